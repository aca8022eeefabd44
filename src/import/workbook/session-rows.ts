import { readDateTime } from '../date-time.js';
import { record } from '../forms/form.js';
import { toSlug } from '../identifier.js';
import { anyText, tidyLine } from '../plain-text.js';
import { kindOfTitle } from '../session-kind.js';
import type { SourceRecord, SourceSession } from '../source.js';
import { itemsOf } from '../tables/cells.js';
import type { Table } from '../tables/read-table.js';
import type { Cell } from '../tables/sheet.js';
import type { Found, Row } from '../tables/row.js';
import { readWrittenHours, readWrittenMinutes } from '../tables/written-hours.js';
import { anyYear, readWrittenDay, splitMoment } from '../tables/written-time.js';
import { isMonthFirst } from './date-order.js';
import type { SessionField } from './session-headings.js';
import { readWrittenPeople } from './written-people.js';

/** A row of a programme, and the session it tells of in the words of schedules. */
export interface SessionRow {
  readonly row: Row<SessionField>;
  readonly session: SourceSession;
}

/** Roles by the columns that name who has them. */
const roles = ['speaker', 'moderator', 'chair', 'panellist'] as const;

/**
 * The sessions of a sheet. A row that holds nothing but a day heads those below it, and a session without a day is of that,
 * else of the session above; `sheetDay` is the day that the name of the sheet tells.
 */
export function readSessionRows({ rows, language }: Table<SessionField>, year: number | undefined, sheetDay: string | undefined): SessionRow[] {
  let day = sheetDay;
  let isHeaded = sheetDay !== undefined;
  const monthFirst = isMonthFirst(rows.map(({ row }) => row), language);
  return rows.flatMap(({ row, content }): SessionRow[] => {
    const [title] = row.find('title');
    const dayOf = (cell: Cell) => readWrittenDay(cell, year, monthFirst) ?? splitMoment(cell, year, monthFirst)?.day;
    if ((content === title?.cell.text || !title) && readWrittenDay({ text: content }, year ?? anyYear) !== undefined) {
      day = dayOf({ text: content });
      if (day === undefined) row.note('year-missing', { found: content });
      isHeaded = true;
      return [];
    }
    const undated = year === undefined ? row.find('day').find(({ cell }) => dayOf(cell) === undefined && splitMoment(cell, anyYear) !== undefined) : undefined;
    if (undated) row.note('year-missing', { place: undated.place, found: undated.cell.text });
    const own = (undated ? undefined : row.value('day', dayOf)) ?? dayOfHours(row, year, monthFirst);
    if (own === undefined && day !== undefined && !isHeaded && row.find('day').length === 0) row.note('day-inherited', { subject: title?.cell.text ?? '', became: day });
    day = own ?? day;
    return [{ row, session: { record: toRecord(row, day), place: row.place, day: undefined, listedRoom: '' } }];
  });
}

/** A cell of hours may tell the day too: "17/11/2011 9h30". */
function dayOfHours(row: Row<SessionField>, year: number | undefined, monthFirst: boolean): string | undefined {
  return (['start', 'hours'] as const).map((field) => row.find(field)[0]).flatMap((found) => (found ? (splitMoment(found.cell, year, monthFirst)?.day ?? []) : []))[0];
}

/** A moment that tells its offset is an instant, wherever the event is: "2011-11-17T08:30:00Z". */
function instantOf(row: Row<SessionField>, fields: readonly SessionField[]): string | undefined {
  return fields.flatMap((field) => row.find(field)).map(({ cell }) => cell.text).find((text) => readDateTime(text)?.instantMs !== undefined);
}

/** When a session is, in the words of schedules: an instant, or day and hours of the event's clock. */
function readTimes(row: Row<SessionField>, day: string | undefined): { date?: string | undefined; start?: string; end?: string; duration?: string } {
  const instant = instantOf(row, ['start', 'hours', 'day']);
  if (instant === undefined) return { date: day, ...readHours(row) };
  const end = instantOf(row, ['end']);
  const minutes = end === undefined ? row.value('duration', readWrittenMinutes) : undefined;
  return { date: instant, ...(end === undefined ? {} : { end }), ...(minutes === undefined ? {} : { duration: String(minutes) }) };
}

