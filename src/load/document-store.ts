import { loadJson, type LoadOptions } from './load-document.js';

/** JSON values by address, each fetched and parsed once for all who hold it. */
export interface DocumentStore {
  /**
   * The value at an address, shared with everyone who holds it. Give it back with `release`; when nobody holds it any
   * more, it is forgotten, and its request ended if it is still under way.
   */
  hold(url: string, holder: object): Promise<unknown>;
  /** Gives a value back. */
  release(url: string, holder: object): void;
  /** Forgets what went wrong, so that the next `hold` tries anew. */
  forget(url: string): void;
}

interface StoreEntry {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  readonly holders: Set<object>;
}

/** Makes a store that loads with these options. */
export function createDocumentStore(options: () => Omit<LoadOptions, 'signal' | 'slicing'>): DocumentStore {
  const entries = new Map<string, StoreEntry>();
  const start = (url: string): StoreEntry => {
    const controller = new AbortController();
    const entry = { promise: loadJson(url, { ...options(), signal: controller.signal }), controller, holders: new Set<object>() };
    entries.set(url, entry);
    return entry;
  };
  return {
    hold(url, holder) {
      const entry = entries.get(url) ?? start(url);
      entry.holders.add(holder);
      return entry.promise;
    },
    release(url, holder) {
      const entry = entries.get(url);
      entry?.holders.delete(holder);
      if (!entry || entry.holders.size > 0) return;
      entries.delete(url);
      entry.controller.abort();
      entry.promise.catch(() => undefined);
    },
    forget: (url) => void entries.delete(url),
  };
}
