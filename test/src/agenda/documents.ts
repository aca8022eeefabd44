/** Documents for tests of the core: written as someone would, read as everyone does. */
import { parseEventDocument, type EventDocument, type Session } from '../../../schemas/index.js';
import { createDocument, createSession } from '../../schemas/documents.js';

type Fields = Record<string, unknown>;

/** The document of an event of two days in Paris, with what a test says of it. It throws where that is not allowed. */
export function buildDocument(fields: Fields & { event?: Fields } = {}): EventDocument {
  const { document, issues } = parseEventDocument(createDocument(fields));
  if (!document) throw new Error(JSON.stringify(issues));
  return document;
}

/** The document of that event with sessions of these ids. */
export function buildProgramme(sessions: Readonly<Record<string, Fields>>, fields: Fields & { event?: Fields } = {}): EventDocument {
  return buildDocument({ ...fields, sessions: Object.entries(sessions).map(([id, session]) => createSession({ id, title: id, ...session })) });
}

/** The ids of sessions, or of what holds one. */
export function idsOf(items: Iterable<Session | { readonly session: Session }>): string[] {
  return [...items].map((item) => ('session' in item ? item.session.id : item.id));
}
