import { defaultDayChange } from '../../schemas/index.js';
import { cancellationMarks, subtitleMark } from '../export/schedule/schedule-model.js';
import { firstMadeNumber } from '../export/schedule/schedule-names.js';
import { asItems, asRecord, textOf, type SourceRecord, type SourceSchedule, type SourceSession } from './source.js';

/** Whether a schedule is one that we wrote ourselves. */
export function isOwnSchedule(schedule: SourceRecord): boolean {
  return textOf(asRecord(schedule.get('generator'))?.get('name')) === 'technopole-events';
}

/** A schedule of our own as it was before: ids as they were, sessions without hours without them, no room where there was none. */
export function restoreOwn(source: SourceSchedule): SourceSchedule {
  const acronym = textOf(source.conference.get('acronym'));
  const eventId = acronym.replace(/^event_(?=.{1,3}$)/, '').replace(/_/g, '-');
  const sessions = source.sessions.map((session) => restoreSession(session, acronym, source.conference));
  const named = new Set(sessions.flatMap(({ record }) => textOf(record.get('room')).split('; ')));
  const rooms = source.rooms.filter((room) => room.has('guid') === false || named.has(textOf(room.get('name'))) || room.has('capacity') || room.has('slug') || room.has('description'));
  const withoutGuid = rooms.map((room) => without(room, 'guid'));
  return { ...source, version: '', conference: new Map([...without(source.conference, 'timeslot_duration'), ['acronym', eventId]]), sessions, rooms: withoutGuid };
}

function restoreSession(session: SourceSession, acronym: string, conference: SourceRecord): SourceSession {
  const { record } = session;
  const number = Number(textOf(record.get('id')));
  const slug = textOf(record.get('slug')).slice(acronym.length + 1).replace(/^id_(?=.{1,3}$)/, '');
  const id = textOf(record.get('code')) || (number < firstMadeNumber ? String(number) : slug);
  const url = textOf(record.get('url'));
  const kept = new Map([...record].filter(([name]) => !['guid', 'code', 'slug', 'recording'].includes(name) && !(name === 'url' && url.startsWith('urn:'))));
  const rooms = textOf(record.get('room'));
  const fields = new Map([...kept, ['id', id], ...titleOf(record), ['rooms', rooms ? rooms.split('; ') : []], ['persons', peopleOf(record)], ...recordingOf(record)]);
  return { ...session, listedRoom: '', record: isWholeDay(record, conference) ? withoutHours(fields) : fields };
}

/** People have their ids again: a code, a number, a UUID; others are made of their names, as before. */
function peopleOf(record: SourceRecord): unknown {
  const persons = record.get('persons');
  return asItems(Array.isArray(persons) ? persons : asRecord(persons)?.get('person')).map((person) => {
    const fields = asRecord(person);
    if (!fields) return person;
    const number = textOf(fields.get('id'));
    const id = textOf(fields.get('code')) || (number === '' ? textOf(fields.get('guid')) : Number(number) < firstMadeNumber ? number : '');
    return new Map([...fields].filter(([name]) => !['guid', 'id', 'code'].includes(name)).concat(id ? [['id', id]] : []));
  });
}

/** The title without the mark before it, whatever it begins with itself. */
function titleOf(record: SourceRecord): [string, unknown][] {
  const title = textOf(record.get('title'));
  const mark = cancellationMarks.map((word) => `[${word}] `).find((start) => title.startsWith(start));
  return mark === undefined ? [] : [['title', title.slice(mark.length)], ['state', 'cancelled']];
}

/** An empty licence and no refusal say nothing. */
function recordingOf(record: SourceRecord): [string, unknown][] {
  const recording = asRecord(record.get('recording'));
  return recording && (textOf(recording.get('license')) !== '' || textOf(recording.get('optout')) === 'true') ? [['recording', recording]] : [];
}

/** Begins with the day and lasts as long. */
function isWholeDay(record: SourceRecord, conference: SourceRecord): boolean {
  const [hours] = textOf(record.get('duration')).split(':').map(Number);
  return hours !== undefined && hours >= 23 && hours <= 25 && textOf(record.get('start')) === (textOf(conference.get('day_change')) || defaultDayChange) && textOf(record.get('subtitle')) !== '';
}

function withoutHours(fields: SourceRecord): SourceRecord {
  const subtitle = textOf(fields.get('subtitle')).split(subtitleMark).slice(0, -1).join(subtitleMark);
  const kept = [...fields].filter(([name]) => !['start', 'end', 'duration', 'subtitle'].includes(name));
  return new Map([...kept, ['date', textOf(fields.get('date')).slice(0, 10)], ['subtitle', subtitle]]);
}

function without(record: SourceRecord, field: string): SourceRecord {
  return new Map([...record].filter(([name]) => name !== field));
}
