import type { ConferenceEvent, EventDocument, LocalisedText, Party, Session } from '../../schemas/index.js';
import { visibleDocument } from '../contact/visible-document.js';
import { chooseText } from '../locale/text.js';
import { plainTextOf } from '../rich-text/read.js';
import { contactPoint, organisationNode } from './json-ld-people.js';
import { compact, present, type JsonLd, type JsonLdOptions, type JsonLdView } from './json-ld-node.js';
import { offersOf } from './json-ld-offers.js';
import { placeNode } from './json-ld-place.js';
import { sessionNode } from './json-ld-session.js';

const statuses: Readonly<Record<NonNullable<ConferenceEvent['status']>, string>> = {
  announced: 'EventScheduled', confirmed: 'EventScheduled', postponed: 'EventPostponed', 'moved-online': 'EventMovedOnline', cancelled: 'EventCancelled',
};
const attendances = { 'on-site': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', hybrid: 'MixedEventAttendanceMode' } as const;
/** Roles of parties as schema.org has them; others are contributors. */
const partyProperties: Readonly<Record<string, string>> = { organiser: 'organizer', 'co-organiser': 'organizer', initiator: 'organizer', 'co-funder': 'funder', sponsor: 'sponsor', supporter: 'sponsor' };

/**
 * A document as a `ConferenceEvent` of schema.org with its sessions as `subEvent`s, as everyone may see it. Put it into a
 * page with {@link writeJsonLd}.
 */
export function createJsonLd(whole: EventDocument, options: JsonLdOptions): JsonLd {
  const document = visibleDocument(whole);
  const { event } = document;
  const view = viewOf(document, options);
  const { say } = view;
  const url = options.url ?? event.url;
  const status = statuses[event.status ?? 'confirmed'];
  return compact({
    '@context': 'https://schema.org',
    '@type': 'ConferenceEvent',
    '@id': url && `${url.replace(/#.*/, '')}#${event.id}`,
    name: say(event.name),
    alternateName: event.acronym,
    description: view.sayPlainly(event.description) ?? say(event.theme),
    url,
    image: event.image && /^https?:/.test(event.image.url) ? event.image.url : undefined,
    inLanguage: event.languages,
    startDate: event.start,
    endDate: event.end,
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: `https://schema.org/${status === 'EventMovedOnline' ? attendances.online : attendances[event.attendance ?? 'on-site']}`,
    location: placeNode(view, []),
    superEvent: event.series && compact({ '@type': 'EventSeries', name: say(event.series.name), url: event.series.url }),
    keywords: event.tracks?.flatMap(({ name }) => say(name) ?? []),
    ...partiesOf(event.parties ?? [], view),
    offers: offersOf(event.registration, { ...(event.status ? { status: event.status } : {}) }, view),
    isAccessibleForFree: event.registration?.needed === false || undefined,
    maximumAttendeeCapacity: event.registration?.capacity,
    remainingAttendeeCapacity: event.registration?.left,
    subEvent: document.sessions.map((session) => (options.sessionPage ? briefNode(session, options.sessionPage(session), view) : sessionNode(session, url, view))),
  });
}

/**
 * A session alone, for a page of its own at `options.url`: an `Event` within its `ConferenceEvent`.
 *
 * @param document As everyone may see it.
 */
export function createSessionJsonLd(session: Session, document: EventDocument, options: JsonLdOptions): JsonLd {
  const view = viewOf(document, options);
  const { event } = document;
  return compact({
    '@context': 'https://schema.org',
    ...sessionNode(session, undefined, view),
    '@id': options.url,
    url: session.url ?? options.url,
    superEvent: compact({ '@type': 'ConferenceEvent', name: view.say(event.name), url: event.url, startDate: event.start, endDate: event.end, location: placeNode(view, []) }),
  });
}

/** A session by its name, time and page. */
function briefNode(session: Session, page: string, view: JsonLdView): JsonLd {
  const { startDate, endDate, eventStatus, location } = sessionNode({ ...session, people: undefined, organisations: undefined, signUp: undefined }, undefined, view);
  return compact({ '@type': 'Event', '@id': page, name: view.say(session.title), url: page, startDate, endDate, eventStatus, location });
}

function viewOf(document: EventDocument, options: JsonLdOptions): JsonLdView {
  const say = (text: LocalisedText | undefined) => (text === undefined ? undefined : chooseText(text, options.reader).text || undefined);
  return { ...options, document, say, sayPlainly: (text) => (text === undefined ? undefined : plainTextOf(say(text) ?? '') || undefined) };
}

/** JSON-LD as the text of a `<script type="application/ld+json">`: nothing in it ends the script or begins a comment (HTML §4.12.1.3). */
export function writeJsonLd(graph: JsonLd): string {
  return JSON.stringify(graph).replace(/[<>\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Those behind the event, each once in a property. Whom to ask stands with the first organiser. */
function partiesOf(parties: readonly Party[], view: JsonLdView): JsonLd {
  const nodes: Record<string, JsonLd[]> = {};
  const known = new Map<string, Set<string>>();
  for (const { organisation, role } of parties) {
    const property = partyProperties[role] ?? 'contributor';
    const ids = known.get(property) ?? new Set<string>();
    known.set(property, ids);
    const node = ids.has(organisation) ? undefined : organisationNode(organisation, view);
    ids.add(organisation);
    if (node) (nodes[property] ??= []).push(node);
  }
  const points = present(view.document.contacts.map((contact) => contactPoint(contact, view)));
  const [organiser, ...others] = nodes['organizer'] ?? [];
  return { ...nodes, ...(organiser && points.length > 0 ? { organizer: [{ ...organiser, contactPoint: points }, ...others] } : {}) };
}
