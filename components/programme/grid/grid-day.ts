import { render } from 'lit';
import type { Room } from '../../../schemas/index.js';
import type { AgendaDay, AgendaEntry, DayGrid } from '../../../src/agenda/index.js';
import { layoutDay } from '../../../src/agenda/grid.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { unscheduledTemplate } from '../day.templates.js';
import type { ProgrammeView } from '../session-row.templates.js';
import { addStop } from './grid-keys.js';
import { placeCells } from './grid-places.js';
import { dayTemplate } from './grid.templates.js';

/** A day that is drawn, or the sessions whose day is not known. */
export interface DrawnDay {
  readonly section: HTMLElement;
  /** Absent where there are no hours. */
  readonly grid: DayGrid | undefined;
  /** What stands for sessions in it. */
  readonly cells: readonly HTMLElement[];
}

/** What days are drawn with. */
export interface GridSettings {
  readonly rooms: readonly Room[];
  /** Rooms that the visitor does not want to see. */
  readonly hidden: ReadonlySet<string>;
  readonly view: ProgrammeView;
  readonly words: VisitMessages;
}

/** Draws a day. Of a part of one it is not told which rooms are empty. */
export function drawDay(day: AgendaDay, isWhole: boolean, { rooms, hidden, view, words }: GridSettings): DrawnDay {
  const grid = layoutDay(day, rooms, view.format.timeZone, hidden);
  return drawIn((section) => {
    render(dayTemplate(day, !isWhole && grid ? { ...grid, emptyRooms: [] } : grid, hidden.size, view, words), section);
    if (grid) placeCells(section, grid);
    addStop(section);
  }, grid);
}

/** Draws the sessions whose day is not known. */
export function drawUndated(entries: readonly AgendaEntry[], { view }: GridSettings): DrawnDay {
  return drawIn((section) => render(unscheduledTemplate(entries, view, view.messages.dayToBeConfirmed), section), undefined);
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

function drawIn(draw: (section: HTMLElement) => void, grid: DayGrid | undefined): DrawnDay {
  const section = document.createElement('section');
  section.className = 'day';
  draw(section);
  return { section, grid, cells: [...section.querySelectorAll<HTMLElement>('[data-session]')] };
}
