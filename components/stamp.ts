import { nothing, render, type TemplateResult } from 'lit';

/** A result that is drawn; the first of its shape is what the others are cloned from. */
export interface Stamp {
  readonly root: Element;
  readonly shape: Stamp | undefined;
  /** Where each value stands: an element, in the order of `querySelectorAll`, and the name of an attribute; of a text that is alone in it there is none. */
  readonly spots: readonly (readonly [at: number, name: string])[];
  /** For each value the element it stands in. */
  readonly parts: readonly Element[];
  values: readonly unknown[];
}

/** Where each way through the values of a result leads, by the templates in it and by which values are there. */
interface Way extends Map<unknown, Way> {
  shape?: Stamp;
}
const start: Way = new Map();

/**
 * Draws results in a place, an element each, as Lit would but for less: what differs in its values alone is drawn by Lit once, and then cloned; no
 * node remembers where a template began, and white space between tags goes. For what is drawn a thousand times, without directives. A value is a
 * whole attribute, or alone in its element: a text, or a list of results. What stands there already keeps its nodes where only values differ.
 *
 * @param former What this gave when the place was last drawn.
 */
export function stamp(results: readonly TemplateResult[], place: Element, former: readonly Stamp[] = []): Stamp[] {
  const stamps = results.map((result, index) => {
    const values: unknown[] = [];
    const way = follow(result, (value) => values.push(value), start);
    const shape = (way.shape ??= makeShape(result, values));
    return fill(former[index]?.shape === shape ? former[index] : clone(shape), values);
  });
  if (stamps.length !== former.length || stamps.some((one, index) => one !== former[index])) place.replaceChildren(...stamps.map(({ root }) => root));
  return stamps;
}

/** Goes through the values of a result and of those in it, as far as they are there. Gives where that leads. */
function follow({ strings, values }: TemplateResult, act: (value: unknown, values: unknown[], index: number) => void, from: Way): Way {
  let way = step(from, strings);
  values.forEach((value, index) => {
    const isThere = Boolean(value) && value !== nothing;
    if (isThere && (value as TemplateResult).strings) way = follow(value as TemplateResult, act, way);
    else {
      if (isThere) act(value, values, index);
      way = step(way, isThere);
    }
  });
  return way;
}

function step(way: Way, key: unknown): Way {
  const next = way.get(key) ?? new Map();
  way.set(key, next);
  return next;
}

/** Lit draws it with a mark for each value, which tells where it stands. */
function makeShape(result: TemplateResult, values: readonly unknown[]): Stamp {
  let count = 0;
  follow(result, (_, own, index) => (own[index] = `\x01${count++}`), start);
  const place = document.createElement('div');
  render(result, place);
  const root = place.firstElementChild!;
  const spots: [number, string][] = [];
  [root, ...root.querySelectorAll('*')].forEach((element, at) => {
    for (const node of [...element.childNodes] as Text[]) if (node.nodeType === Node.COMMENT_NODE || node.data?.trim() === '') node.remove();
    for (const { name, value } of [...element.attributes, { name: '', value: (element.firstChild as Text | null)?.data ?? '' }]) if (value[0] === '\x01') spots[Number(value.slice(1))] = [at - 1, name];
  });
  return fill(clone({ root, spots, shape: undefined, parts: [], values: [] }), values.map((value) => (Array.isArray(value) ? '' : value)));
}

function clone(shape: Stamp): Stamp {
  const root = shape.root.cloneNode(true) as Element;
  const elements = root.querySelectorAll('*');
  return { ...shape, shape, root, parts: shape.spots.map(([at]) => elements[at] ?? root) };
}

/** Sets what differs. Where a translator has put elements around a text, they go. */
function fill(stamped: Stamp, values: unknown[]): Stamp {
  const { spots, parts, values: former } = stamped;
  values.forEach((value, index) => {
    if (value === former[index]) return;
    const [, name] = spots[index]!;
    const part = parts[index]!;
    if (Array.isArray(value)) values[index] = stamp(value as TemplateResult[], part, (former[index] || []) as Stamp[]);
    else if (name) part.setAttribute(name, value as string);
    else if (part.firstChild?.nodeType === Node.TEXT_NODE) (part.firstChild as Text).data = value as string;
    else part.textContent = value as string;
  });
  stamped.values = values;
  return stamped;
}
