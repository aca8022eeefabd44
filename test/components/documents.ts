/** Documents as tests of the elements write them: the least that is shown, and whatever the test is about. */
import type { EventDocument } from '../../schemas/index.js';

/** Parts of a document, as loose as JSON is: some tests are about wrong ones. */
export type Fields = Record<string, unknown>;

/** A document of an event of two days in Paris: three rooms, two tracks, three people, nothing in its programme. */
export function createDocument({ event, ...lists }: Fields & { event?: Fields } = {}): EventDocument {
  const document = { format: 'technopole-events/1', event: createEvent(event), sessions: [], clusters: [], contacts: createPeople(), organisations: [], ...lists };
  return document as unknown as EventDocument;
}

/** A document with these sessions, each with an id and a title unless it says otherwise. */
export function createProgramme(sessions: readonly Fields[], event: Fields = {}): EventDocument {
  return createDocument({ event, sessions: sessions.map((session, index) => createSession({ id: `s${index + 1}`, ...session })) });
}

/** A document with these contacts and nothing else. */
export function createContacts(contacts: readonly Fields[], event: Fields = {}): EventDocument {
  return createDocument({ event, contacts: contacts.map((contact, index) => ({ id: `c${index + 1}`, name: 'Bureau de presse', ...contact })) });
}

/** A document whose event has this registration. */
export function createRegistration(registration: Fields | undefined, event: Fields = {}): EventDocument {
  return createDocument({ event: { registration, ...event } });
}

/** An event of Thursday 17 and Friday 18 November 2011. */
export function createEvent(fields: Fields = {}): Fields {
  const rooms = [
    { id: 'mediterranee', name: 'Salle Méditerranée', floor: { fr: '1er étage', en: 'First floor' }, capacity: 120, stepFree: true },
    { id: 'auditorium', name: 'Auditorium' },
    { id: 'foyer', name: 'Foyer' },
  ];
  const tracks = [{ id: 'energie', name: { fr: 'Énergie', en: 'Energy' }, colour: '#0a7d5a' }, { id: 'sante', name: { fr: 'Santé', en: 'Health' } }];
  return { id: 'forum', name: { fr: 'Forum des pôles', en: 'Forum of clusters' }, start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris', languages: ['fr', 'en'], venue: { name: 'Palais', rooms }, tracks, ...fields };
}

/** A talk of half an hour on the first morning. */
export function createSession(fields: Fields = {}): Fields {
  return { id: 'ouverture', title: { fr: 'Ouverture du forum', en: 'Opening of the forum' }, start: '2011-11-17T09:30', end: '2011-11-17T10:15', rooms: ['auditorium'], ...fields };
}

/** As many talks as asked for, ten minutes after each other, day after day from the first. */
export function createTalks(count: number): Fields[] {
  return Array.from({ length: count }, (_, index) => {
    const minutes = 9 * 60 + (index % 50) * 10;
    const clock = (value: number) => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
    const date = `2011-11-${17 + Math.floor(index / 50)}`;
    return { id: `talk-${index + 1}`, title: `Exposé ${index + 1}`, start: `${date}T${clock(minutes)}`, end: `${date}T${clock(minutes + 10)}`, rooms: ['auditorium'] };
  });
}

/** Two speakers and a desk for the press. */
function createPeople(): Fields[] {
  return [
    { id: 'oriane', name: 'Oriane Falquet', roles: ['speaker'], jobTitle: { fr: 'Directrice', en: 'Director' }, organisationName: 'Cité des Algues' },
    { id: 'bastien', name: 'Bastien Keroual', roles: ['speaker'] },
    { id: 'presse', kind: 'team', name: { fr: 'Bureau de presse', en: 'Press office' }, roles: ['press'], telephones: [{ number: '+33465710017' }], mails: [{ address: 'presse@forum.example' }] },
  ];
}
