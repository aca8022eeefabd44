import type { LocalisedText, Room } from '../../schemas/index.js';
import { claimId, toId, toSlug, type TakenIds } from './identifier.js';
import type { Notes } from './notes.js';
import { anyText, readLine, readLocalised, tidyLine } from './plain-text.js';
import { readRichText } from './rich-text.js';
import { asRecord, firstText, isBlank, textField, textOf, type SourceRecord, type SourceSession } from './source.js';
import { noteUnread } from './unread.js';

/** The rooms of a source, in order of appearance. */
export interface Rooms {
  readonly list: readonly Room[];
  /** Ids of the rooms a session is held in. */
  idsOf(session: SourceSession): string[];
}

const roomFields = new Set(['name', 'room_name', 'slug', 'description', 'capacity', 'event', 'entry', 'events', textField]);

/** What a session may say of its room beside what the list of rooms does. */
const ownFields = new Set(['name', 'slug', 'guid', textField]);

/** Reads the rooms a source lists by themselves, then those that only sessions name. */
export function readRooms(records: readonly SourceRecord[], sessions: readonly SourceSession[], baseUrl: string, notes: Notes): Rooms {
  const byName = new Map<string, Room>();
  const taken: TakenIds = new Map();
  for (const record of records) {
    const room = readRoom(record, baseUrl, notes);
    const key = room && anyText(room.name);
    if (!room || key === undefined) continue;
    const present = byName.get(key);
    const id = present?.id ?? claimId(toId(textOf(record.get('slug'))) || toSlug(key, 'room'), taken);
    byName.set(key, { ...room, ...present, id });
  }
  const known = new Set([...byName.keys(), ...sessions.map(ownRoom).filter((name) => name !== '' && !/[,;]/.test(name))]);
  for (const session of sessions) {
    for (const name of roomNames(session, known)) {
      if (!byName.has(name)) byName.set(name, { id: claimId(toSlug(name, 'room'), taken), name });
    }
    noteOddities(session, known, notes);
  }
  return { list: [...byName.values()], idsOf: (session) => roomNames(session, known).flatMap((name) => byName.get(name)?.id ?? []) };
}

function readRoom(record: SourceRecord, baseUrl: string, notes: Notes): { name: LocalisedText; description?: LocalisedText; capacity?: number } | undefined {
  const raw = record.get('name') ?? record.get('room_name') ?? record.get(textField);
  const place = `room "${anyText(readLocalised(raw, tidyLine))}"`;
  const name = readLocalised(raw, (text) => readLine(text, { notes, place }));
  noteUnread(record, roomFields, 'room', place, notes);
  if (name === undefined) return undefined;
  const description = readLocalised(record.get('description'), (text) => readRichText(text, { notes, place, baseUrl }));
  const capacity = readCapacity(record.get('capacity'), place, notes);
  return { name, ...(description === undefined ? {} : { description }), ...(capacity === undefined ? {} : { capacity }) };
}

function readCapacity(value: unknown, place: string, notes: Notes): number | undefined {
  if (isBlank(value)) return undefined;
  const capacity = Number(textOf(value) || NaN);
  if (Number.isSafeInteger(capacity) && capacity >= 0) return capacity;
  notes.add('capacity-unreadable', { place, found: textOf(value) });
  return undefined;
}

/** The session's own word, else the room it is listed under; several in one text where each is a room elsewhere. */
function roomNames(session: SourceSession, known: ReadonlySet<string>): string[] {
  const listed = listedRooms(session);
  if (listed) return listed;
  const own = ownRoom(session) || tidyLine(session.listedRoom);
  const parts = own.split(/[,;]/).map(tidyLine).filter(Boolean);
  if (parts.length > 1 && !known.has(own) && parts.every((part) => known.has(part))) return [...new Set(parts)];
  return own === '' ? [] : [own];
}

/** The rooms of a source that lists them. */
function listedRooms({ record }: SourceSession): string[] | undefined {
  const rooms = record.get('rooms');
  return Array.isArray(rooms) ? [...new Set(rooms.map((room) => tidyLine(textOf(room))).filter(Boolean))] : undefined;
}

function ownRoom({ record }: SourceSession): string {
  const room = asRecord(record.get('room'));
  if (!room) return tidyLine(textOf(record.get('room')));
  return tidyLine(firstText(room, textField, 'name') || anyText(readLocalised(room.get('name'), tidyLine)));
}

function noteOddities(session: SourceSession, known: ReadonlySet<string>, notes: Notes): void {
  const { place, listedRoom, record } = session;
  if (listedRooms(session)) return;
  const room = asRecord(record.get('room'));
  if (room) noteUnread(room, ownFields, 'event.room', place, notes);
  const own = ownRoom(session);
  const listed = tidyLine(listedRoom);
  const names = roomNames(session, known);
  if (names.length > 1) notes.tally('rooms-split', own, { place, found: own, became: names.join(' · ') });
  if (own !== '' && listed !== '' && !names.includes(listed)) notes.add('room-contradicted', { place, found: listed, became: names.join(' · ') });
}
