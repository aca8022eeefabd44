import { nothing, render } from 'lit';
import type { Session } from '../../../schemas/index.js';
import type { Agenda, AgendaDay, AgendaEntry } from '../../../src/agenda/index.js';
import { entriesOf } from '../../../src/agenda/agenda.js';
import { roomsInOrder } from '../../../src/agenda/directory.js';
import { nextTurn, phaseOf } from '../../../src/agenda/now.js';
import { restrictDay } from '../../../src/agenda/restrict-day.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { afterPaint } from '../../document/after-paint.js';
import type { Decorate, Painter } from '../painter.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { GridDay, markPhase, type GridSettings } from './grid-day.js';
import { GridKeys } from './grid-keys.js';
import { roomChoice } from './grid.templates.js';

export { gridStyles } from './grid.styles.js';

/** Whoever is so near to a session may see the line of the present, which moves each minute. */
const halfDayMs = 12 * 3_600_000;

/** Draws rooms against time, day below day; each day in a slice of its own. */
export class GridPainter implements Painter {
  decorate: Decorate | undefined;

  readonly #words: () => VisitMessages;
  readonly #stage: { allDrawn: Promise<void> };
  readonly #hidden = new Set<string>();
  readonly #rows = new Map<string, HTMLElement[]>();
  /** What is hidden, and still to be taken away. */
  readonly #former = new Set<HTMLElement>();
  /** Those of the agenda, and one without a date, as far as they have been shown. */
  #days: (GridDay | undefined)[] = [];
  #agenda: Agenda | undefined;
  #view: ProgrammeView | undefined;
  #roomsPlace: HTMLElement | undefined;
  #entries: readonly AgendaEntry[] = [];
  #byId = new Map<string, AgendaEntry>();
  #shown: ReadonlySet<Session> | undefined;
  #nowMs = 0;
  #sinceMs = NaN;
  #turnMs = NaN;
  #painting = 0;
  #drawing: Promise<void> | undefined;
  #drawnWords: VisitMessages | undefined;

