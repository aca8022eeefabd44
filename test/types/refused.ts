/** What the types must not allow. Each line below a directive is an error, or this file is. */
import {
  parseEventDocument, parseEventDocumentLeniently,
  type Cluster, type ConferenceEvent, type Contact, type EventDocument, type EventDocumentInput, type Issue, type Registration, type Session, type Shapes,
} from '../../schemas/index.js';

declare const session: Session;
declare const event: ConferenceEvent;
declare const document: EventDocument;

// @ts-expect-error a session has a title
export const untitled: Session = { id: 'opening' };
// @ts-expect-error a title is a text
export const numbered: Session = { id: 'opening', title: 7 };
// @ts-expect-error the entries of a text are strings
export const half: Session = { id: 'opening', title: { fr: 'Ouverture', en: 7 } };
// @ts-expect-error the statuses are a closed list
export const misspelt: Session = { id: 'opening', title: 'Ouverture', status: 'canceled' };
// @ts-expect-error several rooms are a list
export const alone: Session = { id: 'opening', title: 'Ouverture', rooms: 'hall' };
// @ts-expect-error a moment is a text
export const dated: Session = { id: 'opening', title: 'Ouverture', start: new Date(0) };
// @ts-expect-error nothing has such a field
export const unknown: Session = { id: 'opening', title: 'Ouverture', colour: 'red' };
// @ts-expect-error nothing is null
export const empty: Session = { id: 'opening', title: 'Ouverture', end: null };
// @ts-expect-error an event has a zone
export const zoneless: ConferenceEvent = { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18' };
// @ts-expect-error attendance is one of three words
export const remote: ConferenceEvent = { ...event, attendance: 'remote' };
// @ts-expect-error a channel is web, mail or telephone
export const faxed: Registration = { channels: [{ kind: 'fax' }] };
// @ts-expect-error a price has an amount
export const priceless: Registration = { prices: [{ name: 'Tarif', currency: 'EUR' }] };
// @ts-expect-error who may see it is one of three words
export const secret: Contact = { id: 'press', name: 'Presse', visibility: 'secret' };
// @ts-expect-error a year is a number
export const founded: Cluster = { id: 'scs', name: 'SCS', foundedYear: '2005' };
// @ts-expect-error a document that was read has all its lists
export const listless: EventDocument = { format: 'technopole-events/1', event };
// @ts-expect-error the format is this one
export const later: EventDocumentInput = { format: 'technopole-events/2', event };
// @ts-expect-error a title may be a map
export const length: number = session.title.length;
// @ts-expect-error a session may have no start
export const start: string = session.start;
// @ts-expect-error the document is there only on success
export const unchecked: EventDocument = parseEventDocument(document).document;
// @ts-expect-error the document may be missing
export const hoped: EventDocument = parseEventDocumentLeniently(document).document;
// @ts-expect-error the codes are a closed list
export const issue: Issue = { code: 'broken', path: [] };
// @ts-expect-error every selection of parts begins with the event
export const eventless: Shapes['roots'] = { sessions: 1 };
