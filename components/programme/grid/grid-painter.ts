import { render } from 'lit';
import type { Room, Session } from '../../../schemas/index.js';
import type { Agenda, AgendaEntry, DayGrid } from '../../../src/agenda/index.js';
import { entriesOf } from '../../../src/agenda/agenda.js';
import { roomsInOrder } from '../../../src/agenda/directory.js';
import { layoutDay } from '../../../src/agenda/grid.js';
import { nextTurn, phaseOf } from '../../../src/agenda/now.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { afterPaint } from '../../document/after-paint.js';
import { unscheduledTemplate } from '../day.templates.js';
import type { Decorate, Painter } from '../painter.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { GridKeys } from './grid-keys.js';
import { placeCells, placeNow } from './grid-places.js';
import { dayTemplate, roomChoice } from './grid.templates.js';

export { gridStyles } from './grid.styles.js';

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
  #shown: ReadonlySet<Session> | undefined;
  #painting = 0;

  constructor(readonly container: HTMLElement, words: () => VisitMessages) {
    this.#words = words;
    new GridKeys(container);
  }

  async paint(agenda: Agenda, view: ProgrammeView, nowMs: number): Promise<void> {
    const painting = ++this.#painting;
    [this.#agenda, this.#view, this.#entries, this.#days] = [agenda, view, entriesOf(agenda), []];
    this.#cells.clear();
    this.container.replaceChildren();
    const rooms = roomsInOrder(view.document);
    if (rooms.length > 1) this.#drawRooms(rooms, view, nowMs);
    for (const day of agenda.days.filter(({ groups, unscheduled, note }) => groups.length + unscheduled.length > 0 || note)) {
      const grid = layoutDay(day, rooms, view.format.timeZone, this.#hidden);
      const section = append(this.container, 'section', 'day');
      render(dayTemplate(day, grid, this.#hidden.size, view, this.#words()), section);
      this.#days.push({ section, grid });
      this.#collect(section, grid, nowMs);
      await afterPaint();
      if (painting !== this.#painting) return;
    }
    if (agenda.undated.length > 0) render(unscheduledTemplate(agenda.undated, view, view.messages.dayToBeConfirmed), append(this.container, 'section', 'day'));
    this.#collectRows(nowMs);
  }

  show(sessions: ReadonlySet<Session> | undefined): void {
    if (sessions === this.#shown) return;
    this.#shown = sessions;
    for (const { session } of this.#entries) this.#setHidden(session);
    for (const { section } of this.#days) section.hidden = sessions !== undefined && section.querySelector('[data-session]:not([hidden])') === null;
  }

  tick(nowMs: number, view: ProgrammeView): number | undefined {
    for (const entry of this.#entries) this.#mark(entry, nowMs);
    for (const { section, grid } of this.#days) if (grid) placeNow(section, grid, nowMs, view);
    const turnMs = nextTurn(this.#entries, nowMs);
    const isDuring = this.#days.some(({ grid }) => grid && grid.startMs <= nowMs && nowMs <= grid.endMs);
    return isDuring ? Math.min(turnMs ?? Infinity, nowMs + 60_000) : turnMs;
  }

  rowsOf(id: string): readonly HTMLElement[] {
    return this.#cells.get(id) ?? [];
  }

  #drawRooms(rooms: readonly Room[], view: ProgrammeView, nowMs: number): void {
    const place = append(this.container, 'div', 'grid-rooms-place');
    render(roomChoice(rooms, this.#hidden, view, this.#words(), (id) => this.#toggleRoom(id, nowMs)), place);
  }

  /** Draws the days anew without the room, or with it, or with all; the choice of rooms stays open as it is. */
  #toggleRoom(id: string | undefined, nowMs: number): void {
    if (id === undefined) this.#hidden.clear();
    else if (!this.#hidden.delete(id)) this.#hidden.add(id);
    void this.paint(this.#agenda!, this.#view!, nowMs);
    const choice = this.container.querySelector('details');
    if (choice) choice.open = true;
    const index = roomsInOrder(this.#view!.document).findIndex((room) => room.id === id);
    [...this.container.querySelectorAll<HTMLInputElement>('.grid-rooms input')][Math.max(index, 0)]?.focus();
  }

  #collect(section: HTMLElement, grid: DayGrid | undefined, nowMs: number): void {
    if (grid) placeCells(section, grid);
    this.#collectIn(section, nowMs);
  }

  #collectRows(nowMs: number): void {
    const last = this.container.lastElementChild;
    if (last instanceof HTMLElement && !this.#days.some(({ section }) => section === last)) this.#collectIn(last, nowMs);
  }

  #collectIn(place: HTMLElement, nowMs: number): void {
    const entries = new Map(this.#entries.map((entry) => [entry.session.id, entry]));
    for (const cell of place.querySelectorAll<HTMLElement>('[data-session]')) {
      const entry = entries.get(cell.dataset['session']!)!;
      this.#cells.set(entry.session.id, [...(this.#cells.get(entry.session.id) ?? []), cell]);
      this.#mark(entry, nowMs);
      this.#setHidden(entry.session);
      this.decorate?.(cell, entry);
    }
  }

  #setHidden(session: Session): void {
    const isHidden = this.#shown !== undefined && !this.#shown.has(session);
    for (const cell of this.#cells.get(session.id) ?? []) if (cell.hidden !== isHidden) cell.hidden = isHidden;
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

function append(parent: Element, tag: string, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
