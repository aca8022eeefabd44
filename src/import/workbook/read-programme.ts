import type { EventOptions } from '../event.js';
import type { Notes } from '../notes.js';
import type { ImportOptions } from '../report.js';
import { textOf, type SourceRecord } from '../source.js';
import { languageOf, readTable, type Table } from '../tables/read-table.js';
import { anyYear, splitMoment } from '../tables/written-time.js';
import { readAbove, readDayIn, type RowsAbove } from './rows-above.js';
import type { SessionField } from './session-headings.js';
import { readSessionRows, type SessionRow } from './session-rows.js';
import type { SortedSheet } from './sort-sheets.js';

type Programme = Extract<SortedSheet, { subject: 'sessions' }>;

/** How the sheets of a programme are read. */
export interface ProgrammeOptions extends ImportOptions {
  readonly maxRows: number;
}

/** The sessions of all sheets, and what they let guess of the event. */
export interface ReadProgramme {
  readonly rows: readonly SessionRow[];
  readonly likely: Pick<EventOptions, 'likelyLanguage' | 'likelyName'>;
  /** Words above the headings, among which a city may tell the time zone; empty without any. */
  readonly places: string;
}

/** What is known of days that a sheet does not tell. */
interface KnownDays {
  readonly year: number | undefined;
  /** The day of an event that has one. */
  readonly only: string | undefined;
}

const several: ReadonlySet<SessionField> = new Set(['room', 'speaker', 'moderator', 'chair', 'panellist', 'tags', 'slides', 'recording', 'clusters', 'countries']);

/** Reads the sheets that hold sessions, each with what stands above its headings. */
export function readProgramme(sheets: readonly Programme[], conference: SourceRecord, options: ProgrammeOptions, notes: Notes): ReadProgramme {
  const programmes = sheets.map((sheet) => ({ sheet, above: readAbove(sheet.sheet, sheet.headings.row) }));
  const first = textOf(conference.get('start')) || options.start;
  const year = Number(first?.slice(0, 4)) || programmes.map(({ above }) => above.year).find(Boolean);
  const known = { year, only: onlyDayOf(conference, options) };
  return { rows: programmes.flatMap(({ sheet, above }) => readSheet(sheet, above, known, options, notes)), likely: likelyOf(programmes), places: programmes[0]?.above.places ?? '' };
}

/** The day of an event that has one; a first day without a last is no more than that. */
function onlyDayOf(conference: SourceRecord, options: ImportOptions): string | undefined {
  const [start, end] = conference.has('start') ? [textOf(conference.get('start')), textOf(conference.get('end'))] : [options.start, options.end];
  return start && (!end || end === start) ? start : undefined;
}

/** What the first sheet lets guess: the language by that of its headings, the name by the title above them. */
function likelyOf(programmes: readonly { readonly sheet: Programme; readonly above: RowsAbove }[]): ReadProgramme['likely'] {
  const [first] = programmes;
  return first ? { likelyLanguage: languageOf(first.sheet.headings.columns), ...(first.above.name ? { likelyName: first.above.name } : {}) } : {};
}

function readSheet({ sheet, headings }: Programme, above: RowsAbove, { year, only }: KnownDays, { language, maxRows }: ProgrammeOptions, notes: Notes): SessionRow[] {
  const table = readTable(sheet, headings, { several, language, maxRows, readAbove: above.rows }, notes);
  const place = sheet.name ? `sheet "${sheet.name}"` : 'source';
  const heading = [above.day ?? '', sheet.name].find((words) => readDayIn(words, anyYear) !== undefined);
  const day = heading === undefined ? undefined : readDayIn(heading, year);
  if (heading !== undefined && day === undefined) notes.add('year-missing', { place, found: heading });
  const instead = day === undefined && !tellsDays(table) ? only : undefined;
  if (instead !== undefined) notes.add('day-of-event', { place, became: instead });
  return readSessionRows(table, year, day ?? instead);
}

/** Whether any row of a sheet tells a day, in a column of its own, with its hours, or as a heading. */
function tellsDays({ rows }: Table<SessionField>): boolean {
  return rows.length === 0 || rows.some(({ row, content }) => {
    const hours = [...row.find('start'), ...row.find('hours')];
    return row.find('day').length > 0 || hours.some(({ cell }) => splitMoment(cell, anyYear)) || readDayIn(content, anyYear) !== undefined;
  });
}
