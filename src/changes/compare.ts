import type { EventDocument } from '../../schemas/index.js';
import type { SeenSession } from './seen-session.js';
import { snapshotOf, type Snapshot } from './snapshot.js';

/** What has become of a session. */
export type Change =
  | { readonly kind: 'cancelled' | 'restored' | 'new' | 'renamed' }
  | Moved
  | { readonly kind: 'room'; readonly fromRooms: readonly string[] };

/** When a session was to be before it was moved, as far as it was known; moments in milliseconds since 1970. */
export interface Moved {
  readonly kind: 'moved';
  /** Was to begin; the same as now where only the end has changed. */
  readonly fromMs?: number;
  readonly fromEndMs?: number;
  /** Was to be on this day, where the hour was not known. */
  readonly fromDay?: string;
}

/** What has changed in a programme. */
export interface Changes {
  /** By `id`, what weighs most first; only sessions of which something has changed. */
  readonly sessions: ReadonlyMap<string, readonly Change[]>;
  /** `id`s of sessions that are no longer in the programme. */
  readonly gone: readonly string[];
}

/**
 * Compares what was seen with what there is. Moments are compared as such: another way to write the same one is no change;
 * nor is an end that was left open before or is now.
 */
export function compareSnapshots(before: Snapshot, document: EventDocument): Changes {
  const now = snapshotOf(document);
  const sessions = new Map<string, readonly Change[]>();
  for (const [id, session] of now) {
    const former = before.get(id);
    const changes = former ? changesOf(former, session) : [{ kind: 'new' } as const];
    if (changes.length > 0) sessions.set(id, changes);
  }
  return { sessions, gone: [...before.keys()].filter((id) => !now.has(id)) };
}

function changesOf(former: SeenSession, session: SeenSession): Change[] {
  const changes: (Change | false)[] = [
    isOff(session) && !isOff(former) && { kind: 'cancelled' },
    !isOff(session) && isOff(former) && { kind: 'restored' },
    isMoved(former, session) && { kind: 'moved', ...formerTime(former) },
    former.rooms.join('\n') !== session.rooms.join('\n') && { kind: 'room', fromRooms: former.rooms },
    former.title !== session.title && { kind: 'renamed' },
  ];
  return changes.filter((change) => change !== false);
}

function isMoved(former: SeenSession, session: SeenSession): boolean {
  if (former.startMs !== session.startMs || former.day !== session.day) return true;
  return former.endMs !== undefined && session.endMs !== undefined && former.endMs !== session.endMs;
}

function formerTime({ startMs, endMs, day }: SeenSession): Omit<Moved, 'kind'> {
  return {
    ...(startMs !== undefined && { fromMs: startMs }),
    ...(endMs !== undefined && { fromEndMs: endMs }),
    ...(day !== undefined && { fromDay: day }),
  };
}

function isOff({ status }: SeenSession): boolean {
  return status === 'cancelled' || status === 'replaced';
}
