import type { VisitMessages } from '../../../src/locale/index.js';
import { adoptStyles } from '../../adopt-styles.js';
import type { ViewName } from '../views.js';
import type { LateChunks } from './late-chunks.js';
import type { VisitHost } from './visit-host.js';

/** Brings a view that is not there yet; the list stands in for it until then, and until its words have come, which asks again. */
export async function loadView(view: ViewName, { stage, element }: VisitHost, late: LateChunks, words: () => VisitMessages | undefined): Promise<void> {
  if (view === 'grid') {
    const chunk = await late.bring(() => import('../grid/grid-painter.js'));
    if (!chunk || stage.has(view) || !words()) return;
    adoptStyles(element.renderRoot, chunk.gridStyles);
    stage.add(view, (container) => new chunk.GridPainter(container, () => words()!, stage));
  } else {
    const chunk = await late.bring(() => import('../now/now-painter.js'));
    if (!chunk || stage.has(view) || !words()) return;
    adoptStyles(element.renderRoot, chunk.nowStyles);
    stage.add(view, (container) => new chunk.NowPainter(container, () => words()!));
  }
  element.requestUpdate();
}
