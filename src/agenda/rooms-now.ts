import type { EventDocument } from '../../schemas/index.js';
import type { AgendaEntry } from './agenda.js';
import { roomsInOrder } from './directory.js';
import { isHeld } from './held.js';
import { phaseOf } from './now.js';

/** What is on and what comes next in a room. */
export interface RoomNow {
  /** `id` of the room; empty for sessions without one. */
  readonly room: string;
  readonly now: readonly AgendaEntry[];
  readonly next?: AgendaEntry;
}

/**
 * What is on now and comes next, by room; a session in several rooms in each of them. Cancelled sessions are passed over,
 * and so are rooms in which nothing is left. Rooms are in the order of the document, others follow as they first occur,
 * sessions without a room come last.
 *
 * @param document Whose order of rooms is taken; without it they are in the order in which they first occur.
 */
export function nowAndNext(entries: readonly AgendaEntry[], nowMs: number, document?: EventDocument): RoomNow[] {
  const rooms = new Map<string, { now: AgendaEntry[]; next?: AgendaEntry }>();
  for (const { id } of document ? roomsInOrder(document) : []) rooms.set(id, { now: [] });
  for (const entry of entries) {
    if (!isHeld(entry)) continue;
    const phase = phaseOf(entry, nowMs);
    for (const room of roomsOf(entry)) {
      const state = rooms.get(room) ?? { now: [] };
      rooms.set(room, state);
      if (phase === 'now') state.now.push(entry);
      else if (phase === 'future' && entry.span.startMs < (state.next?.span?.startMs ?? Infinity)) state.next = entry;
    }
  }
  return [...rooms]
    .map(([room, state]) => ({ room, ...state }))
    .filter(({ now, next }) => now.length > 0 || next)
    .sort((a, b) => Number(a.room === '') - Number(b.room === ''));
}

function roomsOf({ session }: AgendaEntry): ReadonlySet<string> {
  return new Set(session.rooms?.length ? session.rooms : ['']);
}
