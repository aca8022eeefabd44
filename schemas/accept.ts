import type { EventDocument } from './document.js';
import { documentFormat } from './format.js';
import type { Issue } from './issue.js';
import { languageTagPattern } from './language-tag.js';
import { remember } from './remember.js';
import { isKnownTimeZone } from './time-zone.js';

/**
 * A schema as a few characters of data, made from the zod schemas by `tools/shapes.mjs`. The first says what it is: `t` a localised text, `z` a time
 * zone, `b` a boolean, `n` and `i` a number or integer with its limits, `s` a string with its pattern, `d` a day that exists with the pattern of
 * what follows it, `e` a choice of words, `a` a list of another shape with as many items at least, `o` an object with the shapes of its
 * fields, of which those with a `?` may be missing. Other shapes are named by their place in the table.
 */
export type Shape = string;

/** The shapes of a document, or of as much of it as someone needs: what is not named is left out unread. */
export interface Shapes {
  readonly roots: Readonly<{ event: number } & Partial<Record<'sessions' | 'clusters' | 'contacts' | 'organisations', number>>>;
  readonly table: readonly Shape[];
}

const listNames = ['sessions', 'clusters', 'contacts', 'organisations'] as const;

/**
 * Reads a flawless event document without zod, as {@link parseEventDocument} does; gives nothing where anything at all is
 * wrong, which is then for the schemas to tell. It exists because a page that shows a good document should not fetch, nor
 * wait for, what is needed to explain a bad one. Pauses before it begins to read, and after each item.
 *
 * @param check Finds what no single part can tell, such as references that lead nowhere.
 * @param isOurs Whether the value comes from a text, and nobody else has it: then it is not copied, which would take as long as to look at it, and loses what its shapes do not know.
 */
export function* acceptInSteps(value: unknown, shapes: Shapes, check?: (document: EventDocument) => Generator<Issue | undefined>, isOurs = false): Generator<void, EventDocument | undefined> {
  if (!isRecord(value) || value['format'] !== documentFormat) return undefined;
  // The first to be asked for a zone loads all that is known of zones.
  yield;
  // Each is made once: its pattern and its keys are looked at a hundred thousand times.
  const readers: Reader[] = [];
  const readerOf = (index: number): Reader => (readers[index] ??= makeReader(shapes.table[index]!, readerOf, isOurs));
  try {
    const document: Record<string, unknown> = { format: documentFormat, event: readerOf(shapes.roots.event)(value['event']) };
    for (const name of listNames) {
      const items: unknown[] = (document[name] = []);
      const shape = shapes.roots[name];
      if (shape === undefined || value[name] === undefined) continue;
      const read = readerOf(shape);
      for (const item of listOf(value[name])) {
        items.push(read(item));
        yield;
      }
    }
    for (const issue of check?.(document as EventDocument) ?? []) {
      if (issue) return undefined;
      yield;
    }
    return document as EventDocument;
  } catch {
    // Whatever is wrong.
    return undefined;
  }
}

/** Gives the value without properties that its shape does not know; throws where it does not fit. */
type Reader = (value: unknown) => unknown;

function makeReader(shape: Shape, find: (index: number) => Reader, isOurs: boolean): Reader {
  const [kind, rest] = [shape[0]!, shape.slice(1)];
  if (kind === 'o') return makeObjectReader(rest.split(' '), find, isOurs);
  if (kind !== 'a') return accept(makeTest(kind, rest));
  const [item, least] = rest.split(' ').map(Number);
  const read = find(item!);
  return (value) => {
    const items = listOf(value, least);
    // Holes are read too, which are undefined to zod; a text has none.
    if (!isOurs) return Array.from(items, read);
    items.forEach(read);
    return items;
  };
}

/** @param list The fields, each with `?` or `:` between its name and its shape. */
function makeObjectReader(list: readonly string[], find: (index: number) => Reader, isOurs: boolean): Reader {
  const fields = new Map<string, Reader>();
  const needed: string[] = [];
  for (const field of list) {
    const [name, index] = field.split(/\W/) as [string, string];
    fields.set(name, find(Number(index)));
    if (!field.includes('?')) needed.push(name);
  }
  return (value) => {
    // Copied as a whole: what gains its properties one after the other is moved in memory again and again.
    const result = isRecord(value) ? (isOurs ? value : { ...value }) : refuse();
    for (const name of Object.keys(result)) {
      const read = result[name] !== undefined && fields.get(name);
      if (!read) delete result[name];
      else if (isOurs) read(result[name]);
      else result[name] = read(result[name]);
    }
    return needed.every((name) => Object.hasOwn(result, name)) ? result : refuse();
  };
}

function listOf(value: unknown, least = 0): unknown[] {
  return Array.isArray(value) && value.length >= least ? value : refuse();
}

function accept(fits: (value: unknown) => boolean): Reader {
  return (value) => (fits(value) ? value : refuse());
}

function refuse(): never {
  throw new TypeError();
}

/** The test for a kind of value, with its limits or pattern. */
function makeTest(kind: string, rest: string): (value: unknown) => boolean {
  if (kind === 't') return isLocalisedText;
  if (kind === 'e') {
    const words = rest.split(' ');
    return (value) => words.includes(value as string);
  }
  if (kind === 'b') return (value) => typeof value === 'boolean';
  if (kind === 'z') return (value) => typeof value === 'string' && isKnownTimeZone(value);
  if (kind === 's' || kind === 'd') {
    const pattern = new RegExp(rest.slice(1), rest[0] === 'i' ? 'i' : '');
    return (value) => typeof value === 'string' && (kind === 's' ? pattern.test(value) : isDay(value.slice(0, 10), '') && pattern.test(value.slice(10)));
  }
  // A limit that is not there is no number, and nothing is beyond it.
  const [least, most] = rest.split(' ').map(parseFloat);
  const isNumber = kind === 'i' ? Number.isSafeInteger : Number.isFinite;
  return (value) => isNumber(value) && !((value as number) < least!) && !((value as number) > most!);
}

/** Whether a day is in the calendar: what is not is read as none, or as a later one; nothing at all can be written of it then, and it is refused as well. */
const isDay = remember((text: string) => new Date(text).toISOString().slice(0, 10) === text);

function isLocalisedText(value: unknown): boolean {
  if (!isRecord(value)) return isPlainText(value);
  const tags = Object.keys(value);
  return tags[0] !== undefined && tags.every((tag) => languageTagPattern.test(tag) && isPlainText(value[tag]));
}

/** Whether there is something to read in a text, and nothing that would turn the direction of what stands after it: that is read with more care. */
function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value) && !/[\u202a-\u202e\u2066-\u2069]/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
