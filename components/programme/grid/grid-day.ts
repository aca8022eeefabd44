import { render } from 'lit';
import type { Room } from '../../../schemas/index.js';
import type { AgendaDay, AgendaEntry, DayGrid } from '../../../src/agenda/index.js';
import { layoutDay } from '../../../src/agenda/grid.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { GridCells } from './grid-cells.js';
import { keepStop } from './grid-keys.js';
import { dayTemplate, hintsTemplate, rowOf } from './grid.templates.js';

/** What days are drawn with. */
export interface GridSettings {
  readonly rooms: readonly Room[];
  /** Rooms that the visitor does not want to see. */
  readonly hidden: ReadonlySet<string>;
  readonly view: ProgrammeView;
  readonly words: VisitMessages;
}

/**
 * A day, drawn once with all that is held on it; sessions whose day is not known are one without a date. Whatever of it is shown, its
 * nodes stay: what is not found is hidden, and the rest stands together in the rooms and hours that are left.
 */
export class GridDay {
  readonly section = document.createElement('section');

  readonly #day: AgendaDay;
  readonly #settings: GridSettings;
  readonly #whole: DayGrid | undefined;
  readonly #cells: GridCells | undefined;
  #entries: readonly AgendaEntry[] = [];
  /** As it is shown; absent where there are no hours. */
  #grid: DayGrid | undefined;

  constructor(day: AgendaDay, settings: GridSettings) {
    [this.#day, this.#settings, this.#whole] = [day, settings, layOut(day, settings)];
    this.section.className = 'day';
    this.section.hidden = true;
    render(dayTemplate(day, this.#whole, settings.view, settings.words), this.section);
    if (this.#whole) this.#cells = new GridCells(this.section.querySelector('.grid-frame')!, this.#whole, settings);
  }

  /** Shows what is left of the day. Gives what stands for a session and was not shown before, or nothing where all of it stands already. */
  show(left: AgendaDay): HTMLElement[] | undefined {
    const entries = entriesIn(left);
    if (!this.section.hidden && entries.length === this.#entries.length && entries.every((entry, index) => entry === this.#entries[index])) return undefined;
    const isWhole = entries.length === entriesIn(this.#day).length;
    const { view, words, hidden } = this.#settings;
    this.#entries = entries;
    this.#grid = isWhole ? this.#whole : layOut(left, this.#settings);
    const cells = this.#cells?.place(this.#grid) ?? [];
    render(hintsTemplate(this.#grid, isWhole, left.groups.length > 0 ? hidden.size : 0, view, words), this.section.querySelector<HTMLElement>('.grid-hints')!);
    const rows = this.#showRows(new Set(left.unscheduled.map(({ session }) => session.id)));
    keepStop(this.section);
    this.section.hidden = false;
    this.#leaveHidden();
    return [...cells, ...rows];
  }

  /** Shows nothing of it. */
  hide(): void {
    this.section.hidden = true;
    this.#leaveHidden();
  }

  /** What is hidden loses the focus by itself only when it is next laid out. */
  #leaveHidden(): void {
    const focused = this.section.querySelector<HTMLElement>(':focus');
    if (focused?.closest('[hidden]')) focused.blur();
  }

  /** Moves the line of the present, also within the cells it crosses, where it runs behind their text; it is hidden where the day is another. */
  markNow(nowMs: number): void {
    const grid = this.#grid;
    if (!grid) return;
    const line = this.section.querySelector<HTMLElement>('.grid-now')!;
    line.hidden = nowMs < grid.startMs || nowMs > grid.endMs;
    if (line.hidden) return;
    const row = String(rowOf(nowMs, grid));
    line.style.gridRowStart = row;
    this.section.style.setProperty('--_now', row);
    line.firstElementChild!.textContent = this.#settings.view.format.time(nowMs);
  }

  /** What has no hour. */
  #showRows(shown: ReadonlySet<string>): HTMLElement[] {
    const list = this.section.querySelector<HTMLElement>('.unscheduled');
    if (!list) return [];
    list.hidden = shown.size === 0;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-session]')];
    for (const row of rows) row.hidden = !shown.has(row.dataset['session']!);
    return rows;
  }
}

/** Marks in a cell whether it is on, over, or to come. */
export function markPhase(cell: HTMLElement, phase: string, { messages }: ProgrammeView): void {
  if (cell.dataset['phase'] === phase) return;
  cell.dataset['phase'] = phase;
  const live = cell.querySelector<HTMLElement>('.live');
  if (!live) return;
  live.hidden = phase !== 'now';
  live.textContent = phase === 'now' ? `${messages.now} ` : '';
}

function layOut(day: AgendaDay, { rooms, view, hidden }: GridSettings): DayGrid | undefined {
  return layoutDay(day, rooms, view.format.timeZone, hidden);
}

function entriesIn({ groups, unscheduled }: AgendaDay): AgendaEntry[] {
  return [...groups.flatMap(({ entries }) => entries), ...unscheduled];
}
