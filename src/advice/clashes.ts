import type { EventDocument, LocalisedText, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { directoryOf } from '../agenda/directory.js';
import { allTexts } from '../locale/text.js';
import type { Advice } from './advice.js';

/** A session with its hours, and where it is in the document. */
interface Held {
  readonly session: Session;
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Sessions that need the same room or person at the same time, by their names. A part of another session is held within it. */
export function findClashes(document: EventDocument): Advice[] {
  const { event, sessions } = document;
  const { rooms, contacts } = directoryOf(document);
  const held = sessions.flatMap((session, index): Held[] => {
    const isOff = session.status === 'cancelled' || session.status === 'replaced';
    if (isOff || session.start === undefined || session.end === undefined) return [];
    return [{ session, index, startMs: toInstantMs(session.start, event.timeZone), endMs: toInstantMs(session.end, event.timeZone) }];
  });
  return [
    ...clashesBy(held, ({ rooms: ids = [] }) => ids, rooms, { code: 'room-twice', field: 'rooms' }),
    ...clashesBy(held, ({ people = [] }) => people.map(({ contact }) => contact), contacts, { code: 'person-twice', field: 'people' }),
  ];
}

/** What a clash is called, and where it is told. */
interface Kind {
  readonly code: 'room-twice' | 'person-twice';
  readonly field: string;
}

function clashesBy(held: readonly Held[], keysOf: (session: Session) => readonly string[], things: ReadonlyMap<string, { readonly name: LocalisedText }>, { code, field }: Kind): Advice[] {
  const byKey = new Map<string, Held[]>();
  for (const entry of held) for (const key of new Set(keysOf(entry.session))) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  return [...byKey].flatMap(([id, entries]) => {
    const found = allTexts(things.get(id)?.name)[0] ?? id;
    const sorted = entries.toSorted((a, b) => a.startMs - b.startMs || a.index - b.index);
    return sorted.flatMap((entry, position): Advice[] => {
      const before = sorted.slice(Math.max(0, position - 20), position).find((other) => other.endMs > entry.startMs && !isPart(other.session, entry.session));
      return before ? [{ code, path: ['sessions', entry.index, field], found, other: allTexts(before.session.title)[0] ?? before.session.id }] : [];
    });
  });
}

function isPart(one: Session, other: Session): boolean {
  return one.partOf === other.id || other.partOf === one.id || (one.partOf !== undefined && one.partOf === other.partOf);
}
