import { record } from '../forms/form.js';
import { toSlug } from '../identifier.js';
import { anyText, tidyLine } from '../plain-text.js';
import { kindOfTitle } from '../session-kind.js';
import type { SourceRecord, SourceSession } from '../source.js';
import { itemsOf } from '../tables/cells.js';
import type { Table } from '../tables/read-table.js';
import type { Found, Row } from '../tables/row.js';
import { readWrittenDay, readWrittenHours, readWrittenMinutes, splitMoment } from '../tables/written-time.js';
import type { SessionField } from './session-headings.js';

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
export function readSessionRows({ rows }: Table<SessionField>, year: number | undefined, sheetDay: string | undefined): SessionRow[] {
  let day = sheetDay;
  let isHeaded = sheetDay !== undefined;
  return rows.flatMap(({ row, content }): SessionRow[] => {
    const [title] = row.find('title');
    const heading = content === title?.cell.text || !title ? readWrittenDay({ text: content }, year) : undefined;
    if (heading !== undefined) {
      day = heading;
      isHeaded = true;
      return [];
    }
    const own = row.value('day', (cell) => readWrittenDay(cell, year) ?? splitMoment(cell, year)?.day) ?? dayOfHours(row, year);
    if (own === undefined && day !== undefined && !isHeaded && row.find('day').length === 0) row.note('day-inherited', { subject: title?.cell.text ?? '', became: day });
    day = own ?? day;
    return [{ row, session: { record: toRecord(row, day), place: row.place, day: undefined, listedRoom: '' } }];
  });
}

/** A cell of hours may tell the day too: "17/11/2011 9h30". */
function dayOfHours(row: Row<SessionField>, year: number | undefined): string | undefined {
  return (['start', 'hours'] as const).map((field) => row.find(field)[0]).flatMap((found) => (found ? (splitMoment(found.cell, year)?.day ?? []) : []))[0];
}

function toRecord(row: Row<SessionField>, day: string | undefined): SourceRecord {
  const text = (field: SessionField) => row.text(field, (words) => words);
  const first = (field: SessionField) => row.find(field)[0]?.cell.text ?? '';
  const items = (field: SessionField) => row.find(field).flatMap((found) => namesOf(found));
  const links = (field: SessionField) => row.find(field).flatMap(({ cell, column }) => (cell.link ? [cell.link] : itemsOf(cell.text)).map((url) => record({ url, title: column.heading })));
  const hours = readHours(row);
  const kind = first('kind') || kindOfTitle(anyText(text('title'))) || '';
  return record({
    id: first('id'), slug: first('id') ? '' : toSlug(anyText(text('title')), 'session'), title: text('title'), subtitle: text('subtitle'), abstract: text('abstract'), description: text('description'), type: kind, date: day, ...hours,
    rooms: items('room'), track: text('track') === undefined ? undefined : record({ name: text('track') }), language: items('language').join(','), keywords: row.find('tags').flatMap(({ cell }) => itemsOf(cell.text).flatMap((tag) => tag.split(/\s*,\s*/))),
    url: row.find('url')[0]?.cell.link ?? first('url'), attachments: links('slides'), links: links('recording'), state: readStatus(first('status')), recording: /^(non|no|false|0)$/i.test(first('recorded')) ? record({ optout: 'true' }) : undefined,
    persons: roles.flatMap((role) => items(role).map((name) => toPerson(name, role, row))),
  });
}

/** What matters of a day before hours is that it is one. */
const anyYear = 2000;

/** Beginning and end of two columns, of one ("14h-15h30"), or an end that a length tells. */
function readHours(row: Row<SessionField>): { start?: string; end?: string; duration?: string } {
  const read = (field: SessionField) => row.value(field, (cell) => (isToBeAnnounced(cell.text) ? [] : nonEmpty(readWrittenHours(splitMoment(cell, anyYear)?.rest ?? cell)))) ?? [];
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

/** The names in a cell: one a line or between semicolons; else between commas, "et" and "and". */
function namesOf({ cell }: Found<SessionField>): string[] {
  const listed = itemsOf(cell.text);
  return listed.length > 1 ? listed : cell.text.split(/\s*,\s*|\s+(?:et|and|&)\s+/).map(tidyLine).filter(Boolean);
}

const courtesy = /^(?:M\.|MM\.|Mr\.?|Mme\.?|Mrs\.?|Ms\.?|Mlle\.?|Monsieur|Madame)\s+(?=\p{Lu})/u;

/** `Mme Anna Beck (ESA)` is Anna Beck, who works for ESA; the same person may stand without a courtesy elsewhere. */
function toPerson(written: string, role: string, row: Row<SessionField>): SourceRecord {
  const [, full = written, affiliation = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(written) ?? [];
  const name = tidyLine(full.replace(courtesy, ''));
  if (courtesy.test(full)) row.note('text-tidied', { found: full, became: name });
  return record({ name, affiliation, role });
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/^annul|^cancel|^supprim/i, 'cancelled'], [/^complet|^full|^sold out/i, 'full'], [/^(attendu|pressenti|provisoire|sous réserve|à confirmer|expected|tentative|tbc)/i, 'expected'], [/^confirm|^ok$|^valid/i, 'confirmed'],
  [/^(brouillon|draft)/i, 'draft'], [/^(refus|reject)/i, 'rejected'], [/^(en attente|pending)/i, 'pending'],
];

/** What a word means that people write for the state of a session; a word of another meaning as it stands. */
function readStatus(text: string): string {
  return statuses.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}
