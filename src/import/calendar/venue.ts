import { textOf, type SourceSession } from '../source.js';

/** Calendars write `Room, Building, Street`: what the locations of all entries end in is the venue, what is before it the room. */
export function splitVenue(sessions: readonly SourceSession[]): { venue: string; located: readonly SourceSession[] } {
  const locations = new Set(sessions.map(({ record }) => textOf(record.get('room'))).filter(Boolean));
  const venue = locations.size > 1 ? commonEnd([...locations].map((location) => location.split(/\s*,\s*/))) : '';
  if (venue === '') return { venue, located: sessions };
  const located = sessions.map((session) => {
    const room = textOf(session.record.get('room'));
    const own = room.endsWith(venue) ? room.slice(0, -venue.length).replace(/\s*,\s*$/, '') : room;
    return { ...session, record: new Map([...session.record, ['room', own]]) };
  });
  return { venue, located };
}

/** The parts that all lists end in; one list may be no more than that, a session of the whole house. */
function commonEnd(lists: readonly (readonly string[])[]): string {
  const shortest = lists.reduce((least, list) => Math.min(least, list.length), Infinity);
  let length = 0;
  while (length < shortest && lists.every((list) => list.at(-1 - length) === lists[0]!.at(-1 - length))) length += 1;
  return length === 0 ? '' : lists[0]!.slice(-length).join(', ');
}
