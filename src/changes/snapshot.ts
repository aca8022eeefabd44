import type { EventDocument } from '../../schemas/index.js';
import { seenSession, type SeenSession } from './seen-session.js';

/** What a visitor has seen of a programme, by `id` of the sessions: enough to tell what has changed, and no more. */
export type Snapshot = ReadonlyMap<string, SeenSession>;

/** A session as it is stored: moments in minutes since 1970, rooms by their place in a list, status only if not confirmed. */
type StoredSession = readonly [id: string, start: number | string | null, end: number | null, rooms: readonly number[], title: number, status?: string];

const version = 1;
const minuteMs = 60_000;

/** What is to be remembered of a document. */
export function snapshotOf({ event, sessions }: EventDocument): Snapshot {
  return new Map(sessions.map((session) => [session.id, seenSession(session, event.timeZone)]));
}

/** A snapshot as it is stored. */
export function writeSnapshot(snapshot: Snapshot): string {
  const rooms = [...new Set([...snapshot.values()].flatMap((seen) => seen.rooms))];
  const positions = new Map(rooms.map((id, index) => [id, index]));
  const sessions = Array.from(snapshot, ([id, seen]): StoredSession => {
    const { startMs, endMs, day = null, title, status } = seen;
    const start = startMs === undefined ? day : startMs / minuteMs;
    const places = seen.rooms.map((room) => positions.get(room)!);
    const known = [id, start, endMs === undefined ? null : endMs / minuteMs, places, title] as const;
    return status === 'confirmed' ? known : [...known, status];
  });
  return JSON.stringify({ version, rooms, sessions });
}

/** The snapshot of a stored text; nothing where something else stands there, be it in one session. */
export function readSnapshot(text: string | null): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isStored(value) ? new Map(value.sessions.map((session) => [session[0], readSession(session, value.rooms)])) : undefined;
  } catch {
    return undefined;
  }
}

function readSession([, start, end, places, title, status = 'confirmed']: StoredSession, rooms: readonly string[]): SeenSession {
  return {
    startMs: typeof start === 'number' ? Math.round(start * minuteMs) : undefined,
    endMs: end === null ? undefined : Math.round(end * minuteMs),
    day: typeof start === 'string' ? start : undefined,
    rooms: places.map((place) => rooms[place]!),
    status,
    title,
  };
}

function isStored(value: unknown): value is { rooms: readonly string[]; sessions: readonly StoredSession[] } {
  const { version: found, rooms, sessions } = (value ?? {}) as Record<string, unknown>;
  if (found !== version || !Array.isArray(rooms) || !Array.isArray(sessions) || !rooms.every((room) => typeof room === 'string')) return false;
  const isRoom = (place: unknown) => Number.isInteger(place) && typeof rooms[place as number] === 'string';
  return sessions.every((session: unknown) => {
    if (!Array.isArray(session)) return false;
    const [id, start, end, places, title, status]: unknown[] = session;
    const isTimed = (start === null || ['number', 'string'].includes(typeof start)) && (end === null || typeof end === 'number');
    return typeof id === 'string' && isTimed && Array.isArray(places) && places.every(isRoom) && typeof title === 'number' && ['undefined', 'string'].includes(typeof status);
  });
}
