import type { AgendaEntry } from './agenda.js';

/** Where an instant falls with regard to a session. */
export type Phase = 'future' | 'now' | 'past';

/** What is on and what comes next in a room. */
export interface RoomNow {
  /** `id` of the room; empty for sessions without one. */
  readonly room: string;
  readonly now: readonly AgendaEntry[];
  readonly next?: AgendaEntry;
}

/** Whether a session is still to come, on, or over. One without an end is on for no longer than its start. */
export function phaseOf(entry: Pick<AgendaEntry, 'span'>, nowMs: number): Phase {
  if (!entry.span || nowMs < entry.span.startMs) return 'future';
  return nowMs < entry.span.endMs ? 'now' : 'past';
}

/** How far a session has got, 0 to 1. */
export function progressOf(entry: Pick<AgendaEntry, 'span'>, nowMs: number): number {
  if (!entry.span || entry.span.endMs === entry.span.startMs) return 0;
  return Math.min(1, Math.max(0, (nowMs - entry.span.startMs) / (entry.span.endMs - entry.span.startMs)));
}

/** What is on now and comes next, by room, in the order in which rooms first occur. Cancelled sessions are passed over. */
export function nowAndNext(entries: readonly AgendaEntry[], nowMs: number): RoomNow[] {
  const rooms = new Map<string, { now: AgendaEntry[]; next?: AgendaEntry }>();
  for (const entry of entries) {
    if (entry.session.status === 'cancelled' || entry.session.status === 'replaced') continue;
    for (const room of entry.session.rooms ?? ['']) {
      const state = rooms.get(room) ?? { now: [] };
      rooms.set(room, state);
      const phase = phaseOf(entry, nowMs);
      if (phase === 'now') state.now.push(entry);
      else if (phase === 'future' && entry.span && entry.span.startMs < (state.next?.span?.startMs ?? Infinity)) state.next = entry;
    }
  }
  return [...rooms].map(([room, state]) => ({ room, ...state })).filter(({ now, next }) => now.length > 0 || next);
}

/** The next instant after `nowMs` at which a session begins or ends; nothing where none does. */
export function nextTurn(entries: readonly AgendaEntry[], nowMs: number): number | undefined {
  let nextMs = Infinity;
  for (const { span } of entries) {
    if (!span) continue;
    if (span.startMs > nowMs) nextMs = Math.min(nextMs, span.startMs);
    else if (span.endMs > nowMs) nextMs = Math.min(nextMs, span.endMs);
  }
  return Number.isFinite(nextMs) ? nextMs : undefined;
}
