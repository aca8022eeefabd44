import type { AgendaEntry } from './agenda.js';
import { isOff } from './now.js';

/** An entry whose hour is known. */
export type TimedEntry = AgendaEntry & Required<Pick<AgendaEntry, 'span'>>;

/** Whether a session has an hour and is held at it: neither cancelled nor replaced by another. */
export function isHeld(entry: AgendaEntry): entry is TimedEntry {
  return entry.span !== undefined && !isOff(entry.session);
}
