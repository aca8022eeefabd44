import type { EventDocument, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { allTexts } from '../locale/text.js';

/** What is remembered of a session: start and end in minutes since 1970, or its day; rooms, status, a mark of its title. */
export type SeenSession = readonly [start: number | string | null, end: number | null, rooms: readonly number[], status: string, title: string];

/** What a visitor has seen of a programme: enough to tell what has changed, and no more. */
export interface Snapshot {
  readonly version: 1;
  /** `id`s of the rooms that sessions name by their position. */
  readonly rooms: readonly string[];
  readonly sessions: Readonly<Record<string, SeenSession>>;
}

/** What is to be remembered of a document. */
export function snapshotOf({ event, sessions }: EventDocument): Snapshot {
  const rooms = [...new Set(sessions.flatMap((session) => session.rooms ?? []))];
  const positions = new Map(rooms.map((id, index) => [id, index]));
  const seen = sessions.map((session) => [session.id, seenSession(session, event.timeZone, positions)] as const);
  return { version: 1, rooms, sessions: Object.fromEntries(seen) };
}

/** The snapshot of a stored text; nothing where something else stands there. */
export function readSnapshot(text: string | null): Snapshot | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Snapshot> | null;
    const isOne = value?.version === 1 && Array.isArray(value.rooms) && typeof value.sessions === 'object' && value.sessions !== null;
    return isOne && Object.values(value.sessions).every(isSeen) ? (value as Snapshot) : undefined;
  } catch {
    return undefined;
  }
}

/** A snapshot as it is stored. */
export function writeSnapshot(snapshot: Snapshot): string {
  return JSON.stringify(snapshot);
}

function seenSession(session: Session, timeZone: string, rooms: ReadonlyMap<string, number>): SeenSession {
  const minutes = (text: string | undefined) => (text === undefined ? null : Math.round(toInstantMs(text, timeZone) / 60_000));
  return [minutes(session.start) ?? session.day ?? null, minutes(session.end), (session.rooms ?? []).map((id) => rooms.get(id)!), session.status ?? 'confirmed', markOf(allTexts(session.title).join('\n'))];
}

function isSeen(value: unknown): boolean {
  return Array.isArray(value) && value.length === 5 && Array.isArray(value[2]);
}

/** A short mark of a text that is another when the text is (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
