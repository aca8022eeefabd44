import type { EventDocument } from '../../schemas/index.js';

/** The lists of a document, and the event itself. */
export type DocumentPart = 'event' | 'sessions' | 'clusters' | 'contacts' | 'organisations';

/** One thing that is other in a later version of a document. */
export interface DocumentChange {
  readonly part: DocumentPart;
  /** `id` of what it is said of. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Names of the fields that differ, of what has changed; in the order of the later version. */
  readonly fields: readonly string[];
}

/** What counts changes is none itself. */
const counters = new Set(['revision', 'modified']);

const lists = ['sessions', 'clusters', 'contacts', 'organisations'] as const;

/** What has changed from one version of a document to another, field by field; the order of keys and of lists does not count. */
export function compareDocuments(before: EventDocument, after: EventDocument): DocumentChange[] {
  const own = changedFields(before.event, after.event);
  const ofEvent: DocumentChange[] = own.length > 0 ? [{ part: 'event', id: after.event.id, kind: 'changed', fields: own }] : [];
  return [...ofEvent, ...lists.flatMap((part) => compareLists(part, before[part], after[part]))];
}

interface Identified {
  readonly id: string;
}

function compareLists(part: DocumentPart, before: readonly Identified[], after: readonly Identified[]): DocumentChange[] {
  const former = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !ids.has(id)).map(({ id }): DocumentChange => ({ part, id, kind: 'removed', fields: [] }));
  const others = after.flatMap((item): DocumentChange[] => {
    const known = former.get(item.id);
    const fields = known ? changedFields(known, item) : [];
    return known && fields.length === 0 ? [] : [{ part, id: item.id, kind: known ? 'changed' : 'added', fields }];
  });
  return [...others, ...removed];
}

function changedFields(before: object, after: object): string[] {
  const [former, now] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  const names = new Set([...now.keys(), ...former.keys()]);
  return [...names].filter((name) => !counters.has(name) && canonical(former.get(name)) !== canonical(now.get(name)));
}

/** The same text for values that differ in the order of keys alone. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}
