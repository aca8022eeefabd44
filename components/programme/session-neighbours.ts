import type { AgendaEntry } from '../../src/agenda/index.js';
import { isHeld } from '../../src/agenda/held.js';

/** What comes before and after a session. */
export interface Neighbours {
  /** Whether they are those in its room, or in the order of the programme. */
  readonly scope: 'room' | 'programme';
  readonly previous: AgendaEntry | undefined;
  readonly next: AgendaEntry | undefined;
}

/**
 * The sessions before and after in the main room of a session, from one day to the next; cancelled ones are passed over,
 * since nothing is held there. Without a room, an hour, or anything else in the room they are those of the programme.
 */
export function neighboursOf(entry: AgendaEntry, entries: readonly AgendaEntry[]): Neighbours {
  const inRoom = beside(entry, sessionsInRoom(entry, entries));
  if (inRoom.previous ?? inRoom.next) return { scope: 'room', ...inRoom };
  return { scope: 'programme', ...beside(entry, entries) };
}

function sessionsInRoom({ session, span }: AgendaEntry, entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const room = session.rooms?.[0];
  if (room === undefined || !span) return [];
  return entries
    .filter((other) => other.session.id === session.id || (isHeld(other) && other.session.rooms?.includes(room)))
    .sort((a, b) => a.span!.startMs - b.span!.startMs);
}

function beside({ session }: AgendaEntry, entries: readonly AgendaEntry[]): Pick<Neighbours, 'previous' | 'next'> {
  const index = entries.findIndex((other) => other.session.id === session.id);
  return index < 0 ? { previous: undefined, next: undefined } : { previous: entries[index - 1], next: entries[index + 1] };
}
