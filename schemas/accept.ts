import type { EventDocument } from './document.js';
import { documentFormat } from './format.js';
import type { Issue } from './issue.js';
import { languageTagPattern } from './language-tag.js';
import { isKnownTimeZone } from './time-zone.js';

/**
 * A schema as a few characters of data, made from the zod schemas by `tools/shapes.mjs`. A text stands for a kind of value:
 * `t` a localised text, `z` a time zone, `b` a boolean, `n` and `i` a number or integer with its limits, `s` a string with
 * its pattern, `d` a day that exists with the pattern of what follows it. A list stands for a choice of words, `['a', item, least]` for a list. Numbers point to other shapes; the keys
 * of an object that end in `?` may be missing.
 */
export type Shape = string | readonly ['e', ...string[]] | readonly ['a', number, number] | { readonly [key: string]: number };

/** The shapes of a document, or of as much of it as someone needs: what is not named is left out unread. */
export interface Shapes {
  readonly roots: Readonly<{ event: number } & Partial<Record<'sessions' | 'clusters' | 'contacts' | 'organisations', number>>>;
  readonly table: readonly Shape[];
}

const refused = Symbol('refused');
const listNames = ['sessions', 'clusters', 'contacts', 'organisations'] as const;

/**
 * Reads a flawless event document without zod, as {@link parseEventDocument} does; gives nothing where anything at all is
 * wrong, which is then for the schemas to tell. It exists because a page that shows a good document should not fetch, nor
 * wait for, what is needed to explain a bad one. Pauses after each item.
 *
 * @param check Finds what no single part can tell, such as references that lead nowhere.
 */
export function* acceptInSteps(value: unknown, shapes: Shapes, check?: (document: EventDocument) => Generator<Issue | undefined>): Generator<void, EventDocument | undefined> {
  if (!isRecord(value) || value['format'] !== documentFormat) return undefined;
  const event = read(shapes, shapes.roots.event, value['event']);
  if (event === refused) return undefined;
  const document: Record<string, unknown> = { format: documentFormat, event };
  for (const name of listNames) {
    const shape = shapes.roots[name];
    const list = shape === undefined || value[name] === undefined ? [] : value[name];
    if (!Array.isArray(list)) return undefined;
    const items: unknown[] = [];
    for (const item of list) {
      const accepted = read(shapes, shape!, item);
      if (accepted === refused) return undefined;
      items.push(accepted);
      yield;
    }
    document[name] = items;
  }
  if (check) {
    for (const issue of check(document as EventDocument)) {
      if (issue) return undefined;
      yield;
    }
  }
  return document as EventDocument;
}

/** The value without properties that the shape does not know, or `refused`. */
function read(shapes: Shapes, index: number, value: unknown): unknown {
  const shape = shapes.table[index]!;
  if (typeof shape === 'string') return fits(shape, value) ? value : refused;
  if (!Array.isArray(shape)) return readObject(shapes, shape as { readonly [key: string]: number }, value);
  if (shape[0] === 'e') return shape.indexOf(value as string) > 0 ? value : refused;
  if (!Array.isArray(value) || value.length < Number(shape[2])) return refused;
  // Spread, since holes are undefined to zod, and nothing to map.
  const items = [...(value as unknown[])].map((item) => read(shapes, Number(shape[1]), item));
  return items.includes(refused) ? refused : items;
}

function readObject(shapes: Shapes, shape: { readonly [key: string]: number }, value: unknown): unknown {
  if (!isRecord(value)) return refused;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(shape)) {
    const name = key.replace('?', '');
    if (value[name] === undefined && name !== key) continue;
    const accepted = read(shapes, shape[key]!, Object.hasOwn(value, name) ? value[name] : undefined);
    if (accepted === refused) return refused;
    result[name] = accepted;
  }
  return result;
}

const patterns = new Map<string, RegExp>();

function fits(shape: string, value: unknown): boolean {
  const rest = shape.slice(1);
  switch (shape[0]) {
    case 't': return isLocalisedText(value);
    case 'b': return typeof value === 'boolean';
    case 'z': return typeof value === 'string' && isKnownTimeZone(value);
    case 's': return typeof value === 'string' && patternOf(rest).test(value);
    case 'd': return typeof value === 'string' && isDay(value.slice(0, 10)) && patternOf(rest).test(value.slice(10));
    default: return isWithin(value, rest, shape[0] === 'i');
  }
}

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source.slice(1), source[0] === 'i' ? 'i' : '')));
  return pattern;
}

/** Whether a day is in the calendar: what is not is read as none, or as a later one. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
}

function isWithin(value: unknown, limits: string, isInteger: boolean): boolean {
  const [least = '', most = ''] = limits.split(' ');
  if (typeof value !== 'number' || !(isInteger ? Number.isSafeInteger(value) : Number.isFinite(value))) return false;
  return (least === '' || value >= Number(least)) && (most === '' || value <= Number(most));
}

function isLocalisedText(value: unknown): boolean {
  if (isPlainText(value)) return true;
  if (!isRecord(value)) return false;
  const tags = Object.keys(value);
  return tags.length > 0 && tags.every((tag) => languageTagPattern.test(tag) && isPlainText(value[tag]));
}

/** Whether there is something to read in a text, and nothing that would turn the direction of what stands after it: that is read with more care. */
function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && !/[\u202a-\u202e\u2066-\u2069]|^\s*$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
