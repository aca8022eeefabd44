import * as z from 'zod/mini';
import { calendarDate } from './calendar-date.js';
import { isKnownTimeZone } from './time-zone.js';

const clock = '([01]\\d|2[0-3]):[0-5]\\d';
const seconds = '(:[0-5]\\d(\\.\\d{1,9})?)?';
const offset = '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?';

/** A day of the Gregorian calendar, `2011-11-17` (RFC 3339 `full-date`). Days that do not exist are refused. */
export const dateSchema = z.string().check(z.regex(new RegExp(`^${calendarDate}$`), 'date'));

/**
 * A moment: `2011-11-17T09:00`, read on the wall clock of the event's time zone, or with an offset,
 * `2011-11-17T09:00:00+01:00` (RFC 3339 `date-time`; seconds may be left out).
 * A wall-clock time that a clock change skips or repeats is read as in RFC 5545 §3.3.5.
 */
export const dateTimeSchema = z.string().check(z.regex(new RegExp(`^${calendarDate}T${clock}${seconds}${offset}$`), 'date-time'));

/** A time of day on a 24-hour clock, `09:30`, without a date. */
export const clockTimeSchema = z.string().check(z.regex(new RegExp(`^${clock}$`), 'clock-time'));

/** A time zone of the IANA database, `Europe/Paris`. It must be known to the system that reads it. */
export const timeZoneSchema = z
  .string()
  .check(z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/, { error: 'time-zone', abort: true }), z.refine(isKnownTimeZone, 'time-zone'));
