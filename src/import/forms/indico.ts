import type { Contact, EventDocument } from '../../../schemas/index.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { asItems, asRecord, asRecords, firstText, textOf, type SourceRecord } from '../source.js';
import { record, translate, type SourceForm } from './form.js';
import { chairsOf, filesAndLinksOf, momentOf, personName, toPerson } from './indico-parts.js';

const eventFields = new Set(['_type', '_fossil', 'id', 'title', 'description', 'startDate', 'endDate', 'timezone', 'location', 'address', 'room', 'roomFullname', 'url', 'contributions', 'sessions', 'chairs', 'type', 'occurrences', 'creator', 'creationDate', 'visibility', 'hasAnyProtection', 'categoryId', 'category']);
const talkFields = new Set(['_type', '_fossil', 'id', 'db_id', 'friendly_id', 'title', 'description', 'startDate', 'endDate', 'duration', 'room', 'roomFullname', 'location', 'url', 'type', 'track', 'session', 'speakers', 'primaryauthors', 'coauthors', 'keywords', 'folders', 'allowed', 'checksum']);
const blockFields = new Set([...talkFields, 'contributions', 'numSlots', 'color', 'textColor', 'isPoster', 'sessionConveners', 'conveners', 'material', 'address', 'slotTitle']);

/**
 * What `/export/event/….json` of Indico gives, with contributions, or with sessions that hold them; of a category, which lists
 * events without either, each event.
 */
export const indico: SourceForm = {
  recognises: (root) => textOf(asRecord(root)?.get('_type')) === 'HTTPAPIResult' && resultsOf(root).some((result) => result.has('contributions') || result.has('sessions') || result.has('startDate')),
  toSchedule: (root) => {
    const results = resultsOf(root);
    const [event = new Map<string, unknown>(), ...others] = results;
    if (others.length > 0 && !results.some((result) => result.has('contributions') || result.has('sessions'))) return toCategory(results);
    const blocks = asRecords(event.get('sessions'));
    const talks = [...asRecords(event.get('contributions')).map((talk) => ({ talk, block: undefined })), ...blocks.flatMap((block) => asRecords(block.get('contributions')).map((talk) => ({ talk, block })))];
    const bare = blocks.filter((block) => asRecords(block.get('contributions')).length === 0);
    const conference = translate(event, eventFields, {
      title: textOf(event.get('title')), description: textOf(event.get('description')), venue: firstText(event, 'location', 'roomFullname', 'room'), url: textOf(event.get('url')),
      start: momentOf(event.get('startDate')), end: momentOf(event.get('endDate')), time_zone_name: textOf(event.get('timezone')),
    });
    return record({ conference, events: [...eachOnce(talks).map(({ talk, block }) => toEvent(talk, block)), ...bare.map(toBlock)], ...toldOf(others) });
  },
  complete: (document, root) => addChairs(document, asRecords(resultsOf(root)[0]?.get('chairs'))),
};

function resultsOf(root: unknown): SourceRecord[] {
  return asRecords(asRecord(root)?.get('results'));
}

/** Further events with programmes of their own, which are told of as not kept. */
function toldOf(others: readonly SourceRecord[]): Record<string, unknown> {
  return Object.fromEntries(others.map((other, index) => [`results[${index + 1}]`, textOf(other.get('title')) || '?']));
}

function toCategory(results: readonly SourceRecord[]): SourceRecord {
  const [first] = results;
  return record({ conference: record({ title: textOf(first!.get('category')), time_zone_name: textOf(first!.get('timezone')) }), events: results.map((event) => new Map([...toEvent(event, undefined, eventFields), ['type', textOf(event.get('type'))]])) });
}

/** A block of the timetable in which no talk is listed. */
function toBlock(block: SourceRecord): SourceRecord {
  return new Map([...toEvent(block, undefined, blockFields), ['id', `session-${firstText(block, 'id', 'friendly_id')}`], ['persons', chairsOf(block)]]);
}

interface Talk {
  readonly talk: SourceRecord;
  readonly block: SourceRecord | undefined;
}

function eachOnce(talks: readonly Talk[]): Talk[] {
  const keyOf = ({ talk }: Talk, index: number) => firstText(talk, 'db_id', 'id') || `number ${index}`;
  return [...new Map(talks.map((talk, index) => [keyOf(talk, index), talk])).values()];
}

function toEvent(talk: SourceRecord, inside: SourceRecord | undefined, fields = talkFields): SourceRecord {
  const end = momentOf(talk.get('endDate'));
  const [track, block] = [textOf(talk.get('track')), textOf(talk.get('session')) || textOf(inside?.get('title'))];
  return translate(talk, fields, {
    id: firstText(talk, 'id', 'friendly_id'), title: textOf(talk.get('title')), abstract: textOf(talk.get('description')), date: momentOf(talk.get('startDate')), end, duration: end ? '' : textOf(talk.get('duration')),
    room: firstText(talk, 'roomFullname', 'room'), url: textOf(talk.get('url')), type: firstText(asRecord(talk.get('type')) ?? talk, 'name', 'type'),
    track: track || block, tags: [...(track ? [block] : []), ...asItems(talk.get('keywords')).map(textOf)].filter(Boolean), persons: [...personsOf(talk), ...(inside ? chairsOf(inside) : [])], ...filesAndLinksOf(asRecords(talk.get('folders'))),
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
