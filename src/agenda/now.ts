import type { Session } from '../../schemas/index.js';
import type { AgendaEntry } from './agenda.js';

/** Where an instant falls with regard to a session. */
export type Phase = 'future' | 'now' | 'past';

/** Whether a session is not held at all, or not as announced: cancelled, or replaced by another. */
export function isOff({ status }: Pick<Session, 'status'>): boolean {
  return status === 'cancelled' || status === 'replaced';
}

/** Whether a session is still to come, on, or over. One without an end is on for no longer than its start; one that is cancelled never is. */
export function phaseOf({ span, session }: Pick<AgendaEntry, 'span' | 'session'>, nowMs: number): Phase {
  if (!span || nowMs < span.startMs) return 'future';
  if (nowMs >= span.endMs) return 'past';
  return isOff(session) ? 'future' : 'now';
}

/** How far a session has got, 0 to 1. */
export function progressOf(entry: Pick<AgendaEntry, 'span'>, nowMs: number): number {
  if (!entry.span || entry.span.endMs === entry.span.startMs) return 0;
  return Math.min(1, Math.max(0, (nowMs - entry.span.startMs) / (entry.span.endMs - entry.span.startMs)));
}

/** The next instant after `nowMs` at which a session begins or ends, or its places are nobody's any more; nothing where none does. */
export function nextTurn(entries: readonly AgendaEntry[], nowMs: number): number | undefined {
  let nextMs = Infinity;
  const consider = (turnMs = nowMs) => {
    if (turnMs > nowMs && turnMs < nextMs) nextMs = turnMs;
  };
  for (const { span, placesUntilMs } of entries) {
    consider(span?.startMs);
    consider(span?.endMs);
    consider(placesUntilMs);
  }
  return Number.isFinite(nextMs) ? nextMs : undefined;
}
