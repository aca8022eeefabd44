import { defaultDayChange } from './day-change.js';
import type { ConferenceEvent } from './event.js';
import { toInstantMs, toWallClockMs } from './instant.js';
import { remember } from './remember.js';

const dayMs = 86_400_000;

const sinceMidnightMs = remember((time: string) => Date.parse(`1970-01-01T${time}Z`));
const dateOfDay = remember((day: number) => new Date(day * dayMs).toISOString().slice(0, 10));

/** The day of the programme a moment belongs to, `2011-11-17`: before the event's day change it is the day before. */
export function programmeDay(dateTime: string, { timeZone, dayChange = defaultDayChange }: Pick<ConferenceEvent, 'timeZone' | 'dayChange'>): string {
  const wallClockMs = toWallClockMs(toInstantMs(dateTime, timeZone), timeZone);
  return dateOfDay(Math.floor((wallClockMs - sinceMidnightMs(dayChange, '')) / dayMs), '');
}
