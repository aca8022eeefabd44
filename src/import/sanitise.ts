import type { Element, ElementContent, Root } from 'hast';
import { readAddress } from './address.js';
import { toPlace, type TextContext } from './plain-text.js';

/** Elements that go with everything in them: they run, frame, style or ask. */
const removed = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'template', 'noscript', 'svg', 'math', 'link', 'meta', 'base', 'head', 'title', 'frame', 'frameset', 'applet']);

/** The attribute that holds the address, by element. */
const addressed: Readonly<Record<string, string>> = { a: 'href', img: 'src', video: 'src', audio: 'src', source: 'src' };

/** The tree without anything that must not reach a reader; what that was is told to the notes. */
export function sanitise(tree: Root, context: TextContext): Root {
  return { ...tree, children: tree.children.flatMap((child) => (child.type === 'doctype' ? [] : kept(child, context))) };
}

function kept(node: ElementContent, context: TextContext): ElementContent[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  if (removed.has(node.tagName)) return note(node.tagName, context);
  for (const name of Object.keys(node.properties)) {
    if (/^on/i.test(name)) note(name.toLowerCase(), context);
  }
  const element = { ...node, children: node.children.flatMap((child) => kept(child, context)) };
  const attribute = addressed[node.tagName];
  return attribute === undefined ? [element] : withAddress(element, attribute, context);
}

function note(found: string, context: TextContext): [] {
  context.notes.tally('html-removed', found, { ...toPlace(context), found });
  return [];
}

/** The element with its address complete; its content alone where the address is not allowed. */
function withAddress(element: Element, attribute: string, context: TextContext): ElementContent[] {
  const raw = element.properties[attribute];
  if (typeof raw !== 'string' || raw.trim() === '') return element.tagName === 'img' ? altOf(element) : element.children;
  const address = raw.startsWith('#') ? undefined : readAddress(raw, context.baseUrl ?? '');
  const isUsable = address?.url !== undefined && (element.tagName === 'a' || /^https?:/i.test(address.url));
  if (isUsable) return [{ ...element, properties: { ...element.properties, [attribute]: address.url } }];
  context.notes.add('html-link-removed', { ...toPlace(context), found: raw });
  return element.tagName === 'img' ? altOf(element) : element.children;
}

function altOf(image: Element): ElementContent[] {
  const { alt } = image.properties;
  return typeof alt === 'string' && alt.trim() !== '' ? [{ type: 'text', value: alt }] : [];
}
