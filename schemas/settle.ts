import { findInconsistencies } from './consistency.js';
import type { EventDocument } from './document.js';
import { eventSchema } from './event.js';
import type { Issue, Path } from './issue.js';
import { itemSchemas, listNames, type ListName } from './lists.js';
import { leaveOut, type Repaired } from './repair.js';

/** Where something that was read stood in the source, and where what is in it did. */
export interface Place {
  readonly index: number;
  readonly locate: Repaired<unknown>['locate'];
}

/** Where the event and the items of each list stood. */
export type Places = { readonly event: Place } & Readonly<Record<ListName, readonly Place[]>>;

/** What is left of a document, and what was wrong with it. */
interface Settled {
  readonly document: EventDocument | undefined;
  readonly places: Places;
  readonly issues: readonly Issue[];
}

/**
 * Takes out what does not agree with the rest, until everything does: what goes may be what something else pointed to.
 * Adds to `issues`; yields after each session and problem.
 */
export function* settle(document: EventDocument, places: Places, issues: Issue[]): Generator<void, EventDocument | undefined> {
  const reported = new Set<string>();
  for (;;) {
    const found: Issue[] = [];
    for (const issue of findInconsistencies(document)) {
      if (issue) found.push(issue);
      yield;
    }
    const settled = takeOut(document, places, found);
    for (const issue of settled.issues) {
      const place = issue.path.join('\n');
      if (!reported.has(place)) issues.push(issue);
      reported.add(place);
    }
    if (!settled.document || !found.some((issue) => issue.dropped)) return settled.document;
    ({ document, places } = { ...settled, document: settled.document });
  }
}

function takeOut(document: EventDocument, places: Places, found: readonly Issue[]): Settled {
  const removals = groupByItem(found);
  const explained = new Map<Issue, Issue>();
  const explain = <T>(rest: Repaired<T>, issues: readonly Issue[]): Repaired<T> => {
    for (const [index, issue] of issues.entries()) explained.set(issue, rest.issues[index]!);
    return rest;
  };
  const event = explain(leaveOut(eventSchema, document.event, ['event'], removals.get('event') ?? []), removals.get('event') ?? []);
  const left: Record<string, unknown> = { ...document, event: event.value };
  const newPlaces = { event: within(places.event, event) } as Record<ListName, Place[]> & { event: Place };
  for (const name of listNames) {
    const items = document[name].map((item, index): Repaired<unknown> => {
      const issues = removals.get(`${name} ${index}`);
      return issues ? explain(leaveOut<unknown>(itemSchemas[name], item, [name, index], issues), issues) : { value: item, issues: [], locate: (path) => path };
    });
    left[name] = items.flatMap(({ value }) => (value === undefined ? [] : [value]));
    newPlaces[name] = items.flatMap((item, index) => (item.value === undefined ? [] : [within(places[name][index]!, item)]));
  }
  const issues = found.map((issue) => toSource(explained.get(issue) ?? issue, places));
  return { document: event.value && (left as EventDocument), places: newPlaces, issues };
}

/** The issues for which something goes, by `event` or by list and index. */
function groupByItem(found: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of found) {
    if (!issue.dropped) continue;
    const item = issue.path[0] === 'event' ? 'event' : `${issue.path[0]} ${issue.path[1]}`;
    const group = groups.get(item);
    if (group) group.push(issue);
    else groups.set(item, [issue]);
  }
  return groups;
}

function within({ index, locate }: Place, item: Repaired<unknown>): Place {
  return { index, locate: (path) => locate(item.locate(path)) };
}

/** The same issue with the positions of the source instead of those of what could be read. */
function toSource(issue: Issue, places: Places): Issue {
  const place = (path: Path): Path => {
    const [name, index, ...rest] = path;
    if (name === 'event') return [name, ...places.event.locate(path.slice(1))];
    const item = places[name as ListName][index as number]!;
    return [name!, item.index, ...item.locate(rest)];
  };
  return { ...issue, path: place(issue.path), ...(issue.dropped ? { dropped: place(issue.dropped) } : {}) };
}
