import { acceptInSteps } from './accept.js';
import { findInconsistencies } from './consistency.js';
import type { EventDocument } from './document.js';
import { eventSchema } from './event.js';
import { documentFormat } from './format.js';
import { preview, type Issue } from './issue.js';
import { itemSchemas, listNames, type ListName } from './lists.js';
import { readWithRepair } from './repair.js';
import { settle, type Place } from './settle.js';
import { wholeDocument } from './shapes.js';

/** The document, or everything that is wrong with it. */
export type StrictResult =
  | { readonly success: true; readonly document: EventDocument; readonly issues: readonly [] }
  | { readonly success: false; readonly document: undefined; readonly issues: readonly Issue[] };

/** What could be read of a document, and what could not; no document where not even the event could be read. */
export interface LenientResult {
  readonly document: EventDocument | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads an event document strictly: the document, or every problem in it at once. Never throws, whatever the value.
 *
 * @example
 * const result = parseEventDocument(JSON.parse(text));
 * if (!result.success) for (const issue of result.issues) console.log(issue.code, issue.path.join('.'));
 */
export function parseEventDocument(value: unknown): StrictResult {
  const { document, issues } = parseEventDocumentLeniently(value);
  return document && issues.length === 0 ? { success: true, document, issues: [] } : { success: false, document: undefined, issues };
}

/**
 * Reads an event document leniently: leaves out what is broken (of a wrong link the link, of a session without title the
 * session), says so in `issues`, and keeps the rest. Sessions outside the event's dates are reported and kept.
 */
export function parseEventDocumentLeniently(value: unknown): LenientResult {
  const flawless = runAll(acceptInSteps(value, wholeDocument, findInconsistencies));
  return flawless ? { document: flawless, issues: [] } : runAll(parseInSteps(value));
}

function runAll<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * {@link parseEventDocumentLeniently} that pauses after each item, for callers that must not hold up a page: whoever
 * runs the generator decides when to go on.
 */
export function* parseInSteps(value: unknown): Generator<void, LenientResult> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { document: undefined, issues: [{ code: 'wrong-type', path: [], expected: 'object' }] };
  const source = value as Record<string, unknown>;
  if (source['format'] !== documentFormat) return { document: undefined, issues: [formatIssue(source['format'])] };
  const event = readWithRepair(eventSchema, source['event'], ['event']);
  const issues = [...event.issues];
  const document: Record<string, unknown> = { format: documentFormat, event: event.value };
  const places = { event: { index: 0, locate: event.locate } } as Record<ListName, Place[]> & { event: Place };
  for (const name of listNames) {
    const list = yield* readList(source[name], name, issues);
    document[name] = list.items;
    places[name] = list.places;
  }
  if (!event.value) return { document: undefined, issues };
  return { document: yield* settle(document as EventDocument, places, issues), issues };
}

function formatIssue(format: unknown): Issue {
  if (format === undefined) return { code: 'missing', path: ['format'], expected: documentFormat };
  return { code: 'unknown-format', path: ['format'], found: preview(format), expected: documentFormat };
}

/** Reads the items of a list, and remembers where each stood, for the paths of later issues. */
function* readList(list: unknown, name: ListName, issues: Issue[]): Generator<void, { items: unknown[]; places: Place[] }> {
  const items: unknown[] = [];
  const places: Place[] = [];
  if (list !== undefined && !Array.isArray(list)) issues.push({ code: 'wrong-type', path: [name], expected: 'array', dropped: [name] });
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const read = readWithRepair<unknown>(itemSchemas[name], item, [name, index]);
    for (const issue of read.issues) issues.push(issue);
    if (read.value !== undefined) {
      items.push(read.value);
      places.push({ index, locate: read.locate });
    }
    yield;
  }
  return { items, places };
}
