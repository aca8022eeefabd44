import type { VisitMessages } from '../../../src/locale/index.js';
import { adoptStyles } from '../../adopt-styles.js';
import type { ViewName } from '../views.js';
import type { VisitHost } from './visit-host.js';

/** Brings a view that is not there yet; the list stands in for it until then, and until its words have come, which asks again. */
export async function loadView(view: ViewName, host: VisitHost, words: () => VisitMessages | undefined): Promise<void> {
  const { stage, element } = host;
  const add = view === 'grid' ? await loadGrid(() => words()!) : await loadNow(() => words()!);
  if (stage.has(view) || !words()) return;
  adoptStyles(element.renderRoot, add.styles);
  stage.add(view, add.maker);
  element.requestUpdate();
}

async function loadNow(words: () => VisitMessages) {
  const { NowPainter, nowStyles } = await import('../now/now-painter.js');
  return { styles: nowStyles, maker: (container: HTMLElement) => new NowPainter(container, words) };
}

async function loadGrid(words: () => VisitMessages) {
  const { GridPainter, gridStyles } = await import('../grid/grid-painter.js');
  return { styles: gridStyles, maker: (container: HTMLElement) => new GridPainter(container, words) };
}
