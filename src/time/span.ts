import type { EventDocument, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { dayBounds } from './day.js';

/** A stretch of time, as instants in milliseconds; the end is not part of it. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** When a session is held; nothing where its hour is not known. Without an end it counts as a moment. */
export function sessionSpan(session: Pick<Session, 'start' | 'end'>, timeZone: string): Span | undefined {
  if (!session.start) return undefined;
  const startMs = toInstantMs(session.start, timeZone);
  return { startMs, endMs: session.end ? toInstantMs(session.end, timeZone) : startMs };
}

/**
 * When an event begins and ends for a visitor: from its first session on the first day, or midnight where no hour is
 * known, to the day change after its last day.
 */
export function eventSpan({ event, sessions }: Pick<EventDocument, 'event' | 'sessions'>): Span {
  const endMs = dayBounds(event.end, event).endMs;
  const midnightMs = toInstantMs(`${event.start}T00:00`, event.timeZone);
  const starts = sessions.flatMap((session) => (session.start ? [toInstantMs(session.start, event.timeZone)] : []));
  const firstMs = starts.reduce((first, startMs) => (startMs >= midnightMs && startMs < first ? startMs : first), Infinity);
  return { startMs: firstMs < dayBounds(event.start, event).endMs ? firstMs : midnightMs, endMs };
}
