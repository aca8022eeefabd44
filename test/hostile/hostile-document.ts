/** Documents in which every text is an attack: made from one in which every field is set. */
import { parseEventDocument, type EventDocument } from '../../schemas/index.js';
import { eventDocument } from '../schemas/full-document.js';

type Path = readonly (string | number)[];

/** Where in the full document there is a string, and of those where any text may stand. */
export const places = listStrings(eventDocument);
export const freePlaces = places.filter((path) => path[0] !== 'format' && takesAnyText(path));
/** Where an address stands. */
export const addressPlaces = places.filter((path) => ['url', 'calendar', 'map', 'leftUrl', 'source', 'complete'].includes(String(path.at(-1))));

/**
 * A document with `count` sessions, contacts, clusters and organisations, and every field of each set; any text that may stand
 * in one is the attack that `choose` gives for its number.
 */
export function createHostile(count: number, choose: (index: number) => string): EventDocument {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const texts = { ...eventDocument, event: fill(eventDocument.event, ['event'], choose(0)) };
  const copies = <Item extends { id: string }>(list: readonly Item[], name: string) => numbers.map((index) => ({ ...fill(list[0]!, [name, 0], choose(index)), id: `${list[0]!.id}-${index}` }));
  const at = (id: string, index: number) => [`${id}-${index}`];
  const sessions = copies(eventDocument.sessions, 'sessions').map(({ replacedBy: _, partOf: __, ...session }, index) => ({ ...session, rooms: at('hall', index), formerly: { ...session.formerly!, rooms: at('hall', index) }, people: [{ ...session.people![0]!, contact: `press-${index}` }], clusters: at('scs', index), organisations: at('fsa', index), signUp: { ...session.signUp!, contact: `press-${index}` }, meetings: withContact(session.meetings!, `press-${index}`) }));
  const clusters = copies(eventDocument.clusters, 'clusters').map(({ mergedInto: _, ...cluster }, index) => ({ ...cluster, contacts: at('press', index), keyFigures: cluster.keyFigures!.map((figure) => ({ ...figure, subject: `fsa-${index}` })) }));
  const contacts = copies(eventDocument.contacts, 'contacts').map((contact, index) => ({ ...contact, organisation: `fsa-${index}` }));
  const organisations = copies(eventDocument.organisations, 'organisations').map((organisation, index) => ({ ...organisation, chair: `press-${index}`, contacts: at('press', index), partners: at('scs', index), keyFigures: organisation.keyFigures!.map((figure) => ({ ...figure, subject: `fsa-${index}` })) }));
  const { event } = texts;
  const parties = numbers.map((index) => ({ ...fill(eventDocument.event.parties![0]!, ['event', 'parties', 0], choose(index)), organisation: `fsa-${index}` }));
  const registration = { ...event.registration!, contact: 'press-0' };
  const rooms = numbers.map((index) => ({ ...fill(eventDocument.event.venue!.rooms![0]!, ['event', 'venue', 'rooms', 0], choose(index)), id: `hall-${index}` }));
  return { ...texts, event: { ...event, venue: { ...event.venue!, rooms }, parties, registration, pressAccreditation: registration, keyFigures: event.keyFigures!.map((figure) => ({ ...figure, subject: 'fsa-0' })) }, sessions, clusters, contacts, organisations };
}

/** The full document with something else at these places. */
export function replaceAt(list: readonly Path[], value: unknown): unknown {
  const copy = structuredClone(eventDocument);
  for (const path of list) place(copy, path, value);
  return copy;
}

function withContact<Held extends { booking?: object }>(held: Held, contact: string): Held {
  return { ...held, booking: { ...held.booking, contact } };
}

function fill<Part extends object>(part: Part, at: Path, text: string): Part {
  const copy = structuredClone(part);
  for (const path of freePlaces) if (at.every((step, index) => path[index] === step)) place(copy, path.slice(at.length), text);
  return copy;
}

function place(root: object, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], root);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
}

function takesAnyText(path: Path): boolean {
  return ['Été à Nice ; « oui »', '<b>', '\u0007'].every((text) => parseEventDocument(replaceAt([path], text)).success);
}

function listStrings(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listStrings(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
