import type { EventDocument, Session } from '../../schemas/index.js';
import { buildAgenda, entriesOf } from '../agenda/agenda.js';
import { addAll, readSelection, selectionKey, toggle, writeSelection } from './stored.js';

/** As much of a `Storage` as a selection needs. */
export interface SelectionStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** The sessions that a visitor keeps of an event. */
export interface SelectionStore {
  /** `id`s, in the order in which they were kept, also of sessions that are no longer in the programme. */
  readonly ids: readonly string[];
  /** Whether they are stored; else they last as long as the page. */
  readonly isKept: boolean;
  has(id: string): boolean;
  /** Keeps a session, or no longer. */
  toggle(id: string): void;
  /** Keeps these too; never takes any away. */
  add(ids: readonly string[]): void;
  /** Keeps none. */
  clear(): void;
  /** The sessions kept that a document has, in the order of the programme, and how many it no longer has. */
  of(document: EventDocument): { readonly sessions: readonly Session[]; readonly gone: number };
  /** Reads again what is stored, after another tab has changed it; what is not kept stays as it is. */
  refresh(): void;
  /** Calls the listener at every change. Gives the way to end that. */
  subscribe(listener: () => void): () => void;
}

/** The selection of an event, read from a storage and kept in it; in memory alone where there is none, or it refuses. */
export function createSelectionStore(storage: SelectionStorage | undefined, eventId: string): SelectionStore {
  const place = placeIn(storage, selectionKey(eventId));
  const listeners = new Set<() => void>();
  let ids = place.read() ?? [];
  let isKept = place.read() !== undefined;
  const show = (next: readonly string[]) => {
    const isSame = JSON.stringify(next) === JSON.stringify(ids);
    ids = next;
    if (!isSame) for (const listener of [...listeners]) listener();
  };
  // Another tab may have changed what is stored without a word of it having come here yet.
  const latest = () => (isKept ? (place.read() ?? ids) : ids);
  const change = (next: readonly string[]) => {
    isKept = place.write(next);
    show(next);
  };
  return {
    get ids() {
      return ids;
    },
    get isKept() {
      return isKept;
    },
    has: (id) => ids.includes(id),
    toggle: (id) => change(ids.includes(id) === latest().includes(id) ? toggle(latest(), id) : latest()),
    add: (more) => change(addAll(latest(), more)),
    clear: () => change([]),
    of: (document) => {
      const sessions = entriesOf(buildAgenda(document)).map(({ session }) => session).filter(({ id }) => ids.includes(id));
      return { sessions, gone: ids.length - sessions.length };
    },
    refresh: () => {
      if (isKept) show(latest());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A place in a storage that may be denied, full or not there. */
function placeIn(storage: SelectionStorage | undefined, key: string) {
  return {
    read: (): readonly string[] | undefined => {
      try {
        return storage && readSelection(storage.getItem(key));
      } catch {
        return undefined;
      }
    },
    /** Whether the selection is stored now. */
    write: (ids: readonly string[]): boolean => {
      try {
        if (ids.length > 0) storage?.setItem(key, writeSelection(ids));
        else storage?.removeItem(key);
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}
