import { asItems, asRecord } from '../source.js';
import type { Block } from './find-blocks.js';
import { nodesOf, textOf, toNode, type Graph, type Node } from './node.js';

/** An event and what is held within it. */
export interface FoundEvent {
  readonly node: Node;
  readonly parts: readonly FoundEvent[];
}

/** Types of schema.org whose names do not end in `Event` (version 30). */
const eventTypes = new Set(['Festival', 'Hackathon', 'CourseInstance']);
/** Events at which nobody meets. */
const otherEvents = new Set(['DeliveryEvent', 'PublicationEvent', 'BroadcastEvent', 'OnDemandEvent']);

/** Whether a thing is an event that people come to. */
export function isEvent({ types }: Node): boolean {
  return types.some((type) => (type.endsWith('Event') || eventTypes.has(type)) && !otherEvents.has(type));
}

/**
 * The events of a source that are part of no other, with their parts: those that they name (`subEvent`), and those that name
 * them (`superEvent`).
 */
export function findEvents(blocks: readonly Block[], graph: Graph): FoundEvent[] {
  const found = new Map<string, Node>();
  const wholes = new Map<string, string>();
  const isWithin = (key: string, other: string): boolean => {
    for (let at: string | undefined = key; at !== undefined; at = wholes.get(at)) if (at === other) return true;
    return false;
  };
  // Each part belongs to the first that claims it; circles are left open.
  const adopt = (whole: string, part: string) => {
    if (!wholes.has(part) && !isWithin(whole, part)) wholes.set(part, whole);
  };
  const meet = (node: Node): string => {
    const key = keyOf(node);
    if (found.has(key)) return key;
    found.set(key, node);
    for (const name of ['subEvent', 'subEvents']) for (const part of nodesOf(node, name, graph)) if (isEvent(part)) adopt(key, meet(part));
    for (const whole of nodesOf(node, 'superEvent', graph)) if (isEvent(whole)) adopt(meet(whole), key);
    return key;
  };
  for (const { place, value } of blocks) for (const node of nodesIn(value, place, graph)) if (isEvent(node)) meet(node);
  const partsOf = new Map<string, string[]>();
  for (const [part, whole] of wholes) {
    const parts = partsOf.get(whole);
    if (parts) parts.push(part);
    else partsOf.set(whole, [part]);
  }
  const gather = (key: string): FoundEvent => ({ node: found.get(key)!, parts: (partsOf.get(key) ?? []).map(gather) });
  return [...found.keys()].filter((key) => !wholes.has(key)).map(gather);
}

/** All things in a value but the parts of an event, which are met through it. */
function* nodesIn(value: unknown, place: string, graph: Graph): Generator<Node> {
  for (const item of asItems(value)) {
    const node = toNode(item, place, graph);
    if (node && isEvent(node)) yield node;
    else for (const inside of asRecord(item)?.values() ?? []) yield* nodesIn(inside, place, graph);
  }
}

/** What has no `@id` is the same where name, beginning and place are. */
function keyOf(node: Node): string {
  return node.id || ['name', 'startDate', 'location', 'url'].map((name) => textOf(node, name)).join('\n');
}
