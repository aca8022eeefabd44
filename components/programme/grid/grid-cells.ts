import { render } from 'lit';
import type { DayGrid, GridCell } from '../../../src/agenda/index.js';
import type { GridSettings } from './grid-day.js';
import { cellTemplate, headTemplate, hoursTemplate, rowOf } from './grid.templates.js';

/** A short session has room for its title. */
const leastRows = 3;

/** The rooms, hours and cells of a day. Styles are set one by one, since pages may forbid `style` attributes, and only where they change. */
export class GridCells {
  readonly #frame: HTMLElement;
  readonly #settings: GridSettings;
  /** By the `id` of the room. */
  readonly #rooms: ReadonlyMap<string, HTMLElement>;
  readonly #cells: Map<string, HTMLElement>;
  readonly #places = new Map<HTMLElement, string>();
  readonly #starts = new Map<Element, number>();

  /** @param whole What is drawn in the frame. */
  constructor(frame: HTMLElement, whole: DayGrid, settings: GridSettings) {
    [this.#frame, this.#settings] = [frame, settings];
    const [head, scroller] = [this.#part('.grid-head'), this.#part('.grid-scroller')];
    // The heads stick to the page, for which they must not scroll in it themselves.
    scroller.addEventListener('scroll', () => (head.scrollLeft = scroller.scrollLeft), { passive: true });
    const rooms = [...frame.querySelectorAll<HTMLElement>('.grid-section')];
    const cells = [...frame.querySelectorAll<HTMLElement>('.cell')];
    this.#rooms = new Map(whole.columns.map((room, column) => [room?.id ?? '', rooms[column]!]));
    this.#cells = new Map(whole.cells.map((cell, index) => [keyOf(cell, whole), cells[index]!]));
    for (const [index, { startMs }] of whole.cells.entries()) this.#starts.set(cells[index]!, startMs);
  }

  /** Puts everything that is shown where it belongs, and hides the rest. Gives what was not shown before. */
  place(grid: DayGrid | undefined): HTMLElement[] {
    this.#frame.hidden = grid === undefined;
    if (!grid) return [];
    const { view, words } = this.#settings;
    const shown = new Map(grid.cells.map((cell) => [this.#cellOf(cell, grid), cell]));
    // The last cell may be longer than what is held in it.
    const rows = Math.max(rowOf(grid.endMs, grid), ...grid.cells.map((cell) => rowOf(cell.startMs, grid) + linesOf(cell, grid)));
    this.#frame.style.setProperty('--_rows', String(rows));
    this.#frame.style.setProperty('--_columns', String(grid.columns.length));
    render(headTemplate(grid, view, words), this.#part('.grid-head .grid-columns'));
    const hours = this.#part('.grid-hours');
    render(hoursTemplate(grid, view, words), hours);
    for (const mark of hours.querySelectorAll<HTMLElement>('[data-row]')) mark.style.gridRowStart = mark.dataset['row']!;
    this.#placeRooms(grid);
    const added = [...shown.keys()].filter((cell) => cell.hidden || !this.#places.has(cell));
    for (const cell of this.#cells.values()) {
      const at = shown.get(cell);
      if (at) this.#placeCell(cell, at, grid);
      else if (!cell.hidden) cell.hidden = true;
    }
    return added;
  }

  #placeRooms({ columns, cells }: DayGrid): void {
    const reaching = new Set(cells.flatMap((cell) => (cell.columns > 1 ? cell.column : [])));
    const columnOf = new Map(columns.map((room, column) => [room?.id ?? '', column]));
    for (const [id, room] of this.#rooms) {
      const column = columnOf.get(id);
      room.hidden = column === undefined;
      // What is hidden stands behind the hours.
      room.style.gridColumnStart = column === undefined ? '1' : String(column + 2);
      room.dataset['column'] = String(column);
      room.classList.toggle('reaching', column !== undefined && reaching.has(column));
    }
  }

  #placeCell(cell: HTMLElement, at: GridCell, grid: DayGrid): void {
    cell.hidden = false;
    const { columns, lane, lanes } = at;
    const [row, rows] = [rowOf(at.startMs, grid), linesOf(at, grid)];
    const place = [row, rows, columns, lane, lanes].join();
    if (place === this.#places.get(cell)) return;
    this.#places.set(cell, place);
    Object.assign(cell.dataset, { row, rows, columns, lane, lanes });
    const values = { '--_from': row, '--_long': rows, '--_lines': linesIn(rows), '--_across': columns, '--_lane': lane, '--_lanes': lanes };
    for (const [name, value] of Object.entries(values)) cell.style.setProperty(name, String(value));
    const { colour } = cell.dataset;
    if (colour) cell.style.setProperty('--_track', colour);
  }

  /** What stands in several rooms is one cell where they stand together, which another session in one of them may end. */
  #cellOf(at: GridCell, grid: DayGrid): HTMLElement {
    const key = keyOf(at, grid);
    const cell = this.#cells.get(key) ?? this.#drawCell(at, grid);
    this.#cells.set(key, cell);
    return cell;
  }

  #drawCell(at: GridCell, grid: DayGrid): HTMLElement {
    const list = this.#rooms.get(roomOf(at, grid))!.querySelector('ul')!;
    const place = document.createElement('ul');
    render(cellTemplate(at, grid, this.#settings.view, this.#settings.words), place);
    const cell = place.firstElementChild as HTMLElement;
    const next = [...list.children].find((other) => (this.#starts.get(other) ?? 0) > at.startMs);
    list.insertBefore(cell, next ?? null);
    this.#starts.set(cell, at.startMs);
    return cell;
  }

  #part(name: string): HTMLElement {
    return this.#frame.querySelector<HTMLElement>(name)!;
  }
}

function roomOf({ column }: GridCell, { columns }: DayGrid): string {
  return columns[column]?.id ?? '';
}

function keyOf(cell: GridCell, grid: DayGrid): string {
  return JSON.stringify([roomOf(cell, grid), cell.entry.session.id]);
}

function linesOf({ startMs, endMs }: GridCell, grid: DayGrid): number {
  return Math.max(leastRows, rowOf(endMs, grid) - rowOf(startMs, grid));
}

/** Lines of text, 1.35 of 0.875 em, that have room in a cell between its margins and paddings. */
function linesIn(rows: number): number {
  return Math.floor((rows - 0.5) / (1.35 * 0.875));
}
