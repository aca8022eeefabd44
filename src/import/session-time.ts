import { toWallClockMs, wallClockToInstantMs } from '../../schemas/index.js';
import { dateOfWall, dayMs, formatClock, formatDateTime, isRepeated, readClock, readDateTime, readDuration, toWallMs, type ReadDateTime } from './date-time.js';
import type { Notes } from './notes.js';
import { firstText, textOf, type SourceSession } from './source.js';

/** When a session is, as far as its source tells. */
export interface SessionTime {
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** The day it is listed under; without an hour, also the day it is dated. */
  readonly day: string | undefined;
}

/** What the hours of a session are read with. */
export interface TimeContext {
  readonly notes: Notes;
  readonly timeZone: string;
  /** The day the source lists the session under, in the event's zone. */
  readonly listedDay: string | undefined;
  /** Hours before this one, in milliseconds since midnight, are those of the night after their day, where only a clock tells the time. */
  readonly nightEndsMs: number;
  readonly subject: string;
}

/** What lasts longer is no session. */
export const longestMs = 31 * dayMs;

/**
 * When a session is. A `date` with an offset is an instant and wins over a `start` that contradicts it; a `start` alone is
 * read on the clock of the event's zone, on the day it is listed under.
 */
export function readSessionTime(session: SourceSession, context: TimeContext): SessionTime {
  const { record } = session;
  const start = firstText(record, 'start', 'start_time');
  const date = readDate(session, context) ?? readDateTime(start);
  const clockMs = readClock(start);
  if (start && clockMs === undefined && !readDateTime(start)) note(session, context, 'start-unreadable', start);
  const startMs = date?.instantMs ?? startOnWall(session, date, clockMs, context);
  const { listedDay } = context;
  if (startMs === undefined) return { day: listedDay ?? date?.date };
  if (date?.instantMs !== undefined) compareClocks(session, date, clockMs, startMs, context);
  const endMs = readEnd(session, startMs, context);
  return { startMs, endMs, day: listedDay };
}

function readDate(session: SourceSession, context: TimeContext): ReadDateTime | undefined {
  const text = textOf(session.record.get('date'));
  const date = readDateTime(text);
  if (text && !date) note(session, context, 'date-unreadable', text);
  return date;
}

/** A `start` that agrees with the clock of neither the zone nor the offset is wrong. */
function compareClocks(session: SourceSession, date: ReadDateTime, clockMs: number | undefined, startMs: number, context: TimeContext): void {
  const wallMs = toWallClockMs(startMs, context.timeZone);
  if (clockMs === undefined || toWallMs(dateOfWall(wallMs), clockMs % dayMs) === wallMs || date.clockMs === clockMs % dayMs) return;
  note(session, context, 'start-contradicted', textOf(session.record.get('start')), formatDateTime(startMs, context.timeZone));
}

function startOnWall(session: SourceSession, date: ReadDateTime | undefined, clockMs: number | undefined, context: TimeContext): number | undefined {
  const hourMs = date?.clockMs ?? clockMs;
  const day = date?.date ?? context.listedDay;
  if (hourMs === undefined || day === undefined) return undefined;
  const isNight = date === undefined && hourMs < context.nightEndsMs;
  const wallMs = toWallMs(day, hourMs) + (isNight ? dayMs : 0);
  const instantMs = wallClockToInstantMs(wallMs, context.timeZone);
  const became = () => formatDateTime(instantMs, context.timeZone);
  if (date?.clockMs !== undefined && clockMs !== undefined && date.clockMs !== clockMs) note(session, context, 'start-contradicted', textOf(session.record.get('start')), became());
  if (isRepeated(wallMs, context.timeZone)) note(session, context, 'clock-change-repeated', formatClock(hourMs), became());
  else if (toWallClockMs(instantMs, context.timeZone) !== wallMs) note(session, context, 'clock-change-skipped', formatClock(hourMs), became());
  return instantMs;
}

/** The end as it is told, else after the duration; the end wins. */
function readEnd(session: SourceSession, startMs: number, context: TimeContext): number | undefined {
  const text = textOf(session.record.get('duration'));
  const durationMs = readDuration(text);
  const isUsable = durationMs !== undefined && durationMs > 0 && durationMs <= longestMs;
  if (text && !isUsable) note(session, context, 'duration-unreadable', text);
  const byDuration = isUsable ? startMs + durationMs : undefined;
  const told = readToldEnd(session, startMs, context);
  if (told !== undefined && byDuration !== undefined && told !== byDuration) note(session, context, 'end-contradicted', text, formatDateTime(told, context.timeZone));
  return told ?? byDuration;
}

function readToldEnd(session: SourceSession, startMs: number, context: TimeContext): number | undefined {
  const text = textOf(session.record.get('end'));
  if (!text) return undefined;
  const moment = readDateTime(text);
  const clockMs = readClock(text);
  const wallMs = moment?.clockMs !== undefined ? toWallMs(moment.date, moment.clockMs) : clockMs === undefined ? undefined : afterStart(startMs, clockMs, context.timeZone);
  const endMs = moment?.instantMs ?? (wallMs === undefined ? undefined : wallClockToInstantMs(wallMs, context.timeZone));
  if (endMs !== undefined && endMs > startMs && endMs - startMs <= longestMs) return endMs;
  note(session, context, 'end-unreadable', text);
  return undefined;
}

/** The next time a clock shows an hour. */
function afterStart(startMs: number, clockMs: number, timeZone: string): number {
  const startWallMs = toWallClockMs(startMs, timeZone);
  const sameDay = toWallMs(dateOfWall(startWallMs), clockMs);
  return sameDay > startWallMs ? sameDay : sameDay + dayMs;
}

function note({ place }: SourceSession, { notes, subject }: TimeContext, code: Parameters<Notes['add']>[0], found: string, became?: string): void {
  notes.add(code, { place, subject, found, ...(became === undefined ? {} : { became }) });
}
