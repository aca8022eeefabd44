import { programmeDay, toWallClockMs, type ConferenceEvent, type Session } from '../../schemas/index.js';
import { dateOfWall, readDateTime } from './date-time.js';
import type { Notes } from './notes.js';
import { textOf, type SourceRecord } from './source.js';

/** First and last day of an event. */
export interface EventDates {
  readonly start: string;
  readonly end: string;
}

/** How the event tells one day from the next. */
export type DayRule = Pick<ConferenceEvent, 'timeZone' | 'dayChange'>;

/** What tells when a session is. */
type Dated = Pick<Session, 'start' | 'day'>;

/**
 * The days of the event as the source states them, widened so that they hold every session; without them those of the
 * sessions. Nothing where neither is told.
 */
export function readEventDates(conference: SourceRecord, days: readonly (string | undefined)[], sessions: readonly Dated[], rule: DayRule, notes: Notes): EventDates | undefined {
  const start = readEventDate(conference, 'start', rule.timeZone, notes);
  const end = readEventDate(conference, 'end', rule.timeZone, notes);
  const used = [...days.filter((day) => day !== undefined), ...sessions.flatMap((session) => dayOf(session, rule) ?? [])];
  const first = used.reduce<string | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined);
  const last = used.reduce<string | undefined>((most, day) => (most === undefined || day > most ? day : most), undefined);
  const isOrdered = start !== undefined && end !== undefined && start <= end;
  const stated = isOrdered ? { start, end } : undefined;
  if (first === undefined || last === undefined) return stated ?? oneDay(start ?? end, notes);
  if (!stated) return guessed({ start: least(first, start), end: most(last, end) }, notes);
  const widened = { start: least(first, stated.start), end: most(last, stated.end) };
  if (widened.start !== stated.start || widened.end !== stated.end) notes.add('event-dates-widened', { place: 'conference', found: format(stated), became: format(widened) });
  return widened;
}

function dayOf({ start, day }: Dated, rule: DayRule): string | undefined {
  return start === undefined ? day : programmeDay(start, rule);
}

function readEventDate(conference: SourceRecord, field: 'start' | 'end', timeZone: string, notes: Notes): string | undefined {
  const text = textOf(conference.get(field));
  const read = readDateTime(text);
  if (text && !read) notes.add('event-date-unreadable', { place: 'conference', found: text });
  return read?.instantMs === undefined ? read?.date : dateOfWall(toWallClockMs(read.instantMs, timeZone));
}

function oneDay(day: string | undefined, notes: Notes): EventDates | undefined {
  return day === undefined ? undefined : guessed({ start: day, end: day }, notes);
}

function guessed(dates: EventDates, notes: Notes): EventDates {
  notes.add('event-dates-guessed', { place: 'conference', became: format(dates) });
  return dates;
}

function format({ start, end }: EventDates): string {
  return `${start} – ${end}`;
}

function least(a: string, b: string | undefined): string {
  return b !== undefined && b < a ? b : a;
}

function most(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
