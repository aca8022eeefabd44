import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda } from '../../src/agenda/agenda.js';
import { roomsInOrder } from '../../src/agenda/directory.js';
import { fileName } from './paths.js';

/** Sessions that stand together in a calendar file. */
export interface CalendarGroup {
  readonly kind: 'event' | 'day' | 'track' | 'room';
  /** The day, `2027-11-18`, or the `id` of the track or room. */
  readonly key: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly sessions: readonly Session[];
}

/** The calendar files of an event beside those of single sessions: everything, each day, each track, each room; none that is empty. */
export function calendarFiles(document: EventDocument): CalendarGroup[] {
  const group = (kind: CalendarGroup['kind'], key: string, sessions: readonly Session[]): CalendarGroup => ({ kind, key, name: kind === 'event' ? kind : `${kind}-${fileName(key)}`, sessions });
  const { days } = buildAgenda(document);
  return [
    group('event', document.event.id, document.sessions),
    ...days.map(({ date, groups, unscheduled }) => group('day', date, [...groups.flatMap(({ entries }) => entries), ...unscheduled].map(({ session }) => session))),
    ...(document.event.tracks ?? []).map(({ id }) => group('track', id, document.sessions.filter(({ track }) => track === id))),
    ...roomsInOrder(document).map(({ id }) => group('room', id, document.sessions.filter(({ rooms }) => rooms?.includes(id)))),
  ].filter(({ kind, sessions }) => kind === 'event' || sessions.some(({ start, day }) => start ?? day));
}
