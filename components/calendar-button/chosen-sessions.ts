import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda } from '../../src/agenda/agenda.js';
import { readSelection, selectionKey } from '../../src/selection/stored.js';

/** What a page asks for. */
export interface Wanted {
  readonly session: string;
  readonly day: string;
  readonly selection: boolean;
}

/** The sessions that are wanted: one, those of a day of the programme, those a visitor has kept on this device, or all. */
export function chosenSessions(document: EventDocument, { session, day, selection }: Wanted): readonly Session[] {
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
