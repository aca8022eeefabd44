import { findCircularParts } from './circular-parts.js';
import type { EventDocument } from './document.js';
import type { ConferenceEvent } from './event.js';
import { toInstantMs } from './instant.js';
import type { Issue, IssueCode, Path } from './issue.js';
import type { KeyFigure } from './key-figure.js';
import { programmeDay } from './programme-day.js';
import type { Registration } from './registration.js';
import type { Session } from './session.js';

/** The lists of a document in which ids are unique and which references point to. */
type Ids = Record<'sessions' | 'clusters' | 'contacts' | 'organisations' | 'rooms' | 'tracks', ReadonlySet<string>>;

/**
 * What no single field can tell: ids given twice, references that lead nowhere or in a circle, ends before starts, sessions
 * outside the event. Each issue says in `dropped` what has to go for the rest to agree.
 *
 * Yields nothing after each session, so that whoever runs it can pause there.
 */
export function* findInconsistencies(document: EventDocument): Generator<Issue | undefined> {
  const ids = collectIds(document);
  yield* duplicates(document);
  yield* inEvent(document.event, ids);
  for (const [index, session] of document.sessions.entries()) {
    yield* inSession(session, ['sessions', index], document.event, ids);
    yield undefined;
  }
  for (const index of findCircularParts(document.sessions)) yield problem('part-of-itself', ['sessions', index, 'partOf'], document.sessions[index]!.partOf!);
  for (const [index, contact] of document.contacts.entries()) yield* refer(contact.organisation, ['contacts', index, 'organisation'], ids.organisations, ids.clusters);
  for (const [index, cluster] of document.clusters.entries()) {
    yield* refer(cluster.mergedInto, ['clusters', index, 'mergedInto'], ids.clusters);
    yield* refer(cluster.contacts, ['clusters', index, 'contacts'], ids.contacts);
    yield* inKeyFigures(cluster.keyFigures, ['clusters', index, 'keyFigures'], ids);
    for (const [n, label] of (cluster.labels ?? []).entries()) yield* inOrder(label.validFrom, label.validThrough, ['clusters', index, 'labels', n, 'validThrough']);
  }
  for (const [index, organisation] of document.organisations.entries()) {
    yield* refer(organisation.chair, ['organisations', index, 'chair'], ids.contacts);
    yield* refer(organisation.contacts, ['organisations', index, 'contacts'], ids.contacts);
    yield* refer(organisation.partners, ['organisations', index, 'partners'], ids.organisations, ids.clusters);
    yield* inKeyFigures(organisation.keyFigures, ['organisations', index, 'keyFigures'], ids);
  }
}

function collectIds({ event, sessions, clusters, contacts, organisations }: EventDocument): Ids {
  const of = (list: readonly { id: string }[] | undefined) => new Set(list?.map((item) => item.id));
  return { sessions: of(sessions), clusters: of(clusters), contacts: of(contacts), organisations: of(organisations), rooms: of(event.venue?.rooms), tracks: of(event.tracks) };
}

function* duplicates({ event, ...lists }: EventDocument): Generator<Issue> {
  yield* twice(event.venue?.rooms, ['event', 'venue', 'rooms']);
  yield* twice(event.tracks, ['event', 'tracks']);
  yield* twice(event.articles, ['event', 'articles']);
  for (const name of ['sessions', 'clusters', 'contacts', 'organisations'] as const) yield* twice(lists[name], [name]);
}

function* twice(list: readonly { id: string }[] | undefined, path: Path): Generator<Issue> {
  const seen = new Set<string>();
  for (const [index, { id }] of (list ?? []).entries()) {
    if (seen.has(id)) yield { code: 'duplicate-id', path: [...path, index, 'id'], found: id, dropped: [...path, index] };
    seen.add(id);
  }
}

function* inEvent(event: ConferenceEvent, ids: Ids): Generator<Issue> {
  if (event.end < event.start) yield problem('end-before-start', ['event', 'end'], event.end);
  for (const [index, party] of (event.parties ?? []).entries()) yield* refer(party.organisation, ['event', 'parties', index, 'organisation'], ids.organisations, ids.clusters);
  for (const [index, { date }] of (event.days ?? []).entries()) yield* inDays(date, ['event', 'days', index, 'date'], date, event);
  yield* inKeyFigures(event.keyFigures, ['event', 'keyFigures'], ids);
  yield* inRegistration(event.registration, ['event', 'registration'], event, ids);
  yield* inRegistration(event.pressAccreditation, ['event', 'pressAccreditation'], event, ids);
}

