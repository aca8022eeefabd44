import type { DayGrid } from '../../../src/agenda/index.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { rowOf } from './grid.templates.js';

/** Puts everything of a day where it belongs. Styles are set one by one, since pages may forbid `style` attributes. */
export function placeCells(section: HTMLElement, grid: DayGrid): void {
  const head = section.querySelector<HTMLElement>('.grid-head')!;
  const scroller = section.querySelector<HTMLElement>('.grid-scroller')!;
  for (const columns of section.querySelectorAll<HTMLElement>('.grid-columns')) columns.style.setProperty('--_columns', String(grid.columns.length));
  const cells = [...section.querySelectorAll<HTMLElement>('.cell')];
  // The last cell may be longer than what is held in it.
  const rows = Math.max(rowOf(grid.endMs, grid), ...cells.map(({ dataset }) => Number(dataset['row']) + Number(dataset['rows'])));
  scroller.style.setProperty('--_rows', String(rows));
  for (const mark of section.querySelectorAll<HTMLElement>('[data-row]:not(.cell)')) mark.style.gridRowStart = mark.dataset['row']!;
  section.querySelectorAll<HTMLElement>('.grid-section').forEach((room, column) => (room.style.gridColumnStart = String(column + 2)));
  for (const cell of cells) placeCell(cell);
  // The heads stick to the page, for which they must not scroll in it themselves.
  scroller.addEventListener('scroll', () => (head.scrollLeft = scroller.scrollLeft), { passive: true });
}

/** Moves the line of the present, also within the cells it crosses, where it runs behind their text; it is hidden where the day is another. */
export function placeNow(section: HTMLElement, grid: DayGrid, nowMs: number, { format }: ProgrammeView): void {
  const line = section.querySelector<HTMLElement>('.grid-now')!;
  line.hidden = nowMs < grid.startMs || nowMs > grid.endMs;
  if (line.hidden) return;
  const row = String(rowOf(nowMs, grid));
  line.style.gridRowStart = row;
  section.style.setProperty('--_now', row);
  line.firstElementChild!.textContent = format.time(nowMs);
}

/** Lines of text, 1.35 of 0.875 em, that have room in a cell between its margins and paddings. */
function linesIn(rows: number): number {
  return Math.floor((rows - 0.5) / (1.35 * 0.875));
}

function placeCell(cell: HTMLElement): void {
  const { row, rows, columns, lane, lanes, colour } = cell.dataset as Record<string, string>;
  cell.style.setProperty('--_from', row!);
  cell.style.setProperty('--_long', rows!);
  cell.style.setProperty('--_lines', String(linesIn(Number(rows))));
  if (columns !== '1') cell.style.setProperty('--_across', columns!);
  if (lanes !== '1') {
    cell.style.setProperty('--_lane', lane!);
    cell.style.setProperty('--_lanes', lanes!);
  }
  if (colour) cell.style.setProperty('--_track', colour);
}
