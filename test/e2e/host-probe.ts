/** Looks at our elements from within a page of somebody else: `probe`, bundled and run there. */
import { textBeyond } from '../components/overflow.js';

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
  return getComputedStyle(part).overflowX === 'hidden' && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1;
}

/** A box beside words is pressed by them too. */
function smallTarget(part: HTMLElement): string[] {
  if (!part.matches('button, summary, input, select, .action, .quiet-button')) return [];
  const { width, height } = (part.closest('label') ?? part).getBoundingClientRect();
  const isSmall = Math.min(width, height) < smallestTarget - 0.5;
  return isSmall ? [`has a target of ${Math.round(width)} by ${Math.round(height)}: ${describe(part)}`] : [];
}

function smallText(part: HTMLElement): string[] {
  const isText = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  const size = parseFloat(getComputedStyle(part).fontSize) * ((part as { currentCSSZoom?: number }).currentCSSZoom ?? 1);
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
  const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect();
  let met = document.elementFromPoint(left + width / 2, top + height / 2);
  for (let inner = met?.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2); inner && inner !== met; inner = met?.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)) met = inner;
  return met && (focused.contains(met) || met.contains(focused)) ? '' : `${describe(focused)} has the focus under ${met ? describe(met) : 'the edge of the window'}`;
}

function describe(part: Element): string {
  return `${part.localName}.${part.getAttribute('class') ?? ''} "${part.textContent!.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
}
