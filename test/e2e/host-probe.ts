/** Looks at our elements from within a page of somebody else: `probe`, bundled and run there. */
import { textBeyond } from '../components/overflow.js';
import { inWindow } from './zoom.js';

/** The smallest target (WCAG 2.2 §2.5.8) and the smallest text that we stand for, in CSS pixels of the page. */
const [smallestTarget, smallestText] = [24, 12];

declare global {
  interface Window {
    probe: { readonly listFaults: () => string[]; readonly whatCoversFocus: () => string };
  }
}

window.probe = { listFaults, whatCoversFocus };

/** What a visitor could not see, read or press of the programme and the registration button. */
function listFaults(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('technopole-programme, technopole-registration-button')];
  return elements.flatMap((element) => {
    const { width } = element.getBoundingClientRect();
    const parts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(isSeen);
    return [
      ...(width < 100 ? [`is ${width} pixels wide`] : []),
      ...(isFrameOfFocus(element) ? ['is outlined as a whole where a part of it has the focus'] : []),
      ...parts.flatMap(hangingOut),
      ...textBeyond(element).map((text) => `reaches beyond its box: ${text}`),
      ...parts.filter(isCut).map((part) => `cuts ${describe(part)}`),
      ...parts.flatMap(smallTarget),
      ...new Set(parts.flatMap(smallText)),
    ].map((fault) => `${element.localName} ${fault}`);
  }).concat(widensPage(elements) ? ['the page scrolls sideways because of them'] : []);
}

function isSeen(part: HTMLElement): boolean {
  return part.checkVisibility({ visibilityProperty: true }) && getComputedStyle(part).clipPath === 'none';
}

function isCut(part: HTMLElement): boolean {
  return (getComputedStyle(part).overflowX === 'hidden' || part.matches('.view-switch')) && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1;
}

/** A page may outline what has the focus: around an element that would be a second line, of a programme not even all of it. */
function isFrameOfFocus(element: HTMLElement): boolean {
  const focusable = element.shadowRoot!.querySelector<HTMLElement>('a[href], button');
  const before = element.shadowRoot!.activeElement as HTMLElement | null;
  focusable?.focus({ preventScroll: true });
  const isFramed = element.shadowRoot!.activeElement !== null && getComputedStyle(element).outlineStyle !== 'none';
  focusable?.blur();
  before?.focus({ preventScroll: true });
  return isFramed;
}

/** The words of the first day begin where everything else does. */
function hangingOut(part: HTMLElement): string[] {
  if (!part.matches('.days li:first-child > *')) return [];
  const words = document.createRange();
  words.selectNodeContents(part);
  const [box, edge] = [words.getBoundingClientRect(), part.closest('.root')!.getBoundingClientRect()];
  const distance = getComputedStyle(part).direction === 'rtl' ? edge.right - box.right : box.left - edge.left;
  const { scrollLeft } = part.closest('ul')!;
  // Farther than a day's margin it is the browser that has gone to another day.
  return Math.abs(distance) > 1.5 && Math.abs(scrollLeft) < 8 ? [`has ${describe(part)} at ${distance.toFixed(1)} pixels from its edge, scrolled by ${scrollLeft}`] : [];
}

/** A box beside words is pressed by them too. */
function smallTarget(part: HTMLElement): string[] {
  if (!part.matches('button, summary, input, select, .action, .quiet-button')) return [];
  const { width, height } = inWindow(part, (part.closest('label') ?? part).getBoundingClientRect());
  const isSmall = Math.min(width, height) < smallestTarget - 0.5;
  return isSmall ? [`has a target of ${Math.round(width)} by ${Math.round(height)}: ${describe(part)}`] : [];
}

function smallText(part: HTMLElement): string[] {
  const isText = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  const size = parseFloat(getComputedStyle(part).fontSize) * ((part as { currentCSSZoom?: number }).currentCSSZoom ?? inWindow(part, new DOMRect(0, 0, 1)).width);
  return isText && size < smallestText - 0.05 ? [`has text of ${size.toFixed(1)} pixels: .${part.className || part.parentElement!.className}`] : [];
}

function widensPage(elements: readonly HTMLElement[]): boolean {
  const { documentElement } = document;
  const before = documentElement.scrollWidth;
  for (const element of elements) element.hidden = true;
  const without = documentElement.scrollWidth;
  for (const element of elements) element.hidden = false;
  return before > Math.max(without, documentElement.clientWidth) + 1;
}

/** What lies over the part that has the focus, at its first line; nothing where it is in sight. */
function whatCoversFocus(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return 'the focus is nowhere';
  const { left, top, width, height } = inWindow(focused, focused.getClientRects()[0] ?? new DOMRect());
  const [x, y] = [left + width / 2, top + height / 2];
  let met = document.elementFromPoint(x, y);
  for (let inner = met?.shadowRoot?.elementFromPoint(x, y); inner && inner !== met; inner = met?.shadowRoot?.elementFromPoint(x, y)) met = inner;
  return met && (focused.contains(met) || met.contains(focused)) ? '' : `${describe(focused)} has the focus under ${met ? describe(met) : 'the edge of the window'}`;
}

function describe(part: Element): string {
  return `${part.localName}.${part.getAttribute('class') ?? ''} "${part.textContent!.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
}
