import type { EventDocument } from '../../schemas/index.js';
import { visibleDocument } from '../../src/contact/visible-document.js';

const visible = new WeakMap<EventDocument, EventDocument>();

/** A document as everyone may see it; one and the same for all elements that share it. */
export function forReaders(document: EventDocument): EventDocument {
  let result = visible.get(document);
  if (!result) visible.set(document, (result = visibleDocument(document)));
  return result;
}
