import { toInstantMs, toWallClockMs } from '../../schemas/instant.js';
import { isKnownTimeZone } from '../../schemas/time-zone.js';
import { addDays, daysBetween } from './day.js';

/** Clocks change on the hour or the half hour. */
const stepMs = 1_800_000;

/** Whether a text, from an address or a setting, names a time zone this system knows. Offsets such as `+01:00` are none. */
export function isTimeZone(text: string): boolean {
  return isKnownTimeZone(text);
}

/**
 * Whether the clocks of two zones show different times at any hour of the days from `firstDate` to `lastDate`, both
 * included, midnight to midnight in the first zone. Zones with other names often have the same clocks, or have them but for
 * some weeks a year; then there is nothing to choose between.
 */
export function offsetsDiffer(zoneA: string, zoneB: string, firstDate: string, lastDate: string): boolean {
  return zoneA !== zoneB && daysBetween(firstDate, lastDate).some((date) => differOn(date, zoneA, zoneB));
}

function differOn(date: string, zoneA: string, zoneB: string): boolean {
  const endMs = toInstantMs(`${addDays(date, 1)}T00:00`, zoneA);
  for (let instantMs = toInstantMs(`${date}T00:00`, zoneA); instantMs < endMs; instantMs += stepMs) {
    if (toWallClockMs(instantMs, zoneA) !== toWallClockMs(instantMs, zoneB)) return true;
  }
  return false;
}
