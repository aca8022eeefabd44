import type { EventDocument } from '../../schemas/index.js';
import { baseUrlOf } from './base-url.js';
import type { DocumentController } from './document-controller.js';
import { sharedStore } from './shared-store.js';

/** Whole documents by their indexes, so that elements that share the one share the other. */
const wholes = new WeakMap<EventDocument, Promise<EventDocument>>();

/**
 * Fetches the whole document where only its index is there, and gives it to the element. What it completes is still told by
 * `complete`: a list that began without its texts keeps the room it has left for them. Without an answer the index goes on.
 */
export async function complete(host: Element & { readonly src: string; document: EventDocument | undefined }, documents: DocumentController): Promise<void> {
  const index = documents.document;
  const address = index?.event.complete;
  if (!index || host.document || address === undefined || !URL.canParse(address, baseUrlOf(host))) return;
  const fetching = wholes.get(index) ?? fetchWhole(new URL(address, baseUrlOf(host)).href, address);
  wholes.set(index, fetching);
  try {
    const whole = await fetching;
    if (documents.document === index && !host.document) host.document = whole;
  } catch (error) {
    console.warn(`<${host.localName}>`, error instanceof Error ? error.message : error);
  }
}

/** What is wrong in it is found when the element reads it. */
async function fetchWhole(url: string, complete: string): Promise<EventDocument> {
  const holder = {};
  try {
    const whole = (await sharedStore.hold(url, holder)) as EventDocument;
    return { ...whole, event: { ...whole.event, complete } };
  } finally {
    sharedStore.release(url, holder);
  }
}
