import type { EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import type { Reader } from '../locale/index.js';

/** A node of a JSON-LD graph, or what stands in one. What is `undefined` or empty is left out. */
export type JsonLd = { readonly [property: string]: JsonLdValue | undefined };

/** What stands in a property of a node. */
export type JsonLdValue = string | number | boolean | JsonLd | readonly (string | JsonLd)[];

/** What JSON-LD needs beside the document. */
export interface JsonLdOptions {
  /** Search engines read one language in a block; a page in another has one of its own. */
  readonly reader: Reader;
  /** For what is on offer now, in milliseconds since 1970. */
  readonly nowMs: number;
  /** Address of the page that shows the event; sessions become fragments of it: `#session-…`. The event's own by default. */
  readonly url?: string;
  /** Pages of sessions that tell all of them; here they are then only named. */
  readonly sessionPage?: (session: Session) => string;
}

/** What the makers of nodes share. */
export interface JsonLdView extends JsonLdOptions {
  readonly document: EventDocument;
  /** A text for the reader; nothing where there is none. */
  readonly say: (text: LocalisedText | undefined) => string | undefined;
  /** A CommonMark text for the reader, in plain words. */
  readonly sayPlainly: (text: LocalisedText | undefined) => string | undefined;
}

/** Leaves out what says nothing. */
export function compact(node: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

/** Those that are there. */
export function present(nodes: readonly (JsonLd | undefined)[]): JsonLd[] {
  return nodes.filter((node) => node !== undefined);
}
