import { defaultDayChange, toWallClockMs } from '../../schemas/index.js';
import { dateOfWall, dayMs, formatClock, minuteMs, readClock } from './date-time.js';
import type { ListedDay } from './listed-day.js';
import type { Notes } from './notes.js';
import type { SessionTime } from './session-time.js';

const hourMs = 60 * minuteMs;

/** An hour a session begins at, and how many days after the day that lists it. */
interface Fit {
  readonly clockMs: number;
  readonly daysLater: number;
}

/**
 * When a day of the programme begins, `06:00`, such that every session stays on the day its source lists it under: as the
 * source states it; else as its days end; else the default, of which nothing needs to be written. Where that would move a
 * session, the nearest hour that does not, which is noted. A session of the next morning is not one of the night.
 */
export function chooseDayChange(stated: string, days: readonly ListedDay[], times: readonly SessionTime[], timeZone: string, notes: Notes): string | undefined {
  const statedMs = readClock(stated);
  const derivedMs = nightEndOf(days);
  const latestNightMs = Math.max(statedMs ?? 0, derivedMs ?? 0, 8 * hourMs);
  const fits = times.flatMap((time) => toFit(time, timeZone) ?? []).filter(({ daysLater, clockMs }) => daysLater === 0 || (daysLater === 1 && clockMs < latestNightMs));
  const defaultMs = readClock(defaultDayChange)!;
  const wanted = [statedMs, derivedMs, defaultMs].filter((clockMs) => clockMs !== undefined && clockMs < dayMs) as number[];
  const chosenMs = wanted.find((clockMs) => misfits(fits, clockMs) === 0) ?? leastMisfitting(fits, wanted);
  const became = formatClock(chosenMs);
  if (statedMs !== undefined && statedMs !== chosenMs) notes.add('day-change-adjusted', { place: 'conference', found: stated, became });
  else if (statedMs === undefined && chosenMs === derivedMs) notes.add('day-change-derived', { place: 'conference', became });
  else if (statedMs === undefined && chosenMs !== defaultMs) notes.add('day-change-adjusted', { place: 'conference', found: formatClock(derivedMs ?? defaultMs), became });
  return statedMs === undefined && chosenMs === defaultMs && derivedMs === undefined ? undefined : became;
}

/** The hour at which most days of the source end in the night after them. */
export function nightEndOf(days: readonly ListedDay[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { nightEndsMs } of days) if (nightEndsMs !== undefined) counts.set(nightEndsMs, (counts.get(nightEndsMs) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function toFit({ startMs, day }: SessionTime, timeZone: string): Fit | undefined {
  if (startMs === undefined || day === undefined) return undefined;
  const wallMs = toWallClockMs(startMs, timeZone);
  const midnightMs = Date.parse(`${dateOfWall(wallMs)}T00:00Z`);
  return { clockMs: wallMs - midnightMs, daysLater: Math.round((midnightMs - Date.parse(`${day}T00:00Z`)) / dayMs) };
}

/** A session on its own day must not begin before the change, one in the night after must. */
function misfits(fits: readonly Fit[], changeMs: number): number {
  return fits.filter(({ clockMs, daysLater }) => (daysLater === 0 ? clockMs < changeMs : clockMs >= changeMs)).length;
}

/** Of the hours wanted, that after the last session of a night and that before the first of a day the one nearest to the first wanted. */
function leastMisfitting(fits: readonly Fit[], wanted: readonly number[]): number {
  const lastNight = fits.reduce((last, { clockMs, daysLater }) => (daysLater === 1 ? Math.max(last, clockMs + minuteMs) : last), 0);
  const firstStart = fits.reduce((first, { clockMs, daysLater }) => (daysLater === 0 ? Math.min(first, clockMs) : first), dayMs - minuteMs);
  const fullHours = [...wanted, Math.ceil(lastNight / hourMs) * hourMs, Math.floor(firstStart / hourMs) * hourMs];
  const nearestFirst = [fullHours, [lastNight, firstStart]].flatMap((candidates) => candidates.filter((clockMs) => clockMs < dayMs).toSorted((a, b) => Math.abs(a - wanted[0]!) - Math.abs(b - wanted[0]!)));
  return nearestFirst.reduce((best, other) => (misfits(fits, other) < misfits(fits, best) ? other : best));
}
