import type { ConferenceEvent } from '../../schemas/index.js';
import { defaultDayChange } from '../../schemas/day-change.js';
import { toInstantMs } from '../../schemas/instant.js';

const dayMs = 86_400_000;

/** The day `count` days after `date`, both `2011-11-17`; before it where `count` is negative. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The days from `start` to `end`, both included; none where `end` is earlier. At most 366 are given. */
export function daysBetween(start: string, end: string): string[] {
  const count = Math.min(366, Math.round((Date.parse(`${end}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / dayMs) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(start, index));
}

/**
 * When a day of the programme begins and ends, as instants in milliseconds. It runs from one day change to the next, so
 * it has 23 or 25 hours on the day of a clock change.
 */
export function dayBounds(date: string, event: Pick<ConferenceEvent, 'timeZone' | 'dayChange'>): { startMs: number; endMs: number } {
  const change = event.dayChange ?? defaultDayChange;
  return {
    startMs: toInstantMs(`${date}T${change}`, event.timeZone),
    endMs: toInstantMs(`${addDays(date, 1)}T${change}`, event.timeZone),
  };
}
