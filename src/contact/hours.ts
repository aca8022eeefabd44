import type { OpeningHours } from '../../schemas/index.js';
import { toInstantMs, toWallClockMs } from '../../schemas/instant.js';
import { addDays } from '../time/day.js';

/** Whether someone can be reached at an instant, and when that changes. */
export interface Availability {
  readonly isOpen: boolean;
  /** When it changes next, in milliseconds since 1970; absent where it does not within a week, as around the clock. */
  readonly changesAtMs?: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Whether opening hours, read on the wall clock of a zone, are open at an instant. Hours may run past midnight. */
export function availabilityAt(hours: readonly OpeningHours[], timeZone: string, nowMs: number): Availability {
  const today = new Date(toWallClockMs(nowMs, timeZone)).toISOString().slice(0, 10);
  const spans = Array.from({ length: 9 }, (_, index) => addDays(today, index - 1)).flatMap((date) => spansOn(date, hours, timeZone));
  const merged = mergeSpans(spans);
  const current = merged.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs);
  // What is open to the end of the days looked at may well go on.
  if (current) return { isOpen: true, ...(current.endMs < toInstantMs(`${addDays(today, 8)}T00:00`, timeZone) ? { changesAtMs: current.endMs } : {}) };
  const next = merged.find(({ startMs }) => startMs > nowMs);
  return { isOpen: false, ...(next ? { changesAtMs: next.startMs } : {}) };
}

function spansOn(date: string, hours: readonly OpeningHours[], timeZone: string): { startMs: number; endMs: number }[] {
  const weekday = weekdays[new Date(`${date}T00:00Z`).getUTCDay()]!;
  return hours
    .filter(({ days, validFrom = date, validThrough = date }) => days.includes(weekday) && validFrom <= date && date <= validThrough)
    .map(({ opens, closes }) => ({
      startMs: toInstantMs(`${date}T${opens}`, timeZone),
      endMs: toInstantMs(`${closes <= opens ? addDays(date, 1) : date}T${closes}`, timeZone),
    }));
}

function mergeSpans(spans: readonly { startMs: number; endMs: number }[]): { startMs: number; endMs: number }[] {
  const merged: { startMs: number; endMs: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.startMs - b.startMs)) {
    const last = merged.at(-1);
    if (last && span.startMs <= last.endMs) last.endMs = Math.max(last.endMs, span.endMs);
    else merged.push({ ...span });
  }
  return merged;
}
