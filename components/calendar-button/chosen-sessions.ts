import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda } from '../../src/agenda/agenda.js';
import { readSelection, selectionKey } from '../../src/selection/stored.js';
import { limitDocument } from '../limit.js';

/** What a page asks for. */
export interface Wanted {
  readonly session: string;
  readonly day: string;
  readonly selection: boolean;
  /** `id`s separated by spaces. */
  readonly rooms: string;
  readonly tracks: string;
}

/** Whether nothing less than all of the event is wanted. */
export function isWholeEvent({ session, day, selection, rooms, tracks }: Wanted): boolean {
  return !session && !day && !selection && !rooms.trim() && !tracks.trim();
}

/** The sessions that are wanted: one, those of a day of the programme, those a visitor has kept on this device, or all; of some rooms or tracks only. */
export function chosenSessions(whole: EventDocument, { session, day, selection, rooms, tracks }: Wanted): readonly Session[] {
  const document = limitDocument(whole, { days: '', rooms, tracks });
  const { sessions } = document;
  if (session) return sessions.filter(({ id }) => id === session);
  if (selection) {
    const kept = new Set(readKept(document.event.id));
    return sessions.filter(({ id }) => kept.has(id));
  }
  if (!day) return sessions;
  const found = buildAgenda(document).days.find(({ date }) => date === day);
  return [...(found?.groups ?? []).flatMap(({ entries }) => entries), ...(found?.unscheduled ?? [])].map((entry) => entry.session);
}

/** Nothing where the browser keeps nothing for this page. */
function readKept(eventId: string): readonly string[] {
  try {
    return readSelection(localStorage.getItem(selectionKey(eventId))) ?? [];
  } catch {
    return [];
  }
}
