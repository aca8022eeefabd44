import type { ConferenceEvent, EventDocument, Organisation } from '../../../schemas/index.js';
import { readCountry } from '../countries.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { anyText, readLine } from '../plain-text.js';
import { readRichText } from '../rich-text.js';
import { addContactPoints } from './contact-points.js';
import { lastWord, readPage, virtualPlaces, type JsonLdContext } from './context.js';
import { localisedOf, nodesOf, textOf, thingsOf, type Graph, type Node } from './node.js';
import { readOffers } from './offers.js';
import { addressNodeOf, addressOf, imageOf, isAcronym } from './to-schedule.js';

type Venue = NonNullable<ConferenceEvent['venue']>;

const statuses: Readonly<Record<string, ConferenceEvent['status']>> = { EventCancelled: 'cancelled', EventPostponed: 'postponed', EventMovedOnline: 'moved-online' };
const attendances: Readonly<Record<string, ConferenceEvent['attendance']>> = { OnlineEventAttendanceMode: 'online', MixedEventAttendanceMode: 'hybrid' };

/** The roles of who stands behind an event, by the properties that name them. */
const roles: readonly (readonly [property: string, role: string])[] = [
  ['organizer', 'organiser'], ['organiser', 'organiser'], ['funder', 'co-funder'], ['contributor', 'in-cooperation-with'], ['sponsor', 'sponsor'],
];

/** The document with what schedules have no words for: status, seat, registration and who stands behind the event. */
export function addEventDetails(document: EventDocument, node: Node, context: JsonLdContext): EventDocument {
  const { event } = document;
  const status = statuses[lastWord(textOf(node, 'eventStatus'))];
  const attendance = attendances[lastWord(textOf(node, 'eventAttendanceMode'))] ?? attendanceOf(node, context.graph);
  const registration = readOffers(node, event.timeZone, context);
  const venue = event.venue && { ...event.venue, ...readVenue(node, context) };
  const series = readSeries(node, context);
  const acronym = textOf(node, 'alternateName');
  const organisations: Organisation[] = [];
  const taken: TakenIds = new Map();
  let { contacts } = document;
  const parties = roles.flatMap(([property, role]) => thingsOf(node, property, context.graph).flatMap((party) => {
    const known = organisations.length;
    const id = addOrganisation(party, organisations, taken, context);
    if (id !== undefined && organisations.length > known) contacts = addContactPoints(contacts, party, id, venue?.address?.country, context);
    return id === undefined ? [] : [{ organisation: id, role }];
  }));
  return {
    ...document,
    event: {
      ...event, ...(isAcronym(acronym) ? { acronym } : {}),
      ...(status ? { status } : {}), ...(attendance ? { attendance } : {}), ...(series ? { series } : {}), ...(venue ? { venue } : {}), ...(registration ? { registration } : {}),
      ...(parties.length > 0 ? { parties } : {}), ...virtualPlaces(node, context),
    },
    contacts,
    organisations,
  };
}

/** Only online where every place is virtual. */
function attendanceOf(node: Node, graph: Graph): ConferenceEvent['attendance'] {
  const kinds = nodesOf(node, 'location', graph).map(({ types }) => types.includes('VirtualLocation'));
  return kinds.length === 0 || !kinds.includes(true) ? undefined : kinds.includes(false) ? 'hybrid' : 'online';
}

function readVenue(node: Node, context: JsonLdContext): Partial<Venue> {
  const { graph, notes } = context;
  const place = nodesOf(node, 'location', graph).find(({ types }) => !types.includes('VirtualLocation'));
  if (!place) return {};
  const line = (text: string) => readLine(text, { notes, place: place.place });
  const address = addressNodeOf(place, graph);
  const country = address ? readCountry(textOf(address, 'addressCountry')) : undefined;
  const told = address
    ? { street: line(textOf(address, 'streetAddress')), postalCode: textOf(address, 'postalCode'), locality: line(textOf(address, 'addressLocality')), region: line(textOf(address, 'addressRegion')), country }
    : { street: line(textOf(place, 'address')) };
  const seat = Object.fromEntries(Object.entries(told).filter(([, value]) => value)) as Venue['address'] & object;
  const [geo] = nodesOf(place, 'geo', graph);
  const [latitude, longitude] = geo ? ['latitude', 'longitude'].map((name) => Number(textOf(geo, name) || NaN)) : [];
  const [url, map] = [readPage(textOf(place, 'url'), place, context), readPage(textOf(place, 'hasMap'), place, context)];
  return {
    ...(Object.keys(seat).length > 0 ? { address: seat } : {}), ...(url ? { url } : {}), ...(map ? { map } : {}),
    ...(Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180 ? { geo: { latitude: latitude!, longitude: longitude! } } : {}),
  };
}

function readSeries(node: Node, context: JsonLdContext): ConferenceEvent['series'] {
  const series = nodesOf(node, 'superEvent', context.graph).find(({ types }) => types.includes('EventSeries'));
  const name = series && localisedOf(series, 'name');
  if (!series || !name) return undefined;
  const url = readPage(addressOf(series), series, context);
  return { name, ...(url ? { url } : {}) };
}

/** Adds an organisation, or finds the one of that name, and gives its id; nothing for who has no name. */
function addOrganisation(node: Node, organisations: Organisation[], taken: TakenIds, context: JsonLdContext): string | undefined {
  const text = { notes: context.notes, place: node.place, baseUrl: context.baseUrl };
  const told = localisedOf(node, 'name');
  if (told === undefined) return undefined;
  const name = typeof told === 'string' ? readLine(told, text) : told;
  const known = organisations.find((other) => anyText(other.name) === anyText(name));
  if (known) return known.id;
  const id = claimId(toSlug(anyText(name), 'organisation'), taken);
  const [url, logo] = [readPage(addressOf(node), node, context), readPage(textOf(node, 'logo') || imageOf(node), node, context)];
  const description = readRichText(textOf(node, 'description'), text);
  const acronym = textOf(node, 'alternateName');
  const year = Number(textOf(node, 'foundingDate').slice(0, 4));
  organisations.push({
    id, name, ...(isAcronym(acronym) ? { acronym } : {}), ...(description ? { description } : {}), ...(year >= 1000 ? { foundedYear: year } : {}), ...(url ? { url } : {}), ...(logo ? { logo: { url: logo } } : {}),
  });
  return id;
}
