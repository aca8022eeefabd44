/** What a user of the types may write. It compiles; nothing of it is run. */
import * as z from 'zod/mini';
import {
  eventDocumentSchema, parseEventDocument, parseEventDocumentLeniently, sessionSchema,
  type ConferenceEvent, type Contact, type EventDocument, type EventDocumentInput, type LocalisedText, type Session,
} from '../../schemas/index.js';

export const event: ConferenceEvent = { id: 'forum', name: { fr: 'Forum', en: 'Forum' }, start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' };
export const session: Session = { id: 'opening', title: 'Ouverture', kind: 'a-kind-of-ours', status: 'expected', rooms: ['hall'], start: undefined };
export const contact: Contact = { id: 'press', name: 'Presse', telephones: [{ number: '+33199001234', visibility: 'partners' }] };

/** Lists may be left out of what is written, and are there in what is read. */
export const written: EventDocumentInput = { format: 'technopole-events/1', event };
export const read: EventDocument = z.parse(eventDocumentSchema, written);
export const titles: LocalisedText[] = read.sessions.map(({ title }) => title);

/** The schemas are zod's own, to be built upon. */
export const numbered = z.extend(sessionSchema, { number: z.int() });
export type Numbered = z.infer<typeof numbered>;
export const first: Numbered = { ...session, number: 1 };

export function listTitles(text: string): LocalisedText[] {
  const result = parseEventDocument(JSON.parse(text));
  return result.success ? result.document.sessions.map(({ title }) => title) : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

export function countSessions(value: unknown): number {
  return parseEventDocumentLeniently(value).document?.sessions.length ?? 0;
}
