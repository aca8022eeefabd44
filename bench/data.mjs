/** The programmes that are measured, as documents of ours and in the words of calendars. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createProgramme } from './fixture.mjs';

/** @typedef {import('../dist/schemas/index.js').EventDocument} EventDocument */

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const fosdem = fromRoot('../shared/data/schedule-xml/fosdem-2025-pretalx.xml');

/**
 * A programme by its name: `forum`, `fosdem`, or a number of sessions. Nothing where its data are not there.
 *
 * @param {string} name
 * @returns {Promise<EventDocument | undefined>}
 */
export async function readProgramme(name) {
  const { parseEventDocumentLeniently } = await import('../dist/schemas/index.js');
  if (name === 'forum') return parseEventDocumentLeniently(JSON.parse(await readFile(fromRoot('docs/examples/forum-2027/event.json'), 'utf8'))).document;
  if (name !== 'fosdem') return parseEventDocumentLeniently(createProgramme(Number(name))).document;
  if (!existsSync(fosdem)) return undefined;
  const { importSchedule } = await import('../dist/src/import/index.js');
  return importSchedule(await readFile(fosdem, 'utf8')).document;
}

/**
 * The sessions that have a time or a day, in the words of calendars.
 *
 * @param {EventDocument} document
 * @returns {import('./contestants/page.mjs').Programme}
 */
export function toEntries({ event, sessions, contacts }) {
  const names = new Map(contacts.map(({ id, name }) => [id, say(name)]));
  const rooms = (event.venue?.rooms ?? []).map(({ id, name }) => ({ id, title: say(name) }));
  const roomNames = new Map(rooms.map(({ id, title }) => [id, title]));
  const tracks = new Map((event.tracks ?? []).map(({ id, name }) => [id, say(name)]));
  const entries = sessions.flatMap((session) => {
    const start = withoutOffset(session.start) ?? session.day;
    if (start === undefined) return [];
    return {
      id: session.id,
      title: say(session.title),
      start,
      end: withoutOffset(session.end) ?? start,
      allDay: session.start === undefined,
      room: (session.rooms ?? []).map((id) => roomNames.get(id)).join(', '),
      people: (session.people ?? []).map(({ contact }) => names.get(contact)).join(', '),
      track: tracks.get(session.track ?? '') ?? '',
      kind: session.kind === 'talk' ? '' : (session.kind ?? ''),
      abstract: say(session.abstract ?? session.description),
    };
  });
  entries.sort((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)));
  const days = entries.map(({ start }) => start.slice(0, 10));
  const [from = event.start, to = from] = [days[0], days.at(-1)];
  return { from, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1, timeZone: event.timeZone, rooms, entries };
}

/** @param {string | undefined} time an hour on the wall of the venue, as all data measured here have it */
function withoutOffset(time) {
  return time?.slice(0, 16);
}

/** @param {import('../dist/schemas/index.js').LocalisedText | undefined} text */
function say(text) {
  return typeof text === 'object' ? (text['fr'] ?? Object.values(text)[0] ?? '') : (text ?? '');
}
