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

/** The shapes that are known: by the templates in them, and by which of their values are absent. */
const shapes = new Map<string, Stamp>();
const names = new Map<TemplateStringsArray, string>();

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
    const key = follow(result, (value) => values.push(value));
    const shape = shapes.get(key) ?? makeShape(result, values);
    shapes.set(key, shape);
    return fill(former[index]?.shape === shape ? former[index] : clone(shape), values);
  });
  if (stamps.length !== former.length || stamps.some((one, index) => one !== former[index])) place.replaceChildren(...stamps.map(({ root }) => root));
  return stamps;
}

/** Goes through the values of a result and of those in it, as far as they are there. Gives the name of its shape. */
function follow({ strings, values }: TemplateResult, act: (value: unknown, values: unknown[], index: number) => void): string {
  const name = names.get(strings) ?? `,${names.size}`;
  names.set(strings, name);
  return values.reduce<string>((key, value, index) => {
    if ((value as TemplateResult | undefined)?.strings) return key + follow(value as TemplateResult, act);
    if (!value || value === nothing) return key + '-';
    act(value, values, index);
    return key + '+';
  }, name);
}

/** Lit draws it with a mark for each value, which tells where it stands. */
function makeShape(result: TemplateResult, values: readonly unknown[]): Stamp {
  let count = 0;
  follow(result, (_, own, index) => (own[index] = `\x01${count++}`));
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
