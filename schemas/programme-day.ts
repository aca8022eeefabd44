import type { ConferenceEvent } from './event.js';
import { toInstantMs, toWallClockMs } from './instant.js';

/** Default of `event.dayChange`. */
export const defaultDayChange = '04:00';

/** The day of the programme a moment belongs to, `2011-11-17`: before the event's day change it is the day before. */
export function programmeDay(dateTime: string, event: Pick<ConferenceEvent, 'timeZone' | 'dayChange'>): string {
  const [hours, minutes] = (event.dayChange ?? defaultDayChange).split(':').map(Number);
  const wallClockMs = toWallClockMs(toInstantMs(dateTime, event.timeZone), event.timeZone);
  return new Date(wallClockMs - ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000).toISOString().slice(0, 10);
}
