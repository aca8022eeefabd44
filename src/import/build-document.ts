import { defaultDayChange, documentFormat, parseEventDocumentLeniently, programmeDay, type EventDocument, type Session } from '../../schemas/index.js';
import { chooseDayChange, nightEndOf } from './day-change.js';
import { formatDateTime, minuteMs, readClock } from './date-time.js';
import { readEventDates, type DayRule } from './event-dates.js';
import { readEvent, type EventOptions } from './event.js';
import { readListedDay, type ListedDay } from './listed-day.js';
import type { Notes } from './notes.js';
import { readPeople, type People } from './people.js';
import { anyText } from './plain-text.js';
import type { ImportOptions } from './report.js';
import { readRooms, type Rooms } from './rooms.js';
import { chooseSessionIds } from './session-id.js';
import { readSession, type SessionContent } from './session.js';
import { readSessionTime, type SessionTime } from './session-time.js';
import { textOf, type SourceDay, type SourceSchedule, type SourceSession } from './source.js';
import { chooseTimeZone } from './time-zone.js';
import { readTracks, type Tracks } from './tracks.js';

/** A session that is read so far, beside its source. */
interface Draft {
  readonly source: SourceSession;
  readonly id: string;
  readonly content: SessionContent;
}

/** What sessions refer to. */
interface Referred {
  readonly rooms: Rooms;
  readonly tracks: Tracks;
  readonly people: People;
}

/** Makes the document of a schedule; nothing where not even the days of the event are told. */
export function buildDocument(told: SourceSchedule, options: EventOptions, notes: Notes): EventDocument | undefined {
  const source = withDays(told, options);
  const baseUrl = source.baseUrl || (options.baseUrl ?? '');
  const timeZone = chooseTimeZone(source, options, notes);
  const days = new Map(source.days.map((day) => [day, readListedDay(day, timeZone, notes)]));
  const drafts = readDrafts(source, baseUrl, notes);
  const kept = drafts.map((draft) => draft.source);
  const rooms = readRooms(source.rooms, kept, baseUrl, notes);
  const tracks = readTracks(source.tracks, kept, notes);
  const people = readPeople(kept, source.persons, baseUrl, notes);
  const times = readTimes(drafts, days, source, timeZone, notes);
  const dayChange = chooseDayChange(textOf(source.conference.get('day_change')), [...days.values()], times, timeZone, notes);
  const sessions = drafts.map((draft, index) => finish(draft, times[index]!, timeZone, { rooms, tracks, people }));
  noteDays(drafts, sessions, times, { timeZone, dayChange }, notes);
  const dates = readEventDates(source.conference, [...days.values()].map(({ date }) => date), sessions, { timeZone, dayChange }, notes);
  if (!dates) return undefined;
  const parts = { ...dates, timeZone, dayChange, rooms: rooms.list, tracks: tracks.list, spoken: countLanguages(sessions), texts: textsOf(sessions) };
  const event = readEvent(source, parts, options, { notes, place: 'conference', baseUrl });
  return verify({ format: documentFormat, event, sessions, clusters: [], contacts: [...people.contacts], organisations: [] }, notes);
}

/** The schedule with the days that its reader knows, where it tells none. */
function withDays(source: SourceSchedule, { start, end = start }: ImportOptions): SourceSchedule {
  if (start === undefined || textOf(source.conference.get('start')) !== '') return source;
  return { ...source, conference: new Map([...source.conference, ['start', start], ['end', end]]) };
}

function readDrafts(source: SourceSchedule, baseUrl: string, notes: Notes): Draft[] {
  const ids = chooseSessionIds(source.sessions, notes);
  return source.sessions.flatMap((session, index) => {
    const id = ids[index]!;
    const content = readSession(session.record, { notes, place: session.place, subject: `${id} ${textOf(session.record.get('title'))}`.trim(), baseUrl });
    return content ? [{ source: session, id, content }] : [];
  });
}

function readTimes(drafts: readonly Draft[], days: ReadonlyMap<SourceDay, ListedDay>, { conference }: SourceSchedule, timeZone: string, notes: Notes): SessionTime[] {
  const statedMs = readClock(textOf(conference.get('day_change')));
  const nightEndsMs = Math.min(statedMs ?? nightEndOf([...days.values()]) ?? readClock(defaultDayChange)!, 6 * 60 * minuteMs);
  return drafts.map(({ source, id, content }) => {
    const listedDay = source.day && days.get(source.day)?.date;
    return readSessionTime(source, { notes, timeZone, listedDay, nightEndsMs, subject: `${id} ${anyText(content.title)}` });
  });
}

function finish({ source, id, content }: Draft, { startMs, endMs, day }: SessionTime, timeZone: string, { rooms, tracks, people }: Referred): Session {
  const [heldIn, track, given] = [rooms.idsOf(source), tracks.idOf(source), people.participationsOf(source)];
  return {
    id,
    ...content,
    ...(startMs === undefined ? (day === undefined ? {} : { day }) : { start: formatDateTime(startMs, timeZone) }),
    ...(endMs === undefined ? {} : { end: formatDateTime(endMs, timeZone) }),
    ...(track === undefined ? {} : { track }),
    ...(heldIn.length > 0 ? { rooms: heldIn } : {}),
    ...(given.length > 0 ? { people: given } : {}),
  };
}

/** Sessions without an hour, and those whose hour puts them on another day than their source. */
function noteDays(drafts: readonly Draft[], sessions: readonly Session[], times: readonly SessionTime[], rule: DayRule, notes: Notes): void {
  for (const [index, { id, start, title }] of sessions.entries()) {
    const at = { place: drafts[index]!.source.place, subject: `${id} ${anyText(title)}` };
    const listed = times[index]!.day;
    const actual = start === undefined ? undefined : programmeDay(start, rule);
    if (actual === undefined) notes.add('session-without-time', { ...at, ...(listed === undefined ? {} : { found: listed }) });
    else if (listed !== undefined && actual !== listed) notes.add('session-on-other-day', { ...at, found: listed, became: actual });
  }
}

function* textsOf(sessions: readonly Session[]): Generator<string> {
  for (const { title, abstract, description } of sessions) yield* [title, abstract, description].flatMap((text) => (typeof text === 'string' ? [text] : []));
}

function countLanguages(sessions: readonly Session[]): string[] {
  const counts = new Map<string, number>();
  for (const language of sessions.flatMap(({ languages }) => languages ?? [])) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** A last look with the schemas, so that no document leaves that they refuse; what that takes out is noted. */
export function verify(document: EventDocument, notes: Notes): EventDocument | undefined {
  const { document: verified, issues } = parseEventDocumentLeniently(document);
  for (const issue of issues) notes.add('part-not-allowed', { place: issue.path.join('.'), found: issue.found ?? issue.code });
  return verified;
}
