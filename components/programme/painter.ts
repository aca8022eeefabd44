import type { Session } from '../../schemas/index.js';
import type { Agenda, AgendaEntry } from '../../src/agenda/index.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Adds to what stands for a session what belongs to the visit: whether it is kept, what has changed. */
export type Decorate = (row: HTMLElement, entry: AgendaEntry) => void;

/**
 * One way of drawing a programme: the list, the grid, what is on now. Each marks what stands for a session with
 * `data-session`, and holds in it the link to its details; the programme does the rest.
 */
export interface Painter {
  /** Where it draws. */
  readonly container: HTMLElement;
  /** Is called for everything that is drawn from now on. */
  decorate: Decorate | undefined;
  /**
   * Draws an agenda anew. Resolves when all of it stands, or another painting has taken over.
   *
   * @param kept Places of a list that keep their nodes, where the same sessions stand in the same order.
   */
  paint(agenda: Agenda, view: ProgrammeView, nowMs: number, kept?: HTMLElement[]): Promise<void>;
  /** Shows these sessions and hides the others, without drawing anew; all of them where none are given. */
  show(sessions: ReadonlySet<Session> | undefined): void;
  /** Marks what is on and what is over at a moment. Gives the moment at which it has to be called again, in milliseconds since 1970. */
  tick(nowMs: number, view: ProgrammeView): number | undefined;
  /** What stands for a session, once it is drawn: once in a list, where it may be hidden, in a grid once for each group of its rooms that is shown of a day. */
  rowsOf(id: string): readonly HTMLElement[];
}
