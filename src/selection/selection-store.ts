import { readSelection, selectionKey, unique, writeSelection } from './stored.js';

/** As much of a `Storage` as a selection needs. */
export interface SelectionStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** The sessions that a visitor keeps of an event. */
export interface SelectionStore {
  /** `id`s, in the order in which they were kept. */
  readonly ids: readonly string[];
  /** Whether they are stored; else they last as long as the page. */
  readonly isKept: boolean;
  has(id: string): boolean;
  /** Keeps a session, or no longer. */
  toggle(id: string): void;
  /** Keeps these too; never takes any away. */
  add(ids: readonly string[]): void;
  /** Reads again what is stored, after another tab has changed it; what is not kept stays as it is. */
  refresh(): void;
  /** Calls the listener at every change. Gives the way to end that. */
  subscribe(listener: () => void): () => void;
}

/** The selection of an event, read from a storage and kept in it; in memory alone where there is none, or it refuses. */
export function createSelectionStore(storage: SelectionStorage | undefined, eventId: string): SelectionStore {
  const key = selectionKey(eventId);
  const listeners = new Set<() => void>();
  const known = attempt(() => readSelection(storage!.getItem(key)));
  let ids = known ?? [];
  let isKept = known !== undefined;
  const set = (next: readonly string[]) => {
    ids = next;
    isKept = attempt(() => (next.length > 0 ? storage!.setItem(key, writeSelection(next)) : storage!.removeItem(key)) ?? true) !== undefined;
    for (const listener of listeners) listener();
  };
  return {
    get ids() {
      return ids;
    },
    get isKept() {
      return isKept;
    },
    has: (id) => ids.includes(id),
    toggle: (id) => set(ids.includes(id) ? ids.filter((other) => other !== id) : unique([...ids, id])),
    add: (more) => set(unique([...ids, ...more])),
    refresh: () => {
      const stored = attempt(() => readSelection(storage!.getItem(key)));
      if (!isKept || !stored || stored.join('\n') === ids.join('\n')) return;
      ids = stored;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What a call gives; nothing where it throws, as a storage does that is denied, full or not there. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
