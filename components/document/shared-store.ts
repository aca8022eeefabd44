import { createDocumentStore } from '../../src/load/document-store.js';
import { readDocument, type LoadedDocument, type QuickReader, type Slicing } from '../../src/load/read-document.js';

/** How reading is cut: input, and the frames of the page, are not kept waiting for more than 10 ms. Nothing of ours is there to be painted yet. */
const slicing: Slicing = { sliceMs: 10, clock: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) };

/** The files of the page: elements with the same address share one request. */
export const sharedStore = createDocumentStore(() => ({ fetch: (url, init) => fetch(url, init) }));

const documents = new WeakMap<QuickReader, WeakMap<object, Promise<LoadedDocument>>>();

/** Reads a value as a document, once for all elements that read it in the same way. One of a file is ours alone. */
export function readShared(value: unknown, url: string, reader: QuickReader, isOurs: boolean): Promise<LoadedDocument> {
  if (typeof value !== 'object' || value === null) return readDocument(value, url, reader);
  const known = documents.get(reader) ?? new WeakMap<object, Promise<LoadedDocument>>();
  documents.set(reader, known);
  const reading = known.get(value) ?? readDocument(value, url, reader, slicing, isOurs);
  known.set(value, reading);
  return reading;
}
