import type { EventDocument, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { Advice } from './advice.js';

/** A session with its hours, and where it is in the document. */
interface Held {
  readonly session: Session;
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Sessions that need the same room or person at the same time. A part of another session is held within it. */
export function findClashes({ event, sessions }: EventDocument): Advice[] {
  const held = sessions.flatMap((session, index): Held[] => {
    const isOff = session.status === 'cancelled' || session.status === 'replaced';
    if (isOff || session.start === undefined || session.end === undefined) return [];
    return [{ session, index, startMs: toInstantMs(session.start, event.timeZone), endMs: toInstantMs(session.end, event.timeZone) }];
  });
  return [...clashesBy(held, ({ rooms }) => rooms ?? [], 'room-twice', 'rooms'), ...clashesBy(held, ({ people }) => (people ?? []).map(({ contact }) => contact), 'person-twice', 'people')];
}

function clashesBy(held: readonly Held[], keysOf: (session: Session) => readonly string[], code: 'room-twice' | 'person-twice', field: string): Advice[] {
  const byKey = new Map<string, Held[]>();
  for (const entry of held) for (const key of new Set(keysOf(entry.session))) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  return [...byKey].flatMap(([found, entries]) => {
    const sorted = entries.toSorted((a, b) => a.startMs - b.startMs || a.index - b.index);
    return sorted.flatMap((entry, position): Advice[] => {
      const before = sorted.slice(Math.max(0, position - 20), position).find((other) => other.endMs > entry.startMs && !isPart(other.session, entry.session));
      return before ? [{ code, path: ['sessions', entry.index, field], found, other: before.session.id }] : [];
    });
  });
}

function isPart(one: Session, other: Session): boolean {
  return one.partOf === other.id || other.partOf === one.id || (one.partOf !== undefined && one.partOf === other.partOf);
}