function* inSession(session: Session, path: Path, event: ConferenceEvent, ids: Ids): Generator<Issue> {
  yield* refer(session.track, [...path, 'track'], ids.tracks);
  yield* refer(session.replacedBy, [...path, 'replacedBy'], ids.sessions);
  yield* refer(session.partOf, [...path, 'partOf'], ids.sessions);
  yield* refer(session.rooms, [...path, 'rooms'], ids.rooms);
  yield* refer(session.formerly?.rooms, [...path, 'formerly', 'rooms'], ids.rooms);
  yield* refer(session.clusters, [...path, 'clusters'], ids.clusters);
  yield* refer(session.organisations, [...path, 'organisations'], ids.organisations);
  for (const [index, person] of (session.people ?? []).entries()) yield* refer(person.contact, [...path, 'people', index, 'contact'], ids.contacts);
  yield* inTime(session.start, session.end, path, event.timeZone);
  yield* inTime(session.formerly?.start, session.formerly?.end, [...path, 'formerly'], event.timeZone);
  for (const [index, slot] of (session.meetings?.slots ?? []).entries()) yield* inTime(slot.start, slot.end, [...path, 'meetings', 'slots', index], event.timeZone);
  const { start, day } = session;
  yield* start ? inDays(programmeDay(start, event), [...path, 'start'], start, event) : inDays(day, [...path, 'day'], day, event);
  yield* inRegistration(session.signUp, [...path, 'signUp'], event, ids);
  yield* inRegistration(session.meetings?.booking, [...path, 'meetings', 'booking'], event, ids);
}

function* inDays(day: string | undefined, path: Path, found: string | undefined, event: ConferenceEvent): Generator<Issue> {
  if (day && found && (day < event.start || day > event.end)) yield { code: 'outside-event', path, found, expected: `${event.start} – ${event.end}` };
}

function* inKeyFigures(keyFigures: readonly KeyFigure[] | undefined, path: Path, ids: Ids): Generator<Issue> {
  for (const [index, { subject }] of (keyFigures ?? []).entries()) yield* refer(subject, [...path, index, 'subject'], ids.organisations, ids.clusters);
}

function* inRegistration(registration: Registration | undefined, path: Path, event: ConferenceEvent, ids: Ids): Generator<Issue> {
  if (!registration) return;
  yield* refer(registration.contact, [...path, 'contact'], ids.contacts);
  const { opens, closes, capacity, left } = registration;
  if (opens && closes && toInstantMs(closes, event.timeZone) <= toInstantMs(opens, event.timeZone)) yield problem('end-before-start', [...path, 'closes'], closes);
  if (capacity !== undefined && left !== undefined && left > capacity) yield problem('more-left-than-places', [...path, 'left'], String(left), String(capacity));
  yield* inChannels(registration.channels, [...path, 'channels']);
  yield* inChannels(registration.waitingList?.channels, [...path, 'waitingList', 'channels']);
}

function* inChannels(channels: Registration['channels'], path: Path): Generator<Issue> {
  for (const [index, channel] of (channels ?? []).entries()) {
    const field = ({ web: 'url', mail: 'mail', telephone: 'telephone' } as const)[channel.kind];
    if (channel[field] === undefined) yield { code: 'missing-channel-address', path: [...path, index, field], expected: channel.kind, dropped: [...path, index] };
  }
}

function* inTime(start: string | undefined, end: string | undefined, path: Path, timeZone: string): Generator<Issue> {
  if (end === undefined) return;
  if (start === undefined) yield problem('end-without-start', [...path, 'end'], end);
  else if (toInstantMs(end, timeZone) < toInstantMs(start, timeZone)) yield problem('end-before-start', [...path, 'end'], end, start);
}

function* inOrder(from: string | undefined, through: string | undefined, path: Path): Generator<Issue> {
  if (from && through && through < from) yield problem('end-before-start', path, through, from);
}

function* refer(reference: string | readonly string[] | undefined, path: Path, ...targets: ReadonlySet<string>[]): Generator<Issue> {
  if (typeof reference === 'object') for (const [index, one] of reference.entries()) yield* refer(one, [...path, index], ...targets);
  else if (reference !== undefined && !targets.some((ids) => ids.has(reference))) yield problem('unknown-reference', path, reference);
}

function problem(code: IssueCode, path: Path, found: string, expected?: string): Issue {
  return { code, path, found, ...(expected === undefined ? {} : { expected }), dropped: path };
}