  /** @param stage Is told when all that is shown stands. */
  constructor(readonly container: HTMLElement, words: () => VisitMessages, stage: { allDrawn: Promise<void> }) {
    [this.#words, this.#stage] = [words, stage];
    new GridKeys(container);
  }

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number): Promise<void> {
    [this.#agenda, this.#view, this.#entries, this.#nowMs] = [agenda, view, entriesOf(agenda), nowMs];
    this.#byId = new Map(this.#entries.map((entry) => [entry.session.id, entry]));
    this.#sinceMs = NaN;
    this.#forget();
    this.#draw();
    for (let drawing; drawing !== this.#drawing; await drawing) drawing = this.#drawing;
  }

  /** Rooms and hours in which nothing is left go too, so that what is shown stands together. */
  show(sessions: ReadonlySet<Session> | undefined): void {
    if (sessions === this.#shown) return;
    this.#shown = sessions;
    if (this.#agenda) this.#drawAnew();
  }

  #drawAnew(): void {
    this.#draw();
    this.#stage.allDrawn = Promise.all([this.#stage.allDrawn, this.#drawing]).then(() => undefined);
  }

  tick(nowMs: number): number | undefined {
    this.#nowMs = nowMs;
    // Words may come after the days.
    if (this.#drawnWords && this.#drawnWords !== this.#words()) {
      this.#forget();
      this.#drawAnew();
    }
    if (nowMs >= this.#sinceMs && nowMs < this.#turnMs) return this.#turnMs;
    for (const entry of this.#entries) this.#mark(entry, nowMs);
    for (const day of this.#days) day?.markNow(nowMs);
    const turnMs = nextTurn(this.#entries, nowMs) ?? Infinity;
    this.#sinceMs = nowMs;
    const isNear = this.#entries.some(({ span }) => span && Math.abs(span.startMs - nowMs) < halfDayMs);
    return (this.#turnMs = isNear ? Math.min(turnMs, nowMs + 60_000) : turnMs);
  }

  rowsOf(id: string): readonly HTMLElement[] {
    return this.#rows.get(id)?.filter(({ hidden }) => !hidden) ?? [];
  }

  #draw(): void {
    this.#drawing = this.#drawInSlices(++this.#painting);
  }

  /** A day waits its turn as it was; one of which nothing is left goes at once. */
  async #drawInSlices(painting: number): Promise<void> {
    const view = this.#view!;
    const settings: GridSettings = { rooms: roomsInOrder(view.document), hidden: this.#hidden, view, words: (this.#drawnWords = this.#words()) };
    this.#drawRooms(settings);
    const { days, undated } = this.#agenda!;
    const all: AgendaDay[] = [...days, { date: '', groups: [], unscheduled: undated }];
    const left = all.map((day) => (this.#shown ? restrictDay(day, this.#shown) : day));
    for (const [index, day] of this.#days.entries()) if (!isWorthShowing(left[index]!)) day?.hide();
    for (const [index, day] of left.entries()) {
      if (!isWorthShowing(day) || !this.#showDay(index, all[index]!, day, settings)) continue;
      await afterPaint();
      if (painting !== this.#painting) return;
    }
    void this.#removeFormer(() => painting === this.#painting);
  }

  /** Shows what is left of a day, and draws it where it was not shown yet. Gives whether anything had to change. */
  #showDay(index: number, whole: AgendaDay, left: AgendaDay, settings: GridSettings): boolean {
    const day = (this.#days[index] ??= this.#addDay(index, new GridDay(whole, settings)));
    const added = day.show(left);
    if (!added) return false;
    day.markNow(this.#nowMs);
    for (const row of added) this.#add(row);
    return true;
  }

  #addDay(index: number, day: GridDay): GridDay {
    const former = this.#days.slice(0, index).findLast(Boolean);
    (former?.section ?? this.container.firstElementChild!).after(day.section);
    return day;
  }

  #add(row: HTMLElement): void {
    const entry = this.#byId.get(row.dataset['session']!)!;
    const { id } = entry.session;
    this.#rows.set(id, [...new Set([...(this.#rows.get(id) ?? []), row])]);
    this.#mark(entry, this.#nowMs);
    this.decorate?.(row, entry);
  }

  /** Days are to be drawn anew. To take thousands of cells out of a page takes long: they are hidden at once, and go when the next ones stand. */
  #forget(): void {
    for (const day of this.#days) {
      if (!day) continue;
      day.hide();
      this.#former.add(day.section);
    }
    this.#days = [];
    this.#rows.clear();
  }

  /** A day in each frame. */
  async #removeFormer(isWanted: () => boolean): Promise<void> {
    for (const section of this.#former) {
      await afterPaint();
      if (!isWanted()) return;
      section.remove();
      this.#former.delete(section);
    }
  }

  #drawRooms({ rooms, hidden, view, words }: GridSettings): void {
    if (!this.#roomsPlace) this.container.append((this.#roomsPlace = document.createElement('div')));
    render(rooms.length > 1 ? roomChoice(rooms, hidden, view, words, (id) => this.#toggleRoom(id)) : nothing, this.#roomsPlace);
  }

  /** Draws the days anew without the room, or with it, or with all. */
  #toggleRoom(id: string | undefined): void {
    if (id === undefined) this.#hidden.clear();
    else if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#forget();
    this.#drawAnew();
    // The button for all of them is gone.
    if (id === undefined) this.#roomsPlace!.querySelector('input')?.focus();
  }

  #mark(entry: AgendaEntry, nowMs: number): void {
    if (!entry.span) return;
    const phase = phaseOf(entry, nowMs);
    for (const cell of this.#rows.get(entry.session.id) ?? []) markPhase(cell, phase, this.#view!);
  }
}

function isWorthShowing({ groups, unscheduled, note }: AgendaDay): boolean {
  return groups.length > 0 || unscheduled.length > 0 || note !== undefined;
}
