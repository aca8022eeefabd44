import type { EventDocument } from '../../schemas/index.js';
import { compareSnapshots, type Changes } from './compare.js';
import { readSnapshot, snapshotOf, writeSnapshot } from './snapshot.js';

/** As much of a `Storage` as is needed to remember. */
export interface MemoryStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** What a visitor saw last of a programme, against what there is now. */
export interface VisitMemory {
  /** What has changed since; nothing at a first visit, and where nothing may be stored. */
  readonly changes: Changes;
  /** Remembers the programme as it is now: from here on nothing has changed. */
  markSeen(): void;
}

const nothingChanged: Changes = { sessions: new Map(), gone: [] };

/** Where what was seen of an event is stored. */
export function changesKey(eventId: string): string {
  return `technopole-events/seen/${eventId}`;
}

/** The memory of an event's programme. A first visit is remembered at once. */
export function createVisitMemory(storage: MemoryStorage | undefined, document: EventDocument): VisitMemory {
  const key = changesKey(document.event.id);
  const store = () => attempt(() => storage?.setItem(key, writeSnapshot(snapshotOf(document))));
  const before = readSnapshot(attempt(() => storage?.getItem(key)) ?? null);
  let changes = before ? compareSnapshots(before, document) : nothingChanged;
  if (!before) store();
  return {
    get changes() {
      return changes;
    },
    markSeen: () => {
      changes = nothingChanged;
      store();
    },
  };
}

/** What a call gives; nothing where it throws, as a storage does that is denied or full. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
