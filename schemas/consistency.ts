import { findCircularParts } from './circular-parts.js';
import type { EventDocument } from './document.js';
import type { ConferenceEvent } from './event.js';
import { toInstantMs } from './instant.js';
import type { Issue, IssueCode, Path } from './issue.js';
import type { KeyFigure } from './key-figure.js';
import { programmeDay } from './programme-day.js';
import type { Registration } from './registration.js';
import type { Session } from './session.js';
import { tell } from './tell.js';

/** The lists of a document in which ids are unique and which references point to; `parties` may be of either kind. */
type Ids = Record<'sessions' | 'clusters' | 'contacts' | 'organisations' | 'rooms' | 'tracks' | 'parties', ReadonlySet<string>>;

/**
 * What no single field can tell: ids given twice, references that lead nowhere or in a circle, ends before starts, sessions
 * outside the event. Each issue says in `dropped` what has to go for the rest to agree.
 *
 * Yields nothing after each session, so that whoever runs it can pause there.
 */
export function* findInconsistencies(document: EventDocument): Generator<Issue | undefined> {
  const { event, sessions, contacts, clusters, organisations } = document;
  // Most documents have no issue: what tells one is called a hundred thousand times, and makes paths only where there is one.
  const found: Issue[] = [];
  const ids = collectIds(document, found);
  inEvent(event, ids, found);
  for (const [index, session] of sessions.entries()) {
    inSession(session, event, ids, found, () => ['sessions', index]);
    yield undefined;
  }
  for (const index of findCircularParts(sessions)) add(found, 'part-of-itself', () => ['sessions', index, 'partOf'], sessions[index]!.partOf!);
  contacts.forEach((contact, index) => refer(contact, 'organisation', ids.parties, found, () => ['contacts', index]));
  clusters.forEach((cluster, index) => {
    const path = () => ['clusters', index];
    refer(cluster, 'mergedInto', ids.clusters, found, path);
    refer(cluster, 'contacts', ids.contacts, found, path);
    inKeyFigures(cluster.keyFigures, ids, found, path);
    cluster.labels?.forEach(({ validFrom, validThrough }, n) => {
      if (validFrom && validThrough && validThrough < validFrom) add(found, 'end-before-start', () => [...path(), 'labels', n, 'validThrough'], validThrough, validFrom);
    });
  });
  organisations.forEach((organisation, index) => {
    const path = () => ['organisations', index];
    refer(organisation, 'chair', ids.contacts, found, path);
    refer(organisation, 'contacts', ids.contacts, found, path);
    refer(organisation, 'partners', ids.parties, found, path);
    inKeyFigures(organisation.keyFigures, ids, found, path);
  });
  yield* found;
}

/** The ids of each list; tells those that stand there twice. */
function collectIds({ event, sessions, clusters, contacts, organisations }: EventDocument, found: Issue[]): Ids {
  const rooms = idsOf(event.venue?.rooms, found, () => ['event', 'venue', 'rooms']);
  const tracks = idsOf(event.tracks, found, () => ['event', 'tracks']);
  idsOf(event.articles, found, () => ['event', 'articles']);
  const ids = { rooms, tracks, sessions: idsOf(sessions, found, () => ['sessions']), clusters: idsOf(clusters, found, () => ['clusters']), contacts: idsOf(contacts, found, () => ['contacts']), organisations: idsOf(organisations, found, () => ['organisations']) };
  return { ...ids, parties: new Set([...ids.organisations, ...ids.clusters]) };
}

function idsOf(list: readonly { id: string }[] | undefined, found: Issue[], path: () => Path): Set<string> {
  const seen = new Set<string>();
  list?.forEach(({ id }, index) => {
    if (seen.has(id)) tell(found, () => ({ code: 'duplicate-id', path: [...path(), index, 'id'], found: id, dropped: [...path(), index] }));
    seen.add(id);
  });
  return seen;
}

function inEvent(event: ConferenceEvent, ids: Ids, found: Issue[]): void {
  if (event.end < event.start) add(found, 'end-before-start', () => ['event', 'end'], event.end);
  event.parties?.forEach((party, index) => refer(party, 'organisation', ids.parties, found, () => ['event', 'parties', index]));
  event.days?.forEach(({ date }, index) => inDays(date, event, found, () => ['event', 'days', index], 'date', date));
  inKeyFigures(event.keyFigures, ids, found, () => ['event']);
  inRegistration(event.registration, event, ids, found, () => ['event', 'registration']);
  inRegistration(event.pressAccreditation, event, ids, found, () => ['event', 'pressAccreditation']);
}

