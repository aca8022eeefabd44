import { tzOffset } from '@date-fns/tz/tzOffset';
import { remember } from './remember.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * The instant that a {@link dateTimeSchema} text means, in milliseconds since 1970 (Unix time); `NaN` where the text is none.
 * Without an offset the text is read on the wall clock of `timeZone`, as RFC 5545 §3.3.5 says: a time that a clock
 * change repeats is the first of the two, a time that it skips counts from the offset before the change.
 */
export const toInstantMs: (dateTime: string, timeZone: string) => number = remember((dateTime, timeZone) => {
  if (/Z|[+-]\d\d:\d\d$/.test(dateTime)) return Date.parse(dateTime);
  return wallClockToInstantMs(Date.parse(`${dateTime}Z`), timeZone);
});

/**
 * The wall clock of `timeZone` at an instant, as milliseconds since 1970 *as if* that clock showed UTC: the form in which
 * days and hours can be taken apart without a zone.
 */
export function toWallClockMs(instantMs: number, timeZone: string): number {
  return instantMs + offsetMs(instantMs, timeZone);
}

/** The inverse of {@link toWallClockMs}, with the reading of RFC 5545 §3.3.5 on the day of a clock change. */
export function wallClockToInstantMs(wallClockMs: number, timeZone: string): number {
  const offsets = [wallClockMs - dayMs, wallClockMs + dayMs].map((aroundMs) => offsetMs(aroundMs, timeZone));
  return wallClockMs - (offsets.find((offset) => offsetMs(wallClockMs - offset, timeZone) === offset) ?? offsets[0]!);
}

/** Offset of a zone from UTC on a UTC day; none where it changes on that day. */
const offsetOfDay = remember((day: number, timeZone: string) => {
  const atStart = ask(day * dayMs, timeZone);
  return atStart === ask((day + 1) * dayMs, timeZone) ? atStart : null;
});

/** Offset of a zone from UTC at an instant; asked of `Intl` once per zone and UTC day, but on days of a change. */
function offsetMs(instantMs: number, timeZone: string): number {
  return offsetOfDay(Math.floor(instantMs / dayMs), timeZone) ?? ask(instantMs, timeZone);
}

function ask(instantMs: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(instantMs)) * minuteMs;
}
