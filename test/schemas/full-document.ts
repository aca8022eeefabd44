/** A document in which every field of every schema is set, and everything agrees. */
import type { Cluster, ConferenceEvent, Contact, EventDocument, Meetings, Organisation, Party, Recording, Room, Session, Venue } from '../../schemas/index.js';
import {
  address, file, geo, image, keyFigure, label, link, mailbox, members, membership, name, openingHours, profile, registration, telephone,
} from './full-parts.js';

const text = { fr: 'Énergie', en: 'Energy' };

export const room: Room = { id: 'hall', name: 'Hall', order: 1, floor: '1er étage', capacity: 300, stepFree: true, description: 'Au *fond*', geo, url: 'https://forum.example/hall' };

export const venue: Venue = {
  name: 'CICA', address, geo, url: 'https://cica.example/', map: 'https://cica.example/plan', directions: 'Ligne 1', accessibility: 'Plain-pied', image, rooms: [room],
};

export const party: Party = {
  organisation: 'fsa', role: 'co-funder', programme: 'Fonds européen de développement régional', programmeAcronym: { fr: 'FEDER', en: 'ERDF' }, territory: 'PACA',
  mention: 'Cofinancé par l’Union européenne', emblem: image, url: 'https://forum.example/feder', order: 2,
};

export const track = { id: 'energy', name: text, colour: '#0099ff', description: text };
export const day = { date: '2011-11-17', title: 'Première journée', description: text, themes: [text], patronage: 'Commission européenne' };
export const article = { id: 'release', kind: 'press-release', title: 'Communiqué', subtitle: '7e Forum', body: text, date: '2011-06-06', place: 'Sophia-Antipolis' };
export const series = { name: 'Forum des Pôles de Compétitivité', url: 'https://forum.example/', since: 2005 };

export const event: ConferenceEvent = {
  id: 'forum-7', name: '7e Forum', acronym: 'FPC', series, edition: 7, theme: text, subtitle: text, description: text,
  start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris', dayChange: '05:00', venue, attendance: 'on-site', status: 'confirmed', statusNote: text,
  languages: ['fr', 'en'], url: 'https://forum.example/7', links: [link], image, calendar: 'https://forum.example/7.ics', keyFigures: [keyFigure], tracks: [track], days: [day],
  articles: [article], registration, pressAccreditation: registration, parties: [party], revision: 3, modified: '2011-06-06T10:00Z', complete: 'event.json',
};

export const participation = { contact: 'press', role: 'moderator' };
export const recording: Recording = { url: 'https://forum.example/film', title: text, mediaType: 'video/mp4', language: 'fr' };
export const slot = { start: '2011-11-17T14:00', end: '2011-11-17T14:20', left: 4 };
export const meetings: Meetings = { audience: 'PME', procedure: text, slotMinutes: 20, slots: [slot], booking: registration };
export const formerSchedule = { start: '2011-11-17T10:00+01:00', end: '2011-11-17T11:00+01:00', rooms: ['hall'] };

export const session: Session = {
  id: 'opening', kind: 'plenary', title: text, subtitle: text, abstract: text, description: text, start: '2011-11-17T09:00', end: '2011-11-17T10:00', day: '2011-11-17',
  status: 'replaced', statusNote: text, replacedBy: 'opening', formerly: formerSchedule, partOf: 'plenary', track: 'energy', tags: [text], rooms: ['hall'], people: [participation], clusters: ['scs'], organisations: ['fsa'],
  countries: ['US', 'CN', 'IN'], regions: ['Bassin méditerranéen'], languages: ['fr'], interpretation: ['en'], captions: ['fr'], signLanguages: ['fsl'], signUp: registration, meetings,
  url: 'https://forum.example/7/opening', links: [link], files: [file], recordings: [recording], recorded: true, licence: 'CC-BY-4.0', image, revision: 1, modified: '2011-06-06T10:00',
};

export const cluster: Cluster = {
  id: 'scs', kind: 'competitiveness-cluster', name: 'SCS', formerNames: ['Pôle SCS'], mergedInto: 'scs', labels: [label], themes: [text], description: text, region: 'PACA', country: 'FR',
  address, geo, url: 'https://scs.example/', links: [link], logo: image, foundedYear: 2005, members: [members], projects: 800, agreements: 12, keyFigures: [keyFigure],
  memberships: [membership], contacts: ['press'],
};

export const contact: Contact = {
  id: 'press', kind: 'person', name: 'Camille Martin', structuredName: name, roles: ['press'], jobTitle: 'Attachée de presse', organisation: 'fsa', organisationName: 'FSA',
  telephones: [telephone], mails: [mailbox], links: [profile], languages: ['fr', 'en'], hours: [openingHours], timeZone: 'Europe/Paris', hoursNote: text, photo: image, biography: text,
  countries: ['FR'], visibility: 'public',
};

export const organisation: Organisation = {
  id: 'fsa', kind: 'foundation', name: 'Fondation Sophia Antipolis', acronym: 'FSA', tagline: text, description: text, missions: [text], foundedYear: 1984, founder: 'Pierre Laffitte',
  chair: 'press', legalStatus: 'déclarée d’utilité publique', url: 'https://fsa.example/', links: [link], logo: image, address, memberships: [membership], partners: ['scs'], agreements: 40,
  keyFigures: [keyFigure], contacts: ['press'],
};

export const eventDocument: EventDocument = {
  format: 'technopole-events/1', event, sessions: [session, { id: 'plenary', title: text }], clusters: [cluster], contacts: [contact], organisations: [organisation],
};
