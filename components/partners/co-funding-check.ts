import type { EventDocument } from '../../schemas/index.js';
import { describeCoFundingFault } from '../../src/locale/co-funding.js';
import { checkCoFunding, isFundedByUnion, type CoFundingFault } from '../../src/parties/co-funding.js';

/** A fault with its sentence. */
export type ToldFault = CoFundingFault & { readonly sentence: string };

/** What is wrong with the way an event tells that the European Union funds it; nothing is wrong where it does not. */
export async function findFaults(document: EventDocument, places: () => readonly HTMLElement[], language: string): Promise<ToldFault[]> {
  const funders = (document.event.parties ?? []).flatMap((party, index) => (isFundedByUnion(party, document) ? [index] : []));
  if (funders.length === 0) return [];
  const isSeen = await isVisibleOnArrival(places());
  const hidden: CoFundingFault[] = isSeen ? [] : funders.map((index) => ({ code: 'not-visible-on-arrival', path: ['event', 'parties', index] }));
  return [...checkCoFunding(document), ...hidden].map((fault) => ({ ...fault, sentence: describeCoFundingFault(fault, language) }));
}

/** Whether one of the places is on screen while nobody has scrolled yet; taken for granted once somebody has, or where nothing can tell. */
function isVisibleOnArrival(places: readonly HTMLElement[]): Promise<boolean> {
  if (window.scrollY > 0) return Promise.resolve(true);
  if (places.length === 0) return Promise.resolve(false);
  return new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.some(({ isIntersecting }) => isIntersecting));
    });
    for (const place of places) observer.observe(place);
  }).catch(() => true);
}
