import { attributeUrl, isPartner } from '../../src/attribution/attribute-url.js';
import { partnerOf } from './partner-of.js';

/** What a visitor does to a link before it is followed, copied or dragged. */
const moments = ['pointerdown', 'focusin', 'click', 'contextmenu', 'dragstart'] as const;
const told = new Set<string>();

/**
 * Has links out of our elements tell by which partner's page a visitor comes, where that page says so with `partner`. A link
 * changes when a visitor turns to it; nothing is stored, and nobody is asked.
 */
export function attributeLinks(document: Document): void {
  for (const moment of moments) document.addEventListener(moment, attribute, { capture: true, passive: true });
}

function attribute(event: Event): void {
  const path = event.composedPath();
  const link = path.find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement && part.href !== '');
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot) || !root.host.localName.startsWith('technopole-')) return;
  const partner = partnerOf(root.host);
  if (!partner || link.origin === location.origin || link.dataset['asIs'] !== undefined) return;
  if (isPartner(partner)) link.href = attributeUrl(link.href, partner);
  else tellOnce(partner);
}

function tellOnce(partner: string): void {
  if (told.has(partner)) return;
  told.add(partner);
  console.warn(`partner="${partner}" is left out: 1 to 64 letters, digits, dots, hyphens and underscores are allowed.`);
}
