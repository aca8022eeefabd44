import type { Contact, EventDocument, LocalisedText, Room, Session } from '../../../schemas/index.js';
import { toInstantMs, toWallClockMs } from '../../../schemas/instant.js';
import { programmeDay } from '../../../schemas/programme-day.js';
import { directoryOf, roomsInOrder } from '../../agenda/directory.js';
import { visibleDocument } from '../../contact/index.js';
import { chooseInterfaceLanguage, loadMessages, programmeMessages } from '../../locale/load-messages.js';
import { chooseText, type Reader } from '../../locale/text.js';
import { dayBounds, daysBetween } from '../../time/day.js';
import { withOffset } from '../../time/offset-date-time.js';
import { withoutControls } from '../content-line.js';
import { createNamer, type SessionNames } from './schedule-names.js';

/** What a schedule needs beside the document. */
export interface ScheduleOptions {
  /** A schedule is in one language. */
  readonly reader: Reader;
  /** Address at which the schedule will be found. */
  readonly url?: string;
}

/** A schedule file, and the sessions it could not hold because not even their day is known. */
export interface ScheduleFile {
  readonly text: string;
  readonly leftOut: readonly Session[];
}

/** A session as both forms of a schedule tell it. */
export interface ScheduledSession extends SessionNames {
  readonly session: Session;
  readonly title: string;
  /** With a word for hours that are not known. */
  readonly subtitle: string;
  /** RFC 3339, with the offset of the event's zone. */
  readonly date: string;
  readonly end: string | undefined;
  /** On the wall: `09:30`. */
  readonly clock: string;
  /** Hours and minutes, `01:30`; `00:00` where the end is not known. */
  readonly duration: string;
  /** All its rooms, the main one first; empty where it has none. */
  readonly room: string;
  readonly people: readonly Contact[];
}

/** A day of a schedule, its sessions by room. */
export interface ScheduledDay {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly name: string; readonly room: Room | undefined; readonly sessions: readonly ScheduledSession[] }[];
}

/** All that the two forms of a schedule have in common. */
export interface ScheduleModel {
  readonly document: EventDocument;
  readonly days: readonly ScheduledDay[];
  readonly leftOut: readonly Session[];
  readonly say: (text: LocalisedText | undefined) => string;
}

/** Before the word for hours that are not known, by which our importer finds it again. */
export const subtitleMark = ' \u2014 ';

/** The document as a schedule: public contacts only, days from one day change to the next, rooms in their order. */
export async function createScheduleModel(full: EventDocument, { reader }: ScheduleOptions): Promise<ScheduleModel> {
  const { hoursToBeConfirmed } = await loadMessages(programmeMessages, chooseInterfaceLanguage([...reader.languages, reader.plainLanguage]));
  const document = visibleDocument(full);
  const { event } = document;
  const say = (text: LocalisedText | undefined) => (text === undefined ? '' : withoutControls(chooseText(text, reader).text));
  const namesOf = createNamer(event.id);
  const isDated = ({ start, day }: Session) => start !== undefined || day !== undefined;
  const scheduled = document.sessions.filter(isDated).map((session) => ({ ...toScheduled(session, document, { say, reader, hoursToBeConfirmed }), ...namesOf(session.id) }));
  const dayOf = ({ session: { start, day } }: ScheduledSession) => (start === undefined ? day! : programmeDay(start, event));
  const dates = [...new Set([...daysBetween(event.start, event.end), ...scheduled.map(dayOf)])].sort();
  const days = dates.map((date, index): ScheduledDay => {
    const { startMs, endMs } = dayBounds(date, event);
    return { index: index + 1, date, start: toText(startMs, event.timeZone), end: toText(endMs, event.timeZone), rooms: byRoom(scheduled.filter((session) => dayOf(session) === date), document, say) };
  });
  return { document, days, leftOut: document.sessions.filter((session) => !isDated(session)), say };
}

/** What sessions are told with. */
interface Wording {
  readonly say: ScheduleModel['say'];
  readonly reader: Reader;
  readonly hoursToBeConfirmed: string;
}

function toScheduled(session: Session, document: EventDocument, { say, reader, hoursToBeConfirmed }: Wording): Omit<ScheduledSession, keyof SessionNames> {
  const { timeZone } = document.event;
  const { rooms, contacts } = directoryOf(document);
  // A session without hours lasts the whole day, as in calendars.
  const bounds = session.start === undefined ? dayBounds(session.day!, document.event) : undefined;
  const startMs = bounds?.startMs ?? toInstantMs(session.start!, timeZone);
  const endMs = bounds?.endMs ?? (session.end === undefined ? undefined : toInstantMs(session.end, timeZone));
  return {
    session,
    title: markCancelled(say(session.title), session, reader),
    subtitle: [say(session.subtitle), bounds ? hoursToBeConfirmed : ''].filter(Boolean).join(subtitleMark),
    date: toText(startMs, timeZone),
    end: endMs === undefined ? undefined : toText(endMs, timeZone),
    clock: new Date(toWallClockMs(startMs, timeZone)).toISOString().slice(11, 16),
    duration: formatDuration(endMs === undefined ? 0 : endMs - startMs),
    room: (session.rooms ?? []).map((id) => say(rooms.get(id)?.name)).filter(Boolean).join('; '),
    people: (session.people ?? []).flatMap(({ contact }) => contacts.get(contact) ?? []),
  };
}

/** Rooms in their order, each with its sessions by their beginning; sessions without a room stand under the venue. */
function byRoom(sessions: readonly ScheduledSession[], document: EventDocument, say: ScheduleModel['say']): ScheduledDay['rooms'] {
  const inOrder = (list: readonly ScheduledSession[]) => [...list].sort((a, b) => (Date.parse(a.date) - Date.parse(b.date)) || a.number - b.number);
  const known = roomsInOrder(document).map((room) => ({ name: say(room.name), room, sessions: inOrder(sessions.filter(({ session }) => session.rooms?.[0] === room.id)) }));
  const listed = new Set(known.flatMap((room) => room.sessions));
  const elsewhere = sessions.filter((session) => !listed.has(session));
  const venue = { name: say(document.event.venue?.name) || say(document.event.name), room: undefined, sessions: inOrder(elsewhere) };
  return uniteByName([...known, venue].filter((room) => room.sessions.length > 0));
}

/** Schedules know rooms by their names, so that two of one name are one. */
function uniteByName(rooms: ScheduledDay['rooms']): ScheduledDay['rooms'] {
  return rooms.filter(({ name }, index) => rooms.findIndex((other) => other.name === name) === index).map((first) => ({ ...first, sessions: rooms.filter(({ name }) => name === first.name).flatMap(({ sessions }) => sessions) }));
}

const cancelled: Readonly<Record<string, string>> = { fr: 'ANNULÉ', de: 'ABGESAGT', en: 'CANCELLED' };

/** The words that stand in brackets before the title of what is cancelled. */
export const cancellationMarks: readonly string[] = Object.values(cancelled);

/** Schedules have no field for it; programs and people look at the title. */
function markCancelled(title: string, { status }: Session, { languages, plainLanguage }: Reader): string {
  if (status !== 'cancelled' && status !== 'replaced') return title;
  const word = [...languages, plainLanguage].map((language) => cancelled[language.slice(0, 2)]).find(Boolean) ?? 'CANCELLED';
  return `[${word}] ${title}`;
}

function toText(instantMs: number, timeZone: string): string {
  return withOffset(new Date(instantMs).toISOString(), timeZone);
}

function formatDuration(durationMs: number): string {
  const minutes = Math.round(durationMs / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
