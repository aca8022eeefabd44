import { fold } from '../../locale/fold.js';
import { kindOfTitle } from '../session-kind.js';
import { isEmpty, type Cell, type Sheet } from '../tables/sheet.js';
import { readWrittenHours } from '../tables/written-hours.js';
import { anyYear } from '../tables/written-time.js';
import { readDayIn } from './rows-above.js';
import { isFullName } from './written-people.js';

/** What the column of hours may be headed by; often by nothing. */
const hoursHeading = /^(?:horaires?|heures?|creneaux?|times?|hours?|slots?|time ?slots?)?(?: ?[/\\|-]? ?(?:salles?|lieux?|rooms?|jours?|days?|dates?))?$/;

/** Longer lines are no names. */
const maxNames = 300;

const headings = { fr: ['Date', 'Horaire', 'Titre', 'Salle', 'Intervenants', 'Résumé'], en: ['Date', 'Time', 'Title', 'Room', 'Speakers', 'Abstract'] } as const;

/** A cell of the layout and where it is. */
interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/** A session that is found so far, and the cell that it is told by. */
interface Found {
  readonly told: Placed;
  readonly row: number;
  readonly hour: string;
  readonly day: string;
  readonly until: string;
  readonly rooms: readonly string[];
}

/**
 * A programme laid out as on paper, hours down and rooms or days across, as one row a session under headings; nothing where a
 * sheet is no such layout. A row that is a day heads those below it, and a cell merged over several holds for all of them.
 */
export function unfoldGrid(given: Sheet): Sheet | undefined {
  const sheet = withDaysAsRows(given);
  const found = new Map<Cell, Found>();
  let across: readonly Placed[] | undefined;
  let firstRow = 0;
  let day = '';
  for (const [row, cells] of sheet.rows.entries()) {
    const filled = Array.from(cells, (cell, column) => ({ cell, column })).filter((placed): placed is Placed => !isEmpty(placed.cell));
    const [first, ...others] = filled;
    const isHour = first?.column === 0 && readWrittenHours(first.cell).length > 0 && readDayIn(first.cell.text, anyYear) === undefined;
    if (first && isHour && across) for (const told of others) addTo(found, { told, row, hour: first.cell.text, day }, across);
    else if (first && filled.length === 1 && readDayIn(first.cell.text, anyYear) !== undefined) day = first.cell.text;
    else if (first && !isHour && isHeading(filled)) {
      if (first.column === 0 && readDayIn(first.cell.text, anyYear) !== undefined) day = first.cell.text;
      across = filled.filter(({ column }) => column > 0);
      firstRow ||= row;
    }
  }
  return found.size < 2 ? undefined : toTable(sheet, [...found.values()], firstRow);
}

/** A layout whose first column holds the days, before that of the hours, with each day in a row of its own. */
function withDaysAsRows(sheet: Sheet): Sheet {
  const start = sheet.rows.findIndex(([day, hours]) => /^(?:jours?|dates?|days?)$/.test(fold(day?.text ?? '')) && !isEmpty(hours) && hoursHeading.test(fold(hours!.text)));
  if (start < 0) return sheet;
  let before: Cell | undefined;
  const rows = sheet.rows.flatMap((cells, index) => {
    const [day, ...rest] = cells;
    if (index < start) return [{ cells, index }];
    if (index === start || isEmpty(day) || day === before) return [{ cells: rest, index }];
    before = day;
    return [{ cells: [day], index }, { cells: rest, index }];
  });
  return { name: sheet.name, rows: rows.map(({ cells }) => cells), rowNumbers: rows.map(({ index }) => index) };
}

/** Two or more words side by side that are no hours, behind the heading of the hours or a day. */
function isHeading(filled: readonly Placed[]): boolean {
  const [first, ...others] = filled;
  const named = first!.column === 0 ? others : filled;
  const isHeaded = first!.column > 0 || hoursHeading.test(fold(first!.cell.text)) || readDayIn(first!.cell.text, anyYear) !== undefined;
  return isHeaded && named.length > 1 && named.every(({ cell }) => cell.text.length <= 60 && (readDayIn(cell.text, anyYear) !== undefined || !/\d\s*[h:]/i.test(cell.text)));
}

/** The same cell in the row below goes on, so that it ends later. */
function addTo(found: Map<Cell, Found>, { told, row, hour, day }: Omit<Found, 'rooms' | 'until'>, across: readonly Placed[]): void {
  const before = found.get(told.cell);
  if (before) {
    found.set(told.cell, { ...before, until: readWrittenHours({ text: hour }).at(1) ?? '' });
    return;
  }
  const covered = across.filter(({ column }) => column >= told.column && column < told.column + (told.cell.columns ?? 1)).map(({ cell }) => cell.text);
  const days = covered.filter((text) => readDayIn(text, anyYear) !== undefined);
  const isForAll = covered.length === across.length && across.length > 1;
  const isBreak = kindOfTitle(told.cell.text.split('\n')[0]!) !== undefined;
  found.set(told.cell, { told, row, hour, day: days[0] ?? day, until: '', rooms: days.length > 0 || isForAll || isBreak ? [] : covered });
}

function toTable({ name, rows, rowNumbers }: Sheet, found: readonly Found[], firstRow: number): Sheet {
  const above = rows.slice(0, firstRow).map((cells) => (cells.some((cell) => !isEmpty(cell) && readDayIn(cell!.text, anyYear) !== undefined) ? [] : cells));
  const language = found.some(({ hour }) => /\d\s*h/i.test(hour)) ? 'fr' : 'en';
  const sessions = found.map(({ told, hour, day, until, rooms: held }) => {
    const [title = '', ...lines] = told.cell.text.split('\n').map((line) => line.trim()).filter(Boolean);
    const areNames = lines.length > 0 && lines.every((line) => line.length <= maxNames && line.split(/\s*[,;&]\s*|\s+et\s+/).every(isFullName));
    const hours = until ? `${readWrittenHours({ text: hour })[0]}-${until}` : hour;
    return [day, hours, title, held.join(';'), areNames ? lines.join('\n') : '', areNames ? '' : lines.join('\n')].map((text) => ({ text }));
  });
  return { name, rows: [...above, headings[language].map((text) => ({ text })), ...sessions], rowNumbers: [...above.keys(), firstRow, ...found.map(({ row }) => row)].map((row) => rowNumbers?.[row] ?? row) };
}
