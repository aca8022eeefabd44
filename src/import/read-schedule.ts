import type { Notes } from './notes.js';
import { isUnpublished, noteUnpublished } from './session-state.js';
import { asItems, asRecord, asRecords, firstText, isBlank, itemsIn, textOf, type SourceDay, type SourceRecord, type SourceSchedule, type SourceSession } from './source.js';
import { noteUnread } from './unread.js';

const rootFields = new Set(['conference', 'version', 'base_url', 'day', 'tracks', 'rooms', 'events', 'event', 'entry', 'persons', '$schema', 'generator', 'url']);
const dayFields = new Set(['date', 'start', 'end', 'day_start', 'day_end', 'index', 'room', 'rooms', 'event', 'entry', 'events']);

/** What a list of sessions stands under. */
interface Surroundings {
  readonly place: string;
  readonly day: SourceDay | undefined;
  readonly listedRoom: string;
}

/** Finds days, rooms, tracks, people and sessions in a schedule, whichever of its forms it has. */
export function readSchedule(schedule: SourceRecord, notes: Notes): SourceSchedule {
  const conference = asRecord(schedule.get('conference')) ?? new Map<string, unknown>();
  noteUnread(schedule, rootFields, 'schedule', 'schedule', notes);
  const dayRecords = [...asRecords(schedule.get('day')), ...asRecords(conference.get('days'))];
  const days = dayRecords.map(readDay);
  const found = [
    ...dayRecords.flatMap((record, index) => sessionsOfDay(record, days[index]!, notes)),
    ...readSessions([...itemsIn(schedule, 'events', 'event'), ...asItems(schedule.get('event')), ...asItems(schedule.get('entry'))], { place: '', day: undefined, listedRoom: '' }, notes),
  ];
  const sessions = found.filter((session) => session !== undefined);
  return {
    conference,
    version: textOf(schedule.get('version')),
    baseUrl: firstText(schedule, 'base_url') || firstText(conference, 'base_url'),
    days,
    sessions,
    unreadable: found.length - sessions.length,
    rooms: [...recordsIn(conference, 'rooms', 'room'), ...recordsIn(schedule, 'rooms', 'room'), ...dayRecords.flatMap(headingsOf)],
    tracks: [...recordsIn(conference, 'tracks', 'track'), ...asRecords(conference.get('track')), ...recordsIn(schedule, 'tracks', 'track')],
    persons: recordsIn(schedule, 'persons', 'person'),
  };
}

/** The records of a list; an item that is only a text is one that has a name. */
function recordsIn(record: SourceRecord, list: string, item: string): SourceRecord[] {
  return itemsIn(record, list, item).flatMap((entry) => asRecord(entry) ?? (textOf(entry) ? new Map([['name', textOf(entry)]]) : []));
}

function readDay(record: SourceRecord, index: number): SourceDay {
  return { place: `day ${index + 1}`, date: textOf(record.get('date')), start: firstText(record, 'start', 'day_start'), end: firstText(record, 'end', 'day_end') };
}

function sessionsOfDay(record: SourceRecord, day: SourceDay, notes: Notes): (SourceSession | undefined)[] {
  noteUnread(record, dayFields, 'day', day.place, notes);
  const direct = ['event', 'entry', 'events'].flatMap((field) => asItems(record.get(field)));
  const listed = [...roomsOfDay(record)].flatMap(({ name, events }) => readSessions(events, { place: `${day.place}, room "${name}"`, day, listedRoom: name }, notes));
  return [...listed, ...readSessions(direct, { place: day.place, day, listedRoom: '' }, notes)];
}

/** The rooms a day is divided into, also those without a session. */
function headingsOf(day: SourceRecord): SourceRecord[] {
  const rooms = day.get('rooms');
  if (Array.isArray(rooms)) return asRecords(rooms);
  return [...asRecords(day.get('room')), ...[...(asRecord(rooms)?.keys() ?? [])].map((name) => new Map([['name', name]]))];
}

/** XML lists rooms as elements that have a name, JSON as an object from name to sessions. */
function* roomsOfDay(record: SourceRecord): Generator<{ name: string; events: unknown[] }> {
  for (const room of [...asRecords(record.get('room')), ...(Array.isArray(record.get('rooms')) ? asRecords(record.get('rooms')) : [])]) {
    yield { name: firstText(room, 'name', 'room_name'), events: [...asItems(room.get('event')), ...asItems(room.get('entry')), ...asItems(room.get('events'))] };
  }
  const byName = Array.isArray(record.get('rooms')) ? undefined : asRecord(record.get('rooms'));
  for (const [name, events] of byName ?? []) yield { name, events: asItems(events) };
}

function readSessions(items: readonly unknown[], { place, day, listedRoom }: Surroundings, notes: Notes): (SourceSession | undefined)[] {
  return items.map((item, index) => {
    const record = asRecord(item);
    const name = (record && firstText(record, 'id', 'guid', 'code', 'slug')) || `number ${index + 1}`;
    const full = [place, `event ${name}`].filter(Boolean).join(', ');
    if (record && isUnpublished(record)) return noteUnpublished(record, full, notes);
    if (record && !isBlank(record)) return { record, place: full, day, listedRoom };
    notes.add('session-unreadable', { place: full, found: record ? '' : textOf(item) });
    return undefined;
  });
}
