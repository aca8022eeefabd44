import type { Session } from '../../schemas/index.js';
import type { AgendaDay, AgendaEntry } from './agenda.js';

/** A day with these sessions alone, and without the note on it where none is left. */
export function restrictDay(day: AgendaDay, sessions: ReadonlySet<Session>): AgendaDay {
  const isIn = ({ session }: AgendaEntry) => sessions.has(session);
  const groups = day.groups.map((group) => ({ ...group, entries: group.entries.filter(isIn) })).filter(({ entries }) => entries.length > 0);
  const unscheduled = day.unscheduled.filter(isIn);
  const { note, ...rest } = day;
  return { ...rest, ...(note && groups.length + unscheduled.length > 0 ? { note } : {}), groups, unscheduled };
}
