import type { EventDocument } from '../../schemas/index.js';
import { snapshotOf, type SeenSession, type Snapshot } from './snapshot.js';

/** What has become of a session. Moments are in milliseconds since 1970. */
export type Change =
  | { readonly kind: 'cancelled' | 'restored' | 'new' | 'renamed' }
  | { readonly kind: 'moved'; readonly fromMs?: number; readonly fromDay?: string }
  | { readonly kind: 'room'; readonly fromRooms: readonly string[] };

/** What has changed in a programme. */
export interface Changes {
  /** By `id`, what weighs most first; only sessions of which something has changed. */
  readonly sessions: ReadonlyMap<string, readonly Change[]>;
  /** `id`s of sessions that are no longer in the programme. */
  readonly gone: readonly string[];
}

/** Compares what was seen with what there is. Moments are compared as such: another way to write the same one is no change. */
export function compareSnapshots(before: Snapshot, document: EventDocument): Changes {
  const now = snapshotOf(document);
  const changed = Object.entries(now.sessions).flatMap(([id, session]) => {
    const former = Object.hasOwn(before.sessions, id) ? before.sessions[id] : undefined;
    const changes = former ? changesOf(former, before, session, now) : [{ kind: 'new' } as const];
    return changes.length > 0 ? [[id, changes] as const] : [];
  });
  return { sessions: new Map(changed), gone: Object.keys(before.sessions).filter((id) => !Object.hasOwn(now.sessions, id)) };
}

function changesOf(former: SeenSession, before: Snapshot, session: SeenSession, now: Snapshot): Change[] {
  const [start, end, rooms, status, title] = session;
  const [formerStart, formerEnd, formerRooms, formerStatus, formerTitle] = former;
  const fromRooms = nameRooms(formerRooms, before);
  const changes: (Change | false)[] = [
    isOff(status) && !isOff(formerStatus) && { kind: 'cancelled' },
    !isOff(status) && isOff(formerStatus) && { kind: 'restored' },
    (start !== formerStart || end !== formerEnd) && { kind: 'moved', ...formerTime(formerStart) },
    fromRooms.join('\n') !== nameRooms(rooms, now).join('\n') && { kind: 'room', fromRooms },
    title !== formerTitle && { kind: 'renamed' },
  ];
  return changes.filter((change) => change !== false);
}

function formerTime(start: SeenSession[0]): { fromMs?: number; fromDay?: string } {
  if (typeof start === 'number') return { fromMs: start * 60_000 };
  return start === null ? {} : { fromDay: start };
}

function nameRooms(positions: readonly number[], { rooms }: Snapshot): string[] {
  return positions.flatMap((position) => rooms[position] ?? []);
}

function isOff(status: string): boolean {
  return status === 'cancelled' || status === 'replaced';
}
