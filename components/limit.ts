import type { EventDocument, Session } from '../schemas/index.js';
import { programmeDay } from '../schemas/programme-day.js';

/** What a page may limit a programme to; each empty, or names separated by spaces. */
export interface Limits {
  readonly days: string;
  readonly rooms: string;
  readonly tracks: string;
}

const limited = new WeakMap<EventDocument, { key: string; document: EventDocument }>();

/** The document with the sessions, rooms and days that a page wants; the same object each time for the same wishes. */
export function limitDocument(document: EventDocument, { days, rooms, tracks }: Limits): EventDocument {
  const key = [days, rooms, tracks].join('\n');
  if (key.trim() === '') return document;
  const known = limited.get(document);
  if (known?.key === key) return known.document;
  const result = limit(document, namesOf(days), namesOf(rooms), namesOf(tracks));
  limited.set(document, { key, document: result });
  return result;
}

function limit(document: EventDocument, days: readonly string[], rooms: readonly string[], tracks: readonly string[]): EventDocument {
  const { event } = document;
  const isWanted = (session: Session) =>
    isAmong(days, session.start ? [programmeDay(session.start, event)] : session.day ? [session.day] : []) &&
    isAmong(rooms, session.rooms ?? []) &&
    isAmong(tracks, session.track ? [session.track] : []);
  const notes = days.length > 0 && event.days ? { days: event.days.filter(({ date }) => days.includes(date)) } : {};
  return { ...document, event: { ...event, ...notes }, sessions: document.sessions.filter(isWanted) };
}

function isAmong(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function namesOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
