import { toInstantMs, toWallClockMs } from '../../schemas/instant.js';

/** A time of a document, `2011-11-17T09:00` in its zone or with an offset, as RFC 3339 has it in that zone: `2011-11-17T09:00:00+01:00`. */
export function withOffset(dateTime: string, timeZone: string): string {
  const instantMs = toInstantMs(dateTime, timeZone);
  const wallClockMs = toWallClockMs(instantMs, timeZone);
  const minutes = Math.round((wallClockMs - instantMs) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `${new Date(wallClockMs).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
