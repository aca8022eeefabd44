import type { Notes } from '../notes.js';
import { performerNames } from './to-schedule.js';
import { nodesOf, type Graph, type Node } from './node.js';

const common = ['name', 'alternateName', 'description', 'startDate', 'endDate', 'location', 'url', 'image', 'inLanguage', 'eventStatus', 'offers', 'maximumAttendeeCapacity', 'remainingAttendeeCapacity', 'superEvent', 'subEvent', 'subEvents', ...performerNames];
const ofEvents = ['eventAttendanceMode', 'organizer', 'organiser', 'funder', 'contributor', 'sponsor'];
const ofSessions = ['duration', 'keywords', 'previousStartDate', 'recordedIn'];

/** Of these the first is read. */
const single = ['location', 'image', 'url', 'startDate', 'endDate', 'superEvent'];

/** What is read of things that stand in an event, by the property that names them. */
const inside: Readonly<Record<string, readonly string[]>> = {
  location: ['name', 'address', 'geo', 'url', 'hasMap', 'containedInPlace', 'maximumAttendeeCapacity', 'streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'],
  offers: ['name', 'category', 'price', 'priceCurrency', 'priceSpecification', 'priceValidUntil', 'validFrom', 'validThrough', 'availability', 'url', 'offers'],
  organizer: ['name', 'alternateName', 'description', 'url', 'logo', 'image', 'foundingDate', 'contactPoint'],
  performer: ['name', 'description', 'image', 'url', 'sameAs', 'jobTitle', 'worksFor', 'affiliation'],
};

/** Notes the properties of an event that have no place in the document, each once with the number of times. */
export function noteUnread(node: Node, as: 'event' | 'session' | 'both', graph: Graph, notes: Notes): void {
  const known = new Set([...common, ...(as === 'session' ? [] : ofEvents), ...(as === 'event' ? [] : ofSessions)]);
  tell(node, known, notes);
  for (const name of single) {
    const values = name === 'location' ? nodesOf(node, name, graph).filter(({ types }) => !types.includes('VirtualLocation')) : node.values(name);
    if (values.length > 1) tellOne(node, `${name}[2]`, notes);
  }
  for (const [property, names] of Object.entries(inside)) {
    if (known.has(property)) for (const thing of nodesOf(node, property, graph)) tell(thing, new Set(names), notes);
  }
}

function tell(node: Node, known: ReadonlySet<string>, notes: Notes): void {
  for (const name of node.names) {
    const isBlank = node.values(name).every((value) => value === null || value === '');
    if (!known.has(name) && !isBlank) tellOne(node, name, notes);
  }
}

function tellOne({ types, place }: Node, name: string, notes: Notes): void {
  const found = `${types[0] ?? '?'}.${name}`;
  notes.tally('field-not-kept', found, { place, found });
}
