import { readPageNoting } from '../address.js';
import type { Notes } from '../notes.js';
import { nodesOf, textOf, type Graph, type Node } from './node.js';

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
  return readPageNoting(found, baseUrl, notes, { place });
}

/** Where an event is held on line, as links. */
export function virtualPlaces(node: Node, context: JsonLdContext): { links?: { url: string }[] } {
  const places = nodesOf(node, 'location', context.graph).filter(({ types }) => types.includes('VirtualLocation'));
  const links = places.flatMap((place) => readPage(textOf(place, 'url'), place, context) ?? []).map((url) => ({ url }));
  return links.length > 0 ? { links } : {};
}
