import { createDocumentStore } from '../../src/load/document-store.js';
import { readDocument, type LoadedDocument, type QuickReader, type Slicing } from '../../src/load/read-document.js';
import { afterPaint } from './after-paint.js';

/** How long work on a page is cut: at most 10 ms between two frames. */
const slicing: Slicing = { sliceMs: 10, clock: () => performance.now(), pause: afterPaint };

/** The files of the page: elements with the same address share one request. */
export const sharedStore = createDocumentStore(() => ({ fetch: (url, init) => fetch(url, init) }));

const documents = new WeakMap<QuickReader, WeakMap<object, Promise<LoadedDocument>>>();

/** Reads a value as a document, once for all elements that read it in the same way. */
export function readShared(value: unknown, url: string, reader: QuickReader): Promise<LoadedDocument> {
  if (typeof value !== 'object' || value === null) return readDocument(value, url, reader);
  const known = documents.get(reader) ?? new WeakMap<object, Promise<LoadedDocument>>();
  documents.set(reader, known);
  const reading = known.get(value) ?? readDocument(value, url, reader, slicing);
  known.set(value, reading);
  return reading;
}
