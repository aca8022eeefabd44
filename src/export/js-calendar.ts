import type { EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import { toInstantMs, toWallClockMs } from '../../schemas/instant.js';
import { directoryOf } from '../agenda/directory.js';
import { visibleDocument } from '../contact/index.js';
import { chooseText, type Reader } from '../locale/text.js';
import { blocksToText, readRichText } from '../rich-text/read.js';
import { withoutControls } from './content-line.js';

/** What JSCalendar needs beside the document. */
export interface JsCalendarOptions {
  readonly reader: Reader;
  /** When the file is made, in milliseconds since 1970; of sessions that do not tell when they were changed. */
  readonly nowMs: number;
}

/** A JSCalendar file, and the sessions it could not hold because not even their day is known. */
export interface JsCalendarFile {
  readonly text: string;
  readonly leftOut: readonly Session[];
}

/** The programme as a JSCalendar Group (RFC 8984, `application/jscalendar+json;type=group`), its sessions as Events in the zone of the event. */
export function writeJsCalendar(full: EventDocument, { reader, nowMs }: JsCalendarOptions): JsCalendarFile {
  const document = visibleDocument(full);
  const say = (text: LocalisedText | undefined) => (text === undefined ? '' : withoutControls(chooseText(text, reader).text));
  const dated = document.sessions.filter(({ start, day }) => start !== undefined || day !== undefined);
  const group = {
    '@type': 'Group', uid: document.event.id, title: say(document.event.name), updated: toUtc(document.event.modified, document, nowMs),
    entries: dated.map((session) => toEvent(session, document, say, nowMs)),
  };
  return { text: `${JSON.stringify(group, undefined, 1)}\n`, leftOut: document.sessions.filter((session) => !dated.includes(session)) };
}

function toEvent(session: Session, document: EventDocument, say: (text: LocalisedText | undefined) => string, nowMs: number): Record<string, unknown> {
  const { event } = document;
  const { rooms, contacts, tracks } = directoryOf(document);
  const startMs = session.start === undefined ? undefined : toInstantMs(session.start, event.timeZone);
  const wall = startMs === undefined ? `${session.day}T00:00:00` : new Date(toWallClockMs(startMs, event.timeZone)).toISOString().slice(0, 19);
  const text = blocksToText(readRichText(say(session.abstract ?? session.description))).trim();
  const keywords = [say(tracks.get(session.track ?? '')?.name), ...(session.tags ?? []).map(say)].filter(Boolean);
  const places = (session.rooms ?? []).flatMap((id) => (rooms.has(id) ? [[id, { '@type': 'Location', name: say(rooms.get(id)!.name) }] as const] : []));
  const people = (session.people ?? []).flatMap(({ contact, role }) => (contacts.has(contact) ? [[contact, { '@type': 'Participant', name: say(contacts.get(contact)!.name), roles: { [role === 'chair' || role === 'moderator' ? 'chair' : 'attendee']: true } }] as const] : []));
  const url = session.url ?? event.url;
  return {
    '@type': 'Event', uid: `${session.id}@${event.id}`, updated: toUtc(session.modified, document, nowMs), ...(session.revision ? { sequence: session.revision } : {}), title: say(session.title), ...(text ? { description: text } : {}),
    start: wall, ...(startMs === undefined ? { duration: 'P1D', showWithoutTime: true } : { timeZone: event.timeZone, duration: durationOf(startMs, session.end === undefined ? startMs : toInstantMs(session.end, event.timeZone)) }),
    status: statusOf(session, event.status), ...(places.length > 0 ? { locations: Object.fromEntries(places) } : {}), ...(people.length > 0 ? { participants: Object.fromEntries(people) } : {}),
    ...(keywords.length > 0 ? { keywords: Object.fromEntries(keywords.map((keyword) => [keyword, true])) } : {}), ...(url ? { links: { page: { '@type': 'Link', href: url, rel: 'alternate' } } } : {}), ...(session.languages?.[0] ? { locale: session.languages[0] } : {}),
  };
}

/** Nothing is held at the old time of an event that is postponed. */
function statusOf({ status }: Session, ofEvent: string | undefined): string {
  if (ofEvent === 'cancelled' || ofEvent === 'postponed' || status === 'cancelled' || status === 'replaced') return 'cancelled';
  return status === 'expected' ? 'tentative' : 'confirmed';
}

/** RFC 8984 §1.4.6: `PT1H30M`, `PT0S`. */
function durationOf(startMs: number, endMs: number): string {
  const minutes = Math.max(0, Math.round((endMs - startMs) / 60_000));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return minutes === 0 ? 'PT0S' : `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

function toUtc(modified: string | undefined, { event }: EventDocument, nowMs: number): string {
  const instantMs = modified === undefined ? nowMs : toInstantMs(modified, event.timeZone);
  return `${new Date(instantMs).toISOString().slice(0, 19)}Z`;
}
