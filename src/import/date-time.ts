import { dateSchema, toWallClockMs, wallClockToInstantMs } from '../../schemas/index.js';

/** A minute in milliseconds. */
export const minuteMs = 60_000;
/** A day of 24 hours in milliseconds. */
export const dayMs = 86_400_000;

/** A date with or without an hour, as a source writes it. */
export interface ReadDateTime {
  /** The day on the source's own clock, `2024-12-27`. */
  readonly date: string;
  /** The hour on the source's own clock, in milliseconds since midnight. */
  readonly clockMs?: number;
  /** Offset of that clock from UTC, if it is told. */
  readonly offsetMs?: number;
  /** The instant, if hour and offset are told. */
  readonly instantMs?: number;
}

/** Reads `2024-12-27`, `2024-12-27T10:30`, `2024-12-27 10:30:00+0100`; nothing where it is none of them or no day of the calendar. */
export function readDateTime(text: string): ReadDateTime | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  const [, date = '', clock, seconds = '00', offset] = match ?? [];
  if (!match || !dateSchema.safeParse(date).success || date < '1900' || date >= '3000') return undefined;
  if (clock === undefined) return { date };
  const clockMs = readClock(`${clock}:${seconds}`);
  if (clockMs === undefined || clockMs >= dayMs) return undefined;
  if (offset === undefined) return { date, clockMs };
  const offsetMs = readOffset(offset);
  return { date, clockMs, offsetMs, instantMs: Date.parse(`${date}T00:00Z`) + clockMs - offsetMs };
}

/** Reads `09:30`, `9:30`, `09:30:00`, `0930` in milliseconds since midnight; hours up to 29 belong to the night after. */
export function readClock(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  const [hours, minutes, seconds] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3] ?? 0)];
  if (!match || hours > 29 || minutes > 59 || seconds > 59) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Reads a length as `00:45`, `1:30:00` or `0:5`, hours first, or in minutes, `90`; in milliseconds. */
export function readDuration(text: string): number | undefined {
  const [, first, second, third] = /^(\d{1,4}):(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (first !== undefined) return ((Number(first) * 60 + Number(second)) * 60 + Number(third ?? 0)) * 1000;
  return /^\d{1,5}(\.0+)?$/.test(text) ? Number(text) * minuteMs : undefined;
}

/** Milliseconds since 1970 as if UTC stood on the wall of that day. */
export function toWallMs(date: string, clockMs: number): number {
  return Date.parse(`${date}T00:00Z`) + clockMs;
}

/** The day of a wall clock, `2024-12-27`. */
export function dateOfWall(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 10);
}

/** An hour as `09:30`. */
export function formatClock(clockMs: number): string {
  return new Date(clockMs).toISOString().slice(11, 16);
}

/** An instant on the wall clock of the zone, `2024-12-27T10:30`; with its offset where a clock change makes that hour come twice. */
export function formatDateTime(instantMs: number, timeZone: string): string {
  const wallMs = toWallClockMs(instantMs, timeZone);
  const iso = new Date(wallMs).toISOString();
  const text = wallMs % minuteMs === 0 ? iso.slice(0, 16) : iso.slice(0, 19);
  return isRepeated(wallMs, timeZone) ? text + formatOffset(wallMs - instantMs) : text;
}

/** Whether a clock change makes this hour come twice. */
export function isRepeated(wallMs: number, timeZone: string): boolean {
  const first = wallClockToInstantMs(wallMs, timeZone);
  return [-1, 1].some((days) => {
    const probe = first + days * dayMs;
    const other = wallMs - (toWallClockMs(probe, timeZone) - probe);
    return other !== first && toWallClockMs(other, timeZone) === wallMs;
  });
}

function readOffset(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minuteMs;
}

/** An offset from UTC as `+01:00`. */
export function formatOffset(offsetMs: number): string {
  return `${offsetMs < 0 ? '-' : '+'}${formatClock(Math.abs(offsetMs))}`;
}
