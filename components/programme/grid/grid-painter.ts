import { render } from 'lit';
import type { Room, Session } from '../../../schemas/index.js';
import type { Agenda, AgendaDay, AgendaEntry, DayGrid } from '../../../src/agenda/index.js';
import { entriesOf } from '../../../src/agenda/agenda.js';
import { roomsInOrder } from '../../../src/agenda/directory.js';
import { layoutDay } from '../../../src/agenda/grid.js';
import { nextTurn, phaseOf } from '../../../src/agenda/now.js';
import { restrictDay } from '../../../src/agenda/restrict-day.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { afterPaint } from '../../document/after-paint.js';
import { unscheduledTemplate } from '../day.templates.js';
import type { Decorate, Painter } from '../painter.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { GridKeys } from './grid-keys.js';
import { placeCells, placeNow } from './grid-places.js';
import { dayTemplate, roomChoice } from './grid.templates.js';

export { gridStyles } from './grid.styles.js';

/** Whoever is so near to a session may see the line of the present, which moves each minute. */
const halfDayMs = 12 * 3_600_000;

/** A day that is drawn. */
interface DrawnDay {
  readonly section: HTMLElement;
  readonly grid: DayGrid | undefined;
}

/** Draws rooms against time, day below day; each day in a slice of its own. */
export class GridPainter implements Painter {
  decorate: Decorate | undefined;

  readonly #words: () => VisitMessages;
  readonly #hidden = new Set<string>();
  readonly #cells = new Map<string, HTMLElement[]>();
  #agenda: Agenda | undefined;
  #view: ProgrammeView | undefined;
  #days: DrawnDay[] = [];
  #entries: readonly AgendaEntry[] = [];
  #byId = new Map<string, AgendaEntry>();
  #shown: ReadonlySet<Session> | undefined;
  #nowMs = 0;
  #painting = 0;
  #drawing: Promise<void> | undefined;

  constructor(readonly container: HTMLElement, words: () => VisitMessages) {
    this.#words = words;
    new GridKeys(container);
  }

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number): Promise<void> {
    [this.#agenda, this.#view, this.#entries, this.#nowMs] = [agenda, view, entriesOf(agenda), nowMs];
    this.#byId = new Map(this.#entries.map((entry) => [entry.session.id, entry]));
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
    for (const { section, grid } of this.#days) if (grid) placeNow(section, grid, nowMs, view);
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
    this.#cells.clear();
    this.#days = [];
    const rooms = roomsInOrder(view.document);
    const isChoiceOpen = this.container.querySelector('details')?.open ?? false;
    this.container.replaceChildren();
    if (rooms.length > 1) this.#drawRooms(rooms, view, isChoiceOpen);
    for (const day of this.#agenda!.days.map((whole) => (this.#shown ? restrictDay(whole, this.#shown) : whole)).filter(isWorthShowing)) {
      const grid = layoutDay(day, rooms, view.format.timeZone, this.#hidden);
      const section = append(this.container, 'section', 'day');
      render(dayTemplate(day, this.#shown && grid ? { ...grid, emptyRooms: [] } : grid, this.#hidden.size, view, this.#words()), section);
      this.#days.push({ section, grid });
      if (grid) placeCells(section, grid);
      if (grid) placeNow(section, grid, this.#nowMs, view);
      this.#collectIn(section);
      await afterPaint();
      if (painting !== this.#painting) return;
    }
    const undated = this.#agenda!.undated.filter(({ session }) => this.#shown?.has(session) ?? true);
    if (undated.length === 0) return;
    const section = append(this.container, 'section', 'day');
    render(unscheduledTemplate(undated, view, view.messages.dayToBeConfirmed), section);
    this.#collectIn(section);
  }

  #drawRooms(rooms: readonly Room[], view: ProgrammeView, isOpen: boolean): void {
    const place = append(this.container, 'div', 'grid-rooms-place');
    render(roomChoice(rooms, this.#hidden, view, this.#words(), (id) => this.#toggleRoom(id)), place);
    place.querySelector('details')!.open = isOpen;
  }

  /** Draws the days anew without the room, or with it, or with all; the choice of rooms stays open as it is. */
  #toggleRoom(id: string | undefined): void {
    if (id === undefined) this.#hidden.clear();
    else if (!this.#hidden.delete(id)) this.#hidden.add(id);
    this.#draw();
    const index = roomsInOrder(this.#view!.document).findIndex((room) => room.id === id);
    [...this.container.querySelectorAll<HTMLInputElement>('.grid-rooms input')][Math.max(index, 0)]?.focus();
  }

  #collectIn(place: HTMLElement): void {
    for (const cell of place.querySelectorAll<HTMLElement>('[data-session]')) {
      const entry = this.#byId.get(cell.dataset['session']!)!;
      this.#cells.set(entry.session.id, [...(this.#cells.get(entry.session.id) ?? []), cell]);
      this.#mark(entry, this.#nowMs);
      this.decorate?.(cell, entry);
    }
  }

  #mark(entry: AgendaEntry, nowMs: number): void {
    if (!entry.span) return;
    const phase = phaseOf(entry, nowMs);
    for (const cell of this.#cells.get(entry.session.id) ?? []) {
      if (cell.dataset['phase'] === phase) continue;
      cell.dataset['phase'] = phase;
      const live = cell.querySelector<HTMLElement>('.live');
      if (!live) continue;
      live.hidden = phase !== 'now';
      live.textContent = phase === 'now' ? `${this.#view!.messages.now} ` : '';
    }
  }
}

function isWorthShowing({ groups, unscheduled, note }: AgendaDay): boolean {
  return groups.length + unscheduled.length > 0 || note !== undefined;
}

function append(parent: Element, tag: string, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
