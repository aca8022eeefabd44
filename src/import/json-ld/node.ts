import type { LocalisedText } from '../../../schemas/index.js';
import { languageTagSchema } from '../../../schemas/index.js';
import { asItems, asRecord, type SourceRecord } from '../source.js';

/** A thing that JSON-LD tells of. */
export interface Node {
  /** Its types, without the address of the vocabulary: `ConferenceEvent`. */
  readonly types: readonly string[];
  /** Its `@id`; empty where it has none. */
  readonly id: string;
  readonly place: string;
  /** Names of its properties, without the address of the vocabulary. */
  readonly names: readonly string[];
  /** The values of a property; of a list its items. */
  values(name: string): readonly unknown[];
}

/** Things by their `@id`, so that a reference leads to what is told elsewhere. */
export type Graph = ReadonlyMap<string, SourceRecord>;

/** Collects what has an `@id` in a value; of several that share it, the one that tells most. */
export function graphOf(values: readonly unknown[]): Graph {
  const graph = new Map<string, SourceRecord>();
  const waiting = [...values];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...(value as unknown[]));
    const record = asRecord(value);
    if (!record) continue;
    const id = record.get('@id');
    if (typeof id === 'string' && record.size > (graph.get(id)?.size ?? 1)) graph.set(id, record);
    waiting.push(...record.values());
  }
  return graph;
}

/** A record as a thing; where it only refers to one, as `{ "@id": … }` or by the address alone, that. */
export function toNode(value: unknown, place: string, graph: Graph): Node | undefined {
  const given = typeof value === 'string' ? graph.get(value) : asRecord(value);
  if (!given || given.has('@value')) return undefined;
  const id = typeof given.get('@id') === 'string' ? (given.get('@id') as string) : '';
  const record = given.size === 1 ? (graph.get(id) ?? given) : given;
  const properties = new Map([...record].map(([name, content]) => [bare(name), content]));
  const types = asItems(properties.get('@type')).flatMap((type) => (typeof type === 'string' ? [bare(type)] : []));
  return { types, id, place, names: [...properties.keys()].filter((name) => !name.startsWith('@')), values: (name) => itemsOf(properties.get(name)) };
}

/** The things that a property names. */
export function nodesOf(node: Node, name: string, graph: Graph): Node[] {
  return node.values(name).flatMap((value, index) => toNode(value, `${node.place}, ${name} ${index + 1}`, graph) ?? []);
}

/** The things that a property names, those too of which only the name is told. */
export function thingsOf(node: Node, name: string, graph: Graph): Node[] {
  return node.values(name).flatMap((value, index) => {
    const place = `${node.place}, ${name} ${index + 1}`;
    return toNode(value, place, graph) ?? toNode({ name: plain(value) }, place, graph) ?? [];
  });
}

/** The first text of the first of several properties that has one; of a thing its name or address. */
export function textOf(node: Node, ...names: readonly string[]): string {
  for (const name of names) {
    for (const value of node.values(name)) {
      const text = plain(value);
      if (text !== '') return text;
    }
  }
  return '';
}

/** All texts of a property. */
export function textsOf(node: Node, name: string): string[] {
  return node.values(name).map(plain).filter(Boolean);
}

/** A text in the languages in which it is told: `[{ "@language": "fr", "@value": "…" }]`. */
export function localisedOf(node: Node, name: string): LocalisedText | undefined {
  const tagged = node.values(name).flatMap((value) => {
    const record = asRecord(value);
    const language = record?.get('@language');
    return typeof language === 'string' && languageTagSchema.safeParse(language).success && plain(value) !== '' ? [[language, plain(value)] as const] : [];
  });
  return tagged.length > 0 ? Object.fromEntries(tagged) : textOf(node, name) || undefined;
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const record = asRecord(value);
  const inside = record && (record.get('@value') ?? record.get('name') ?? record.get('url') ?? record.get('@id'));
  return typeof inside === 'string' || typeof inside === 'number' ? String(inside).trim() : '';
}

function itemsOf(value: unknown): unknown[] {
  return asItems(value).flatMap((item) => {
    const record = asRecord(item);
    return record?.has('@list') || record?.has('@set') ? asItems(record.get('@list') ?? record.get('@set')) : [item];
  });
}

/** `http://schema.org/Event`, `schema:Event` and `Event` are the same. */
function bare(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}
