import type { EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import { directoryOf } from '../agenda/directory.js';

/** Where something is held, in one line, from the room to the town; empty where that is not known. */
export function locationOf(document: EventDocument, session: Session | undefined, say: (text: LocalisedText | undefined) => string): string {
  const { venue } = document.event;
  const { rooms } = directoryOf(document);
  const roomNames = (session?.rooms ?? []).map((id) => say(rooms.get(id)?.name));
  const town = [venue?.address?.postalCode, say(venue?.address?.locality)].filter(Boolean).join(' ');
  return [...roomNames, say(venue?.name), say(venue?.address?.street), town].filter(Boolean).join(', ');
}
