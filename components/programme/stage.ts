import type { Session } from '../../schemas/index.js';
import { ListPainter } from './list-painter.js';
import type { Decorate, Painter } from './painter.js';
import type { Drawn, ViewName } from './views.js';

/** Makes a painter that draws in a container. */
export type PainterMaker = (container: HTMLElement) => Painter;

/** How something is drawn anew. */
export interface Repainting {
  /** Is called when it stands. */
  readonly restore: () => void;
  /** Places that keep their nodes. */
  readonly kept?: HTMLElement[] | undefined;
}

/** A painter, and what it has drawn last. */
interface Place {
  readonly painter: Painter;
  drawn: Drawn | undefined;
}

/**
 * Where the views of a programme are drawn. Each keeps its nodes while another is shown, and is drawn anew only when there
 * is something else to draw. My selection is the list with fewer sessions in it.
 */
export class Stage {
  /** Resolves when everything of the view that is shown stands. */
  allDrawn: Promise<void> = Promise.resolve();
  /** The sessions that are shown; all of them where it is absent. */
  shown: ReadonlySet<Session> | undefined;

  /** Is called before something is drawn anew, with what was drawn before. */
  beforePaint: ((former: Drawn, next: Drawn) => Repainting) | undefined;

  readonly #makers: Partial<Record<ViewName, PainterMaker>> = { list: (container) => new ListPainter(container) };
  readonly #painters = new Map<ViewName, Place>();
  #current: Place | undefined;
  #decorate: Decorate | undefined;

  /** The painter of the view that is shown. */
  get painter(): Painter | undefined {
    return this.#current?.painter;
  }

  /** Adds something to everything that is drawn from now on, in whichever view. */
  set decorate(decorate: Decorate) {
    this.#decorate = decorate;
    for (const { painter } of this.#painters.values()) painter.decorate = decorate;
  }

  /** Whether a view can be drawn; the grid and the present come in chunks of their own. */
  has(view: ViewName): boolean {
    return view === 'selection' || this.#makers[view] !== undefined;
  }

  /** Brings the maker of a view. */
  add(view: ViewName, maker: PainterMaker): void {
    this.#makers[view] = maker;
  }

  /** Shows a view in its place below `root`, drawn anew where it has to be, and of it these sessions. */
  show(view: ViewName, root: ParentNode, drawn: Drawn, sessions: ReadonlySet<Session> | undefined, nowMs: number): void {
    const container = root.querySelector<HTMLElement>(`[data-view=${view}]`);
    const maker = this.#makers[view];
    if (!container || !maker) return;
    let place = this.#painters.get(view);
    if (place?.painter.container !== container) this.#painters.set(view, (place = { painter: maker(container), drawn: undefined }));
    this.#current = place;
    this.shown = sessions;
    place.painter.decorate = this.#decorate;
    if (place.drawn !== drawn) {
      const again = place.drawn && this.beforePaint?.(place.drawn, drawn);
      this.allDrawn = place.painter.paint(drawn.agenda, drawn.view, nowMs, again?.kept).then(again?.restore);
    }
    place.drawn = drawn;
    place.painter.show(sessions);
  }

  /** Marks what is on at a moment. Gives the moment at which it has to be called again. */
  tick(nowMs: number): number | undefined {
    const { painter, drawn } = this.#current ?? {};
    return drawn && painter?.tick(nowMs, drawn.view);
  }
}
