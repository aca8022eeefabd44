/** What an attack would have done to an element in a browser. */
import { textBeyond } from '../components/overflow.js';

const activeElements = 'script, iframe, object, embed, base, meta, link, style, form[action], [onload], [onerror], [onclick], [onfocus], [onmouseover], [ontoggle], [srcdoc]';
const schemes = /^(https?|mailto|tel|blob|webcals?|sms):/;
const directions = /[\u202a-\u202e\u2066-\u2069]/;

/** Sentences on what has happened; none where nothing has. Where a dialog is open, that is looked at alone. */
export function harmDoneTo(element: HTMLElement): string[] {
  const dialog = element.shadowRoot!.querySelector('dialog[open]');
  const root = dialog ?? element.shadowRoot!;
  const parts = [...root.querySelectorAll<HTMLElement>('*')];
  // The rooms stand in a head that moves with the grid.
  const beyond = dialog ? (dialog.scrollWidth > dialog.clientWidth + 1 ? ['details'] : []) : textBeyond(element).filter((text) => !text.startsWith('grid-room:'));
  return [
    ...('wasHacked' in window ? ['script has run'] : []),
    ...('polluted' in {} ? ['a prototype has changed'] : []),
    ...performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => new URL(name).hostname === 'attack.example').map((name) => `it asked ${name}`),
    ...parts.filter((part) => part.matches(activeElements)).map((part) => `it made ${part.outerHTML.slice(0, 120)}`),
    ...parts.flatMap((part) => part.getAttributeNames().filter((name) => name.startsWith('on')).map((name) => `it made ${name} of ${part.localName}`)),
    ...parts.flatMap((part) => [...(part.style ?? [])].filter((name) => !/^--_|^contain-intrinsic-|^grid-(row|column)-/.test(name)).map((name) => `it styled ${name} of ${part.localName}`)),
    ...parts.filter((part) => part instanceof HTMLAnchorElement && !schemes.test(part.href)).map((part) => `it made a link to ${(part as HTMLAnchorElement).href.slice(0, 80)}`),
    ...turnedBy(root).map((text) => `turned: ${text}`),
    ...beyond.map((text) => `beyond its box: ${text}`),
  ];
}

/** Pieces of text whose direction would go on in what stands after them: in the same line, and without an end of it. */
function turnedBy(root: ParentNode): string[] {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (directions.test(text) && isOpen(text) && !isIsolated(node)) turned.push(`${node.parentElement?.closest('[class]')?.className}: ${JSON.stringify(text.slice(0, 30))} in ${JSON.stringify(boxOf(node).textContent?.slice(0, 60))}`);
  }
  return turned;
}

/** Whether something that a direction mark has begun is not ended. */
function isOpen(text: string): boolean {
  const open: string[] = [];
  for (const mark of text) {
    if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(mark)) open.push(mark);
    if (mark === '\u202c' && /[\u202a-\u202e]/.test(open.at(-1) ?? '')) open.pop();
    if (mark === '\u2069') open.length = Math.max(0, open.findLastIndex((begun) => begun >= '\u2066'));
  }
  return open.length > 0;
}

/** Nothing else stands in the box whose direction is its own. */
function isIsolated(node: Node): boolean {
  const box = boxOf(node);
  return (box.textContent ?? '').trim() === (node.nodeValue ?? '').trim();
}

function boxOf(node: Node): Element {
  let box = node.parentElement!;
  while (box.parentElement && getComputedStyle(box).display.startsWith('inline') && !getComputedStyle(box).display.includes('-') && !/isolate|plaintext/.test(getComputedStyle(box).unicodeBidi)) box = box.parentElement;
  return box;
}
