import type { EventDocument } from '../../schemas/index.js';
import { compareSnapshots, type Changes } from './compare.js';
import { readSnapshot, snapshotOf, writeSnapshot, type Snapshot } from './snapshot.js';

/** As much of a `Storage` as is needed to remember. */
export interface MemoryStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** What a visitor saw last of a programme, against what there is now. */
export interface VisitMemory {
  /** What has changed since; nothing at a first visit, and where nothing may be stored. */
  readonly changes: Changes;
  /** Remembers the programme as it is now: from here on nothing has changed. Nothing is stored before. */
  markSeen(): void;
}

const nothingChanged: Changes = { sessions: new Map(), gone: [] };

/** Where what was seen of an event is stored. */
export function changesKey(eventId: string): string {
  return `technopole-events/seen/${eventId}`;
}

/** The memory of an event's programme, in a storage that may be denied, full or not there. */
export function createVisitMemory(storage: MemoryStorage | undefined, document: EventDocument, eventId = document.event.id): VisitMemory {
  const key = changesKey(eventId);
  const before = readBefore(storage, key);
  let changes = before ? compareSnapshots(before, document) : nothingChanged;
  return {
    get changes() {
      return changes;
    },
    markSeen: () => {
      changes = nothingChanged;
      try {
        storage?.setItem(key, writeSnapshot(snapshotOf(document)));
      } catch {
        // What cannot be remembered is a first visit next time.
      }
    },
  };
}

function readBefore(storage: MemoryStorage | undefined, key: string): Snapshot | undefined {
  try {
    return readSnapshot(storage?.getItem(key) ?? null);
  } catch {
    return undefined;
  }
}
