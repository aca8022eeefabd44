import { v5 as uuidOf, validate as isUuid } from 'uuid';
import { claimId, hashOf, toToken, type TakenIds } from '../../import/identifier.js';

/** Namespace of our UUIDs (RFC 9562 §5.5), itself made of the address of the package. */
const namespace = uuidOf('https://www.npmjs.com/package/technopole-events', uuidOf.URL);

/** From here on a number stands for an id that is none. */
export const firstMadeNumber = 1_000_000_000;

/** A UUID that is the same in every run: the id itself where it is one, else made of it and the event. */
export function guidOf(eventId: string, kind: 'session' | 'room' | 'contact', id: string): string {
  return isUuid(id) ? id : uuidOf(`${eventId}\n${kind}\n${id}`, namespace);
}

/** A short name as schedules want it: four characters or more of `a-z0-9_`. */
export function acronymOf(eventId: string): string {
  const name = toToken(eventId).replace(/-/g, '_');
  return name.length < 4 ? `event_${name}` : name;
}

/** The names that programs know a session by. */
export interface SessionNames {
  /** A number: its own id where that is one, else one made of it, above {@link firstMadeNumber}. */
  readonly number: number;
  readonly guid: string;
  /** `forum_2011-opening`. */
  readonly slug: string;
  /** Its id, where it has the form of a code of pretalx. */
  readonly code: string | undefined;
}

/** Gives sessions the names of schedules, each its own. */
export function createNamer(eventId: string): (id: string) => SessionNames {
  const numbers = new Set<number>();
  const slugs: TakenIds = new Map();
  const acronym = acronymOf(eventId);
  return (id) => ({
    number: claimNumber(id, numbers),
    guid: guidOf(eventId, 'session', id),
    slug: claimId(`${acronym}-${slugOf(id)}`, slugs),
    code: /^[0-9A-Z]{6}$/.test(id) && !isNumber(id) ? id : undefined,
  });
}

/** The names that programs know a person by: a UUID, and a number unless the id is a UUID itself. */
export function personNames(eventId: string, id: string): { readonly guid: string; readonly number: number | undefined } {
  return { guid: guidOf(eventId, 'contact', id), number: isUuid(id) ? undefined : isNumber(id) ? Number(id) : madeNumber(id) };
}

/** An address as RFC 3986 has it: other characters percent-encoded, and a second `#` too. */
export function toUri(url: string): string {
  const encoded = url.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character)).replace(/%(?![0-9a-f]{2})/gi, '%25');
  const [before, ...fragments] = encoded.split('#');
  return fragments.length > 0 ? `${before}#${fragments.join('%23')}` : encoded;
}

function claimNumber(id: string, taken: Set<number>): number {
  let number = isNumber(id) ? Number(id) : madeNumber(id);
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

function madeNumber(id: string): number {
  return firstMadeNumber + (parseInt(hashOf(id).slice(0, 8), 16) % firstMadeNumber);
}

function isNumber(id: string): boolean {
  return /^[1-9]\d{0,8}$/.test(id);
}

/** The id where it may stand in a slug; a short one behind a mark, another as a token with its hash. */
function slugOf(id: string): string {
  const token = toToken(id);
  const isItself = token === id || /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])$/.test(id);
  if (!isItself) return `${token.slice(0, 60)}-${hashOf(id)}`.replace(/^-/, '');
  return id.length < 4 ? `id_${id}` : id;
}
