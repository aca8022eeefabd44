/** What a visitor sees of an element, shadow DOM included, and what a screen reader makes of it. */

/** The text that is shown, its pieces separated where they stand apart; spaces that do not break count as spaces. */
export function seen(node: Node): string {
  return textOf(node).replace(/[\s\u202f]+/g, ' ').trim();
}

/** Those parts that are shown, in the shadow DOM of an element or in a part of it. */
export function findAll<Part extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): Part[] {
  return [...(place.shadowRoot ?? place).querySelectorAll<Part>(selector)].filter((part) => part.checkVisibility({ visibilityProperty: true }));
}

/** The one part that is shown with this name, or whose name fits. */
export function find<Part extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string, name: string | RegExp = /(?:)/): Part {
  const named = findAll<Part>(place, selector).filter((part) => (typeof name === 'string' ? nameOf(part) === name : name.test(nameOf(part))));
  if (named.length !== 1) throw new Error(`${named.length} of ${selector} are named ${name}, among: ${findAll(place, selector).map(nameOf).join(' | ')}`);
  return named[0]!;
}

/** The texts of those parts that are shown. */
export function textsOf(place: HTMLElement, selector: string): string[] {
  return findAll(place, selector).map(seen);
}

/** What has the focus, wherever in shadow DOM it is. */
export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** The name by which assistive technology calls a part. */
function nameOf(part: HTMLElement): string {
  return part.getAttribute('aria-label') ?? seen(part);
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return [...node.childNodes].map(textOf).join('');
  const element = node as Element;
  const { display } = getComputedStyle(element);
  if (!element.checkVisibility() && display !== 'contents') return '';
  const text = childrenOf(element).map(textOf).join('');
  return display.startsWith('inline') && element.localName !== 'br' ? text : ` ${text} `;
}

/** Children as they are drawn: those of the shadow root, and in a slot what is assigned to it. */
function childrenOf(element: Element): Node[] {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  return [...(element.shadowRoot ?? element).childNodes];
}