function toRecord(row: Row<SessionField>, day: string | undefined): SourceRecord {
  const text = (field: SessionField) => row.text(field, (words) => words);
  const first = (field: SessionField) => row.find(field)[0]?.cell.text ?? '';
  const items = (field: SessionField) => row.find(field).flatMap((found) => namesOf(found));
  const links = (field: SessionField) => row.find(field).flatMap(({ cell, column }) => (cell.link ? [cell.link] : itemsOf(cell.text)).map((url) => record({ url, title: column.heading })));
  const kind = first('kind') || kindOfTitle(anyText(text('title'))) || '';
  return record({
    id: first('id'), slug: first('id') ? '' : toSlug(anyText(text('title')), 'session'), title: text('title'), subtitle: text('subtitle'), abstract: text('abstract'), description: text('description'), type: kind, ...readTimes(row, day),
    rooms: items('room'), track: text('track') === undefined ? undefined : record({ name: text('track') }), language: items('language').join(','), keywords: row.find('tags').flatMap(({ cell }) => itemsOf(cell.text).flatMap((tag) => tag.split(/\s*,\s*/))),
    url: row.find('url')[0]?.cell.link ?? first('url'), image: row.find('image')[0]?.cell.link ?? first('image'), attachments: links('slides'), links: [...links('recording'), ...links('live')], state: readStatus(first('status')), recording: /^(non|no|false|0)$/i.test(first('recorded')) ? record({ optout: 'true' }) : undefined,
    persons: roles.flatMap((role) => row.find(role).flatMap(({ cell }) => peopleOf(cell.text, role, row))),
  });
}

/** Beginning and end of two columns, of one ("14h-15h30"), or an end that a length tells. */
function readHours(row: Row<SessionField>): { start?: string; end?: string; duration?: string } {
  const read = (field: SessionField) => row.value(field, (cell) => (isToBeAnnounced(cell.text) ? [] : /^(jusqu|until|till)/i.test(cell.text) ? undefined : nonEmpty(readWrittenHours(splitMoment(cell, anyYear)?.rest ?? cell)))) ?? [];
  const inDay = row.find('day').flatMap(({ cell }) => readWrittenHours(splitMoment(cell, anyYear)?.rest ?? { text: '' }));
  const [start, until] = [...read('start'), ...read('hours'), ...inDay];
  const end = read('end')[0] ?? until;
  const minutes = row.value('duration', readWrittenMinutes);
  return { ...(start ? { start } : {}), ...(start && end ? { end } : {}), ...(minutes !== undefined && !end ? { duration: String(minutes) } : {}) };
}

function nonEmpty(hours: string[]): string[] | undefined {
  return hours.length > 0 ? hours : undefined;
}

/** "À confirmer", "TBC", "—": nothing is said yet, and nothing is wrong. */
function isToBeAnnounced(text: string): boolean {
  return /^(à|a) (confirmer|définir|preciser|préciser)$|^tb[acd]$|^\p{Pd}+$|^\?+$/iu.test(text);
}

/** The rooms in a cell: one a line or between semicolons; else between commas, "et" and "and". */
function namesOf({ cell }: Found<SessionField>): string[] {
  const listed = itemsOf(cell.text);
  return listed.length > 1 ? listed : cell.text.split(/\s*,\s*|\s+(?:et|and|&)\s+/).map(tidyLine).filter(Boolean);
}

function peopleOf(written: string, role: string, row: Row<SessionField>): SourceRecord[] {
  if (isToBeAnnounced(written)) return [];
  return readWrittenPeople(written).map(({ record: person, courteous, name }) => {
    if (courteous !== undefined) row.note('text-tidied', { found: courteous, became: name });
    return new Map([...person, ['role', role]]);
  });
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/^annul|^cancel|^supprim/i, 'cancelled'], [/^complet|^full|^sold out/i, 'full'], [/^(attendu|pressenti|provisoire|sous réserve|à confirmer|expected|tentative|tbc)/i, 'expected'], [/^confirm|^ok$|^valid/i, 'confirmed'],
  [/^(brouillon|draft)/i, 'draft'], [/^(refus|reject)/i, 'rejected'], [/^(en attente|pending)/i, 'pending'],
];

/** What a word means that people write for the state of a session; a word of another meaning as it stands. */
function readStatus(text: string): string {
  return statuses.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}
