import { clusterSchema } from './cluster.js';
import { findInconsistencies } from './consistency.js';
import { contactSchema } from './contact.js';
import type { EventDocument } from './document.js';
import { eventSchema } from './event.js';
import { documentFormat } from './format.js';
import type { Issue, Path } from './issue.js';
import { organisationSchema } from './organisation.js';
import { leaveOut, readWithRepair } from './repair.js';
import { sessionSchema } from './session.js';

/** The document, or everything that is wrong with it. */
export type StrictResult =
  | { readonly success: true; readonly document: EventDocument; readonly issues: readonly [] }
  | { readonly success: false; readonly document: undefined; readonly issues: readonly Issue[] };

/** What could be read of a document, and what could not; no document where not even the event could be read. */
export interface LenientResult {
  readonly document: EventDocument | undefined;
  readonly issues: readonly Issue[];
}

const itemSchemas = { sessions: sessionSchema, clusters: clusterSchema, contacts: contactSchema, organisations: organisationSchema };
type ListName = keyof typeof itemSchemas;
const listNames = Object.keys(itemSchemas) as ListName[];

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
  const steps = parseInSteps(value);
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
  const positions = {} as Record<ListName, number[]>;
  for (const name of listNames) {
    const list = yield* readList(source[name], name, issues);
    document[name] = list.items;
    positions[name] = list.positions;
  }
  if (!event.value) return { document: undefined, issues };
  return yield* settle(document as EventDocument, positions, issues);
}

function formatIssue(format: unknown): Issue {
  if (format === undefined) return { code: 'missing', path: ['format'], expected: documentFormat };
  return { code: 'unknown-format', path: ['format'], found: String(format).slice(0, 80), expected: documentFormat };
}

/** Reads the items of a list, and remembers where each stood, for the paths of later issues. */
function* readList(list: unknown, name: ListName, issues: Issue[]): Generator<void, { items: unknown[]; positions: number[] }> {
  const items: unknown[] = [];
  const positions: number[] = [];
  if (list !== undefined && !Array.isArray(list)) issues.push({ code: 'wrong-type', path: [name], expected: 'array', dropped: [name] });
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const read = readWithRepair<unknown>(itemSchemas[name], item, [name, index]);
    issues.push(...read.issues);
    if (read.value !== undefined) {
      items.push(read.value);
      positions.push(index);
    }
    yield;
  }
  return { items, positions };
}

/** Takes out what does not agree with the rest, until everything does: what goes may be what something else pointed to. */
function* settle(document: EventDocument, positions: Record<ListName, number[]>, issues: Issue[]): Generator<void, LenientResult> {
  const reported = new Set<string>();
  for (;;) {
    const found: Issue[] = [];
    for (const issue of findInconsistencies(document)) {
      if (issue) found.push(issue);
      yield;
    }
    const fresh = found.map((issue) => inSource(issue, positions)).filter((issue) => !reported.has(issue.path.join('\n')));
    for (const issue of fresh) reported.add(issue.path.join('\n'));
    const removals = found.filter((issue) => issue.dropped);
    const settled = removals.length === 0 ? document : removeFrom(document, removals, positions);
    issues.push(...fresh);
    if (!settled) return { document: undefined, issues };
    if (settled === document) return { document, issues };
    document = settled;
  }
}

function removeFrom(document: EventDocument, removals: readonly Issue[], positions: Record<ListName, number[]>): EventDocument | undefined {
  const inEvent = removals.filter((issue) => issue.path[0] === 'event');
  const event = inEvent.length === 0 ? document.event : leaveOut(eventSchema, document.event, ['event'], inEvent).value;
  if (!event) return undefined;
  const settled: Record<string, unknown> = { ...document, event };
  for (const name of listNames) {
    const removed = new Set<number>();
    const items: unknown[] = [...document[name]];
    const inList = removals.filter((issue) => issue.path[0] === name);
    for (const index of new Set(inList.map((issue) => Number(issue.path[1])))) {
      const concerning = inList.filter((issue) => issue.path[1] === index);
      items[index] = leaveOut<unknown>(itemSchemas[name], items[index], [name, index], concerning).value;
      if (items[index] === undefined) removed.add(index);
    }
    settled[name] = items.filter((_, index) => !removed.has(index));
    positions[name] = positions[name].filter((_, index) => !removed.has(index));
  }
  return settled as EventDocument;
}

/** The same issue with the list positions of the source instead of those of what could be read. */
function inSource(issue: Issue, positions: Record<ListName, number[]>): Issue {
  const place = (path: Path): Path => {
    const [name, index, ...rest] = path;
    return typeof index === 'number' && name !== undefined && name in positions ? [name, positions[name as ListName][index] ?? index, ...rest] : path;
  };
  return { ...issue, path: place(issue.path), ...(issue.dropped ? { dropped: place(issue.dropped) } : {}) };
}
