import { toWallClockMs } from '../../schemas/index.js';
import { dateOfWall, dayMs, minuteMs, readDateTime } from './date-time.js';
import type { Notes } from './notes.js';
import type { SourceDay } from './source.js';

/** A day of the source in the event's zone. */
export interface ListedDay {
  /** Which day it is for people there. */
  readonly date: string | undefined;
  /** The hour in the night after it at which it ends, in milliseconds since midnight, if the source tells. */
  readonly nightEndsMs: number | undefined;
}

/**
 * Which day of the calendar a day of the source is. Some programs date it in UTC: where its `start` is a moment of the
 * next day in the event's zone, it is that next day.
 */
export function readListedDay(day: SourceDay, timeZone: string, notes: Notes): ListedDay {
  const date = readDateTime(day.date)?.date;
  const start = readDateTime(day.start);
  const local = start?.instantMs === undefined ? start?.date : dateOfWall(toWallClockMs(start.instantMs, timeZone));
  const isDatedInUtc = date !== undefined && local !== undefined && local !== date && start?.instantMs !== undefined && dateOfWall(start.instantMs) === date;
  if (isDatedInUtc) notes.tally('day-moved', '', { place: day.place, found: date, became: local });
  const actual = isDatedInUtc ? local : (date ?? local);
  return { date: actual, nightEndsMs: actual === undefined ? undefined : nightEnd(day, actual, timeZone) };
}

/** `…T03:59` and `…T02:59:59` end a day at 04:00 and 03:00. */
function nightEnd(day: SourceDay, date: string, timeZone: string): number | undefined {
  const end = readDateTime(day.end);
  if (end?.clockMs === undefined) return undefined;
  const wallMs = end.instantMs === undefined ? Date.parse(`${end.date}T00:00Z`) + end.clockMs : toWallClockMs(end.instantMs, timeZone);
  const afterMidnightMs = wallMs - Date.parse(`${date}T00:00Z`) - dayMs;
  if (afterMidnightMs < 0 || afterMidnightMs >= dayMs) return undefined;
  const minutes = Math.floor(afterMidnightMs / minuteMs);
  return (minutes % 60 === 59 ? minutes + 1 : minutes) * minuteMs;
}
