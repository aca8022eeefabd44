/**
 * The entry of the bundle that partners embed by a script tag: registers every element, and heeds words of the page. The
 * programme and the registration button are in it. The other elements come in a chunk of their own: at once where the page
 * has one of them or is given one, else when it has come to rest, for those that its scripts make or keep out of sight.
 */
// First of all: elements that stand in the page ask for their words as soon as they are defined.
import './document/embed-words.js';
import './programme/define.js';
import './registration-button/define.js';
import type { ReactiveElement } from 'lit';
import type { EventDocument } from '../schemas/index.js';
import { bring } from './document/bring.js';
import type { DocumentHost } from './document/document-controller.js';
import { fillPlaceholders, listPlaceholderTags } from './placeholders.js';
import { ProgrammeElement } from './programme/programme-element.js';

// Kept in the bundle by this alone: who has lost the network cannot load what waits for it.
export { tryLater } from './document/recover.js';

/** How long a page has to be at rest before the other elements come, in milliseconds; one that never rests is waited for ten times as long. */
const restMs = 1_000;
/** What an idle page leaves a task; one that draws, be it in slices, leaves less than a frame. */
const idleMs = 17;

for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-technopole-document]')) giveInlined(script);
document.addEventListener('technopole-document-loaded', ({ target }) => prepareTakingOver(target as HTMLElement));

if (customElements.get('technopole-programme') !== ProgrammeElement) console.warn('Another copy of technopole-events is in this page; the first one stays.');
const loadOthers = () => void bring(() => import('./define.js')).catch(() => addEventListener('online', loadOthers, { once: true }));
const loadIfAsked = (root: ParentNode) => {
  const wanted = [...[root as Element, ...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName), ...listPlaceholderTags(root)];
  if (wanted.some((tag) => tag?.startsWith('technopole-') && !customElements.get(tag))) loadOthers();
};
fillPlaceholders(document, loadIfAsked);
if (document.readyState === 'complete') waitForRest();
else window.addEventListener('load', () => waitForRest());

function waitForRest(times = 10, wasIdle = false): void {
  setTimeout(() => {
    // Not in WebKit.
    if (!window.requestIdleCallback) return loadOthers();
    requestIdleCallback((deadline) => {
      const isIdle = deadline.timeRemaining() > idleMs;
      if ((isIdle && wasIdle) || times === 0) loadOthers();
      else waitForRest(times - 1, isIdle);
    });
  }, restMs);
}

/** Gives an element the data that were published with it; what a filter of the page has spoilt is fetched instead. */
function giveInlined({ textContent, parentElement }: HTMLScriptElement): void {
  try {
    (parentElement as DocumentHost).document = JSON.parse(textContent) as EventDocument;
  } catch {
    // Its address says the same.
  }
}

/** What was published keeps its room and its focus when an element takes over; the programme sees to its own. */
function prepareTakingOver(host: HTMLElement): void {
  if (!host.querySelector('[data-published]:not([data-published=programme])')) return;
  host.style.minBlockSize = `${host.offsetHeight}px`;
  window.addEventListener('resize', () => (host.style.minBlockSize = ''), { once: true });
  const focused = document.activeElement;
  if (focused && focused !== host && host.contains(focused)) void import('./document/keep-focus.js').then(({ keepFocus }) => keepFocus(host as ReactiveElement, focused));
}
