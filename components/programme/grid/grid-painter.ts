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
import { drawDay, drawUndated, markPhase, type DrawnDay, type GridSettings } from './grid-day.js';
import { GridDays } from './grid-days.js';
import { GridKeys } from './grid-keys.js';
import { placeNow } from './grid-places.js';
import { roomChoice } from './grid.templates.js';

export { gridStyles } from './grid.styles.js';

/** Whoever is so near to a session may see the line of the present, which moves each minute. */
const halfDayMs = 12 * 3_600_000;

/** Draws rooms against time, day below day; each day in a slice of its own. */
export class GridPainter implements Painter {
  decorate: Decorate | undefined;

  readonly #words: () => VisitMessages;
  readonly #hidden = new Set<string>();
  readonly #days: GridDays;
  readonly #cells = new Map<string, HTMLElement[]>();
  #agenda: Agenda | undefined;
  #view: ProgrammeView | undefined;
  #roomsPlace: HTMLElement | undefined;
  #entries: readonly AgendaEntry[] = [];
  #byId = new Map<string, AgendaEntry>();
  #shown: ReadonlySet<Session> | undefined;
  #nowMs = 0;
  #painting = 0;
  #drawing: Promise<void> | undefined;

  constructor(readonly container: HTMLElement, words: () => VisitMessages) {
    this.#words = words;
    this.#days = new GridDays(container);
    new GridKeys(container);
  }

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number): Promise<void> {
    [this.#agenda, this.#view, this.#entries, this.#nowMs] = [agenda, view, entriesOf(agenda), nowMs];
    this.#byId = new Map(this.#entries.map((entry) => [entry.session.id, entry]));
    this.#days.forget();
    this.#draw();
    for (let drawing; drawing !== this.#drawing; await drawing) drawing = this.#drawing;
  }

  /** Rooms and hours in which nothing is left go too, so that what is shown stands together. */
  show(sessions: ReadonlySet<Session> | undefined): void {
    if (sessions === this.#shown) return;
    this.#shown = sessions;
    if (this.#agenda) this.#draw();
  }

  tick(nowMs: number, view: ProgrammeView): number | undefined {
    this.#nowMs = nowMs;
    for (const entry of this.#entries) this.#mark(entry, nowMs);
    for (const { section, grid } of this.#days.shown) if (grid) placeNow(section, grid, nowMs, view);
    const turnMs = nextTurn(this.#entries, nowMs);
    const isNear = this.#entries.some(({ span }) => span && Math.abs(span.startMs - nowMs) < halfDayMs);
    return isNear ? Math.min(turnMs ?? Infinity, nowMs + 60_000) : turnMs;
  }

  rowsOf(id: string): readonly HTMLElement[] {
    return this.#cells.get(id) ?? [];
  }

  #draw(): void {
    this.#drawing = this.#drawInSlices(++this.#painting);
  }

  async #drawInSlices(painting: number): Promise<void> {
    const view = this.#view!;
    const settings: GridSettings = { rooms: roomsInOrder(view.document), hidden: this.#hidden, view, words: this.#words() };
    this.#drawRooms(settings);
    const parts = this.#parts();
    this.#days.leave(new Set(parts.filter(({ isWhole }) => isWhole).map(({ day }) => day.date)));
    this.#cells.clear();
    for (const day of this.#days.shown) this.#collect(day);
    let former: DrawnDay | undefined;
    for (const { day, isWhole } of parts) {
      const drawn = isWhole ? this.#days.whole(day.date, () => drawDay(day, true, settings)) : drawDay(day, false, settings);
      const isThere = this.#days.shown.includes(drawn);
      if (!isThere) this.#add(drawn, former);
      former = drawn;
      if (isThere) continue;
      await afterPaint();
      if (painting !== this.#painting) return;
    }
    const undated = this.#agenda!.undated.filter(({ session }) => this.#shown?.has(session) ?? true);
    if (undated.length > 0) this.#add(drawUndated(undated, settings), former);
    void this.#days.removeHidden(() => painting === this.#painting);
  }

  /** What is to be shown of each day. */
  #parts(): { day: AgendaDay; isWhole: boolean }[] {
    return this.#agenda!.days
      .map((whole) => {
        const day = this.#shown ? restrictDay(whole, this.#shown) : whole;
        return { day, isWhole: sizeOf(day) === sizeOf(whole) };
      })
      .filter(({ day }) => isWorthShowing(day));
  }

  #add(day: DrawnDay, former: DrawnDay | undefined): void {
    this.#days.add(day, former);
    this.#collect(day);
    if (day.grid) placeNow(day.section, day.grid, this.#nowMs, this.#view!);
    for (const cell of day.cells) {
      const entry = this.#entryOf(cell);
      this.#mark(entry, this.#nowMs);
      this.decorate?.(cell, entry);
    }
  }

  #collect({ cells }: DrawnDay): void {
    for (const cell of cells) {
      const { id } = this.#entryOf(cell).session;
      this.#cells.set(id, [...(this.#cells.get(id) ?? []), cell]);
    }
  }

  #entryOf(cell: HTMLElement): AgendaEntry {
    return this.#byId.get(cell.dataset['session']!)!;
  }

  #drawRooms({ rooms, hidden, view, words }: GridSettings): void {
    if (!this.#roomsPlace) this.container.append((this.#roomsPlace = document.createElement('div')));
    render(rooms.length > 1 ? roomChoice(rooms, hidden, view, words, (id) => this.#toggleRoom(id)) : nothing, this.#roomsPlace);
  }

  /** Draws the days anew without the room, or with it, or with all. */
  #toggleRoom(id: string | undefined): void {
    if (id === undefined) this.#hidden.clear();
    else if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#days.forget();
    this.#draw();
    // The button for all of them is gone.
    if (id === undefined) this.#roomsPlace!.querySelector('input')?.focus();
  }

  #mark(entry: AgendaEntry, nowMs: number): void {
    if (!entry.span) return;
    const phase = phaseOf(entry, nowMs);
    for (const cell of this.rowsOf(entry.session.id)) markPhase(cell, phase, this.#view!);
  }
}

function isWorthShowing(day: AgendaDay): boolean {
  return sizeOf(day) > 0 || day.note !== undefined;
}

/** How many sessions a day has. */
function sizeOf({ groups, unscheduled }: AgendaDay): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, unscheduled.length);
}
