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
  const ids = collectIds(found, document);
  inEvent(found, event, ids);
  for (const [index, session] of sessions.entries()) {
    inSession(found, session, ['sessions', index], event, ids);
    yield undefined;
  }
  for (const index of findCircularParts(sessions)) add(found, 'part-of-itself', () => ['sessions', index, 'partOf'], sessions[index]!.partOf!);
  contacts.forEach((contact, index) => refer(found, contact, 'organisation', ids.parties, ['contacts', index]));
  clusters.forEach((cluster, index) => {
    const path = ['clusters', index];
    refer(found, cluster, 'mergedInto', ids.clusters, path);
    refer(found, cluster, 'contacts', ids.contacts, path);
    inKeyFigures(found, cluster.keyFigures, path, ids);
    cluster.labels?.forEach(({ validFrom, validThrough }, n) => {
      if (validFrom && validThrough && validThrough < validFrom) add(found, 'end-before-start', () => [...path, 'labels', n, 'validThrough'], validThrough, validFrom);
    });
  });
  organisations.forEach((organisation, index) => {
    const path = ['organisations', index];
    refer(found, organisation, 'chair', ids.contacts, path);
    refer(found, organisation, 'contacts', ids.contacts, path);
    refer(found, organisation, 'partners', ids.parties, path);
    inKeyFigures(found, organisation.keyFigures, path, ids);
  });
  yield* found;
}

/** The ids of each list; tells those that stand there twice. */
function collectIds(found: Issue[], { event, sessions, clusters, contacts, organisations }: EventDocument): Ids {
  const rooms = idsOf(found, event.venue?.rooms, ['event', 'venue', 'rooms']);
  const tracks = idsOf(found, event.tracks, ['event', 'tracks']);
  idsOf(found, event.articles, ['event', 'articles']);
  const ids = { rooms, tracks, sessions: idsOf(found, sessions, ['sessions']), clusters: idsOf(found, clusters, ['clusters']), contacts: idsOf(found, contacts, ['contacts']), organisations: idsOf(found, organisations, ['organisations']) };
  return { ...ids, parties: new Set([...ids.organisations, ...ids.clusters]) };
}

function idsOf(found: Issue[], list: readonly { id: string }[] | undefined, path: Path): Set<string> {
  const seen = new Set<string>();
  list?.forEach(({ id }, index) => {
    if (seen.has(id)) tell(found, () => ({ code: 'duplicate-id', path: [...path, index, 'id'], found: id, dropped: [...path, index] }));
    seen.add(id);
  });
  return seen;
}

function inEvent(found: Issue[], event: ConferenceEvent, ids: Ids): void {
  if (event.end < event.start) add(found, 'end-before-start', () => ['event', 'end'], event.end);
  event.parties?.forEach((party, index) => refer(found, party, 'organisation', ids.parties, ['event', 'parties', index]));
  event.days?.forEach(({ date }, index) => inDays(found, date, ['event', 'days', index], 'date', date, event));
  inKeyFigures(found, event.keyFigures, ['event'], ids);
  inRegistration(found, event.registration, ['event', 'registration'], event, ids);
  inRegistration(found, event.pressAccreditation, ['event', 'pressAccreditation'], event, ids);
}

function inSession(found: Issue[], session: Session, path: Path, event: ConferenceEvent, ids: Ids): void {
  const { start, formerly, people, meetings, signUp } = session;
  refer(found, session, 'track', ids.tracks, path);
  refer(found, session, 'replacedBy', ids.sessions, path);
  refer(found, session, 'partOf', ids.sessions, path);
  refer(found, session, 'rooms', ids.rooms, path);
  refer(found, session, 'clusters', ids.clusters, path);
  refer(found, session, 'organisations', ids.organisations, path);
  people?.forEach((person, index) => ids.contacts.has(person.contact) || refer(found, person, 'contact', ids.contacts, [...path, 'people', index]));
  inTime(found, start, session.end, path, event.timeZone);
  if (formerly) {
    refer(found, formerly, 'rooms', ids.rooms, [...path, 'formerly']);
    inTime(found, formerly.start, formerly.end, [...path, 'formerly'], event.timeZone);
  }
  meetings?.slots?.forEach((slot, index) => inTime(found, slot.start, slot.end, [...path, 'meetings', 'slots', index], event.timeZone));
  if (start) inDays(found, programmeDay(start, event), path, 'start', start, event);
  else inDays(found, session.day, path, 'day', session.day, event);
  if (signUp) inRegistration(found, signUp, [...path, 'signUp'], event, ids);
  if (meetings) inRegistration(found, meetings.booking, [...path, 'meetings', 'booking'], event, ids);
}

function inDays(found: Issue[], day: string | undefined, path: Path, field: string, given: string | undefined, event: ConferenceEvent): void {
  if (day && given && (day < event.start || day > event.end)) tell(found, () => ({ code: 'outside-event', path: [...path, field], found: given, expected: `${event.start} – ${event.end}` }));
}

function inKeyFigures(found: Issue[], keyFigures: readonly KeyFigure[] | undefined, path: Path, ids: Ids): void {
  keyFigures?.forEach((figure, index) => refer(found, figure, 'subject', ids.parties, [...path, 'keyFigures', index]));
}

function inRegistration(found: Issue[], registration: Registration | undefined, path: Path, event: ConferenceEvent, ids: Ids): void {
  if (!registration) return;
  refer(found, registration, 'contact', ids.contacts, path);
  const { opens, closes, capacity, left } = registration;
  if (opens && closes && toInstantMs(closes, event.timeZone) <= toInstantMs(opens, event.timeZone)) add(found, 'end-before-start', () => [...path, 'closes'], closes);
  if (capacity !== undefined && left !== undefined && left > capacity) add(found, 'more-left-than-places', () => [...path, 'left'], String(left), String(capacity));
  inChannels(found, registration.channels, [...path, 'channels']);
  inChannels(found, registration.waitingList?.channels, [...path, 'waitingList', 'channels']);
}

function inChannels(found: Issue[], channels: Registration['channels'], path: Path): void {
  channels?.forEach((channel, index) => {
    const field = ({ web: 'url', mail: 'mail', telephone: 'telephone' } as const)[channel.kind];
    if (channel[field] === undefined) tell(found, () => ({ code: 'missing-channel-address', path: [...path, index, field], expected: channel.kind, dropped: [...path, index] }));
  });
}

function inTime(found: Issue[], start: string | undefined, end: string | undefined, path: Path, timeZone: string): void {
  if (end === undefined) return;
  if (start === undefined) add(found, 'end-without-start', () => [...path, 'end'], end);
  else if (toInstantMs(end, timeZone) < toInstantMs(start, timeZone)) add(found, 'end-before-start', () => [...path, 'end'], end, start);
}

/** Follows what a field names, or each place of the list in it. */
function refer<Field extends string>(found: Issue[], holder: { readonly [F in Field]?: string | readonly string[] | undefined }, field: Field, known: ReadonlySet<string>, path: Path): void {
  const reference = holder[field];
  if (typeof reference !== 'string') reference?.forEach((one, index) => known.has(one) || add(found, 'unknown-reference', () => [...path, field, index], one));
  else if (!known.has(reference)) add(found, 'unknown-reference', () => [...path, field], reference);
}

function add(found: Issue[], code: IssueCode, path: () => Path, value: string, expected?: string): void {
  tell(found, () => ({ code, path: path(), found: value, dropped: path(), ...(expected && { expected }) }));
}
