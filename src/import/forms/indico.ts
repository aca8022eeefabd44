import { isKnownTimeZone, wallClockToInstantMs, type Contact, type EventDocument } from '../../../schemas/index.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { asItems, asRecord, asRecords, firstText, textOf, type SourceRecord } from '../source.js';
import { record, translate, type SourceForm } from './form.js';

const eventFields = new Set(['_type', '_fossil', 'id', 'title', 'description', 'startDate', 'endDate', 'timezone', 'location', 'address', 'room', 'roomFullname', 'url', 'contributions', 'sessions', 'chairs', 'type', 'occurrences', 'creator', 'creationDate', 'visibility', 'hasAnyProtection', 'categoryId', 'category']);
const talkFields = new Set(['_type', '_fossil', 'id', 'db_id', 'friendly_id', 'title', 'description', 'startDate', 'endDate', 'duration', 'room', 'roomFullname', 'location', 'url', 'type', 'track', 'session', 'speakers', 'primaryauthors', 'coauthors', 'keywords', 'folders', 'allowed', 'checksum']);
const personFields = new Set(['_type', '_fossil', 'id', 'db_id', 'person_id', 'fullName', 'first_name', 'last_name', 'affiliation', 'email', 'emailHash']);

/** What `/export/event/….json` of Indico gives, with contributions, or with sessions that hold them. */
export const indico: SourceForm = {
  recognises: (root) => textOf(asRecord(root)?.get('_type')) === 'HTTPAPIResult' && asRecords(asRecord(root)!.get('results')).some((result) => result.has('contributions') || result.has('sessions') || result.has('startDate')),
  toSchedule: (root) => {
    const event = eventOf(root);
    const talks = [...asRecords(event.get('contributions')), ...asRecords(event.get('sessions')).flatMap((session) => asRecords(session.get('contributions')))];
    const conference = translate(event, eventFields, {
      title: textOf(event.get('title')), description: textOf(event.get('description')), venue: firstText(event, 'location', 'roomFullname', 'room'), url: textOf(event.get('url')),
      start: momentOf(event.get('startDate')), end: momentOf(event.get('endDate')), time_zone_name: textOf(event.get('timezone')),
    });
    return record({ conference, events: eachOnce(talks).map(toEvent) });
  },
  complete: (document, root) => addChairs(document, asRecords(eventOf(root).get('chairs'))),
};

/** The first of the events asked for; others are told of as not kept with the root. */
function eventOf(root: unknown): SourceRecord {
  return asRecords(asRecord(root)?.get('results'))[0] ?? new Map();
}

function eachOnce(talks: readonly SourceRecord[]): SourceRecord[] {
  const keyOf = (talk: SourceRecord, index: number) => firstText(talk, 'db_id', 'id') || `number ${index}`;
  return [...new Map(talks.map((talk, index) => [keyOf(talk, index), talk])).values()];
}

function toEvent(talk: SourceRecord): SourceRecord {
  const end = momentOf(talk.get('endDate'));
  const [track, block] = [textOf(talk.get('track')), textOf(talk.get('session'))];
  return translate(talk, talkFields, {
    id: firstText(talk, 'id', 'friendly_id'), title: textOf(talk.get('title')), abstract: textOf(talk.get('description')), date: momentOf(talk.get('startDate')), end, duration: end ? '' : textOf(talk.get('duration')),
    room: firstText(talk, 'roomFullname', 'room'), url: textOf(talk.get('url')), type: firstText(asRecord(talk.get('type')) ?? talk, 'name', 'type'),
    track: track || block, tags: [...(track ? [block] : []), ...asItems(talk.get('keywords')).map(textOf)].filter(Boolean), persons: personsOf(talk), attachments: filesOf(talk),
  });
}

/** Who speaks; where nobody is named so, the authors. */
function personsOf(talk: SourceRecord): SourceRecord[] {
  const of = (field: string) => asRecords(talk.get(field));
  const speakers = of('speakers');
  const authors = [...of('primaryauthors'), ...of('coauthors')];
  const nameOf = (person: SourceRecord) => textOf(person.get('fullName'));
  const silent = authors.filter((author) => !speakers.some((speaker) => nameOf(speaker) === nameOf(author)));
  return [...speakers.map((person) => toPerson(person, 'speaker')), ...silent.map((person) => toPerson(person, speakers.length > 0 ? 'author' : 'speaker'))];
}

function toPerson(person: SourceRecord, role: string): SourceRecord {
  return translate(person, personFields, { id: textOf(person.get('person_id')), name: personName(person), affiliation: textOf(person.get('affiliation')), email: textOf(person.get('email')), role });
}

/** `Abbott, Connor` is Connor Abbott. */
function personName(person: SourceRecord): string {
  const parts = [textOf(person.get('first_name')), textOf(person.get('last_name'))].filter(Boolean).join(' ');
  return parts || textOf(person.get('fullName')).replace(/^([^,]+), (.+)$/, '$2 $1');
}

function filesOf(talk: SourceRecord): SourceRecord[] {
  const files = asRecords(talk.get('folders')).flatMap((folder) => asRecords(folder.get('attachments')));
  return files.map((file) => record({ url: firstText(file, 'download_url', 'link_url', 'url'), title: textOf(file.get('title')) }));
}

/** A date, an hour and their zone as an instant; the date and hour as they stand where the zone is none. */
function momentOf(value: unknown): string {
  const moment = asRecord(value);
  const [date, time, zone] = ['date', 'time', 'tz'].map((field) => textOf(moment?.get(field)));
  if (!date || !time) return date ?? '';
  const wallMs = Date.parse(`${date}T${time.slice(0, 8)}Z`);
  if (!zone || !isKnownTimeZone(zone) || !Number.isFinite(wallMs)) return `${date}T${time.slice(0, 8)}`;
  return `${new Date(wallClockToInstantMs(wallMs, zone)).toISOString().slice(0, 19)}Z`;
}

/** Those who chair the event are contacts of it, and of those who speak the same person. */
function addChairs(document: EventDocument, chairs: readonly SourceRecord[]): EventDocument {
  const contacts: Contact[] = [...document.contacts];
  const taken: TakenIds = new Map(contacts.map(({ id }) => [id, 2]));
  for (const chair of chairs) {
    const name = personName(chair);
    const known = contacts.findIndex((contact) => contact.name === name);
    if (known >= 0) contacts[known] = { ...contacts[known]!, roles: [...(contacts[known]!.roles ?? []), 'chair'] };
    else if (name) contacts.push({ id: claimId(toSlug(name, 'person'), taken), name, roles: ['chair'], ...(textOf(chair.get('affiliation')) ? { organisationName: textOf(chair.get('affiliation')) } : {}) });
  }
  return { ...document, contacts };
}
