import { readAddressNoting } from '../address.js';
import type { Notes } from '../notes.js';
import type { Graph, Node } from './node.js';

/** What JSON-LD is read with. */
export interface JsonLdContext {
  readonly graph: Graph;
  readonly notes: Notes;
  readonly baseUrl: string;
}

/** The word at the end of an address of schema.org: `EventCancelled`. */
export function lastWord(address: string): string {
  return address.slice(address.search(/[^/#:]*$/));
}

/** An address as that of a page; nothing, and noted, where it is none. */
export function readPage(found: string, { place }: Node, { notes, baseUrl }: JsonLdContext): string | undefined {
  const url = found ? readAddressNoting(found, baseUrl, notes, { place }) : undefined;
  return url && /^https?:/i.test(url) ? url : undefined;
}