function inSession(session: Session, event: ConferenceEvent, ids: Ids, found: Issue[], path: () => Path): void {
  const { start, formerly, people, meetings, signUp } = session;
  refer(session, 'track', ids.tracks, found, path);
  refer(session, 'replacedBy', ids.sessions, found, path);
  refer(session, 'partOf', ids.sessions, found, path);
  refer(session, 'rooms', ids.rooms, found, path);
  refer(session, 'clusters', ids.clusters, found, path);
  refer(session, 'organisations', ids.organisations, found, path);
  people?.forEach((person, index) => refer(person, 'contact', ids.contacts, found, () => [...path(), 'people', index]));
  inTime(start, session.end, event.timeZone, found, path);
  if (formerly) {
    refer(formerly, 'rooms', ids.rooms, found, () => [...path(), 'formerly']);
    inTime(formerly.start, formerly.end, event.timeZone, found, () => [...path(), 'formerly']);
  }
  meetings?.slots?.forEach((slot, index) => inTime(slot.start, slot.end, event.timeZone, found, () => [...path(), 'meetings', 'slots', index]));
  if (start) inDays(programmeDay(start, event), event, found, path, 'start', start);
  else inDays(session.day, event, found, path, 'day', session.day);
  if (signUp) inRegistration(signUp, event, ids, found, () => [...path(), 'signUp']);
  if (meetings) inRegistration(meetings.booking, event, ids, found, () => [...path(), 'meetings', 'booking']);
}

function inDays(day: string | undefined, event: ConferenceEvent, found: Issue[], path: () => Path, field: string, given: string | undefined): void {
  if (day && (day < event.start || day > event.end)) tell(found, () => ({ code: 'outside-event', path: [...path(), field], found: given, expected: `${event.start} – ${event.end}` }));
}

function inKeyFigures(keyFigures: readonly KeyFigure[] | undefined, ids: Ids, found: Issue[], path: () => Path): void {
  keyFigures?.forEach((figure, index) => refer(figure, 'subject', ids.parties, found, () => [...path(), 'keyFigures', index]));
}

function inRegistration(registration: Registration | undefined, event: ConferenceEvent, ids: Ids, found: Issue[], path: () => Path): void {
  if (!registration) return;
  refer(registration, 'contact', ids.contacts, found, path);
  const { opens, closes, capacity, left } = registration;
  if (opens && closes && toInstantMs(closes, event.timeZone) <= toInstantMs(opens, event.timeZone)) add(found, 'end-before-start', () => [...path(), 'closes'], closes);
  if (capacity !== undefined && left !== undefined && left > capacity) add(found, 'more-left-than-places', () => [...path(), 'left'], String(left), String(capacity));
  inChannels(registration.channels, found, () => [...path(), 'channels']);
  inChannels(registration.waitingList?.channels, found, () => [...path(), 'waitingList', 'channels']);
}

function inChannels(channels: Registration['channels'], found: Issue[], path: () => Path): void {
  channels?.forEach((channel, index) => {
    const field = ({ web: 'url', mail: 'mail', telephone: 'telephone' } as const)[channel.kind];
    if (channel[field] === undefined) tell(found, () => ({ code: 'missing-channel-address', path: [...path(), index, field], expected: channel.kind, dropped: [...path(), index] }));
  });
}

function inTime(start: string | undefined, end: string | undefined, timeZone: string, found: Issue[], path: () => Path): void {
  if (end === undefined) return;
  if (start === undefined) add(found, 'end-without-start', () => [...path(), 'end'], end);
  else if (toInstantMs(end, timeZone) < toInstantMs(start, timeZone)) add(found, 'end-before-start', () => [...path(), 'end'], end, start);
}

/** Follows what a field names, or each place of the list in it. */
function refer<Field extends string>(holder: { readonly [F in Field]?: string | readonly string[] | undefined }, field: Field, known: ReadonlySet<string>, found: Issue[], path: () => Path): void {
  const reference = holder[field];
  if (typeof reference !== 'string') reference?.forEach((one, index) => known.has(one) || add(found, 'unknown-reference', () => [...path(), field, index], one));
  else if (!known.has(reference)) add(found, 'unknown-reference', () => [...path(), field], reference);
}

function add(found: Issue[], code: IssueCode, path: () => Path, value: string, expected?: string): void {
  tell(found, () => ({ code, path: path(), found: value, dropped: path(), ...(expected && { expected }) }));
}
