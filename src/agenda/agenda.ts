import type { ConferenceEvent, DayNote, EventDocument, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { programmeDay } from '../../schemas/programme-day.js';
import type { Span } from '../time/index.js';
import { daysBetween } from '../time/day.js';
import { sessionSpan } from '../time/span.js';
import { roomsInOrder } from './directory.js';
import { isOff } from './now.js';

/** A session with what follows from its times. */
export interface AgendaEntry {
  readonly session: Session;
  /** Day of the programme it belongs to, `2011-11-17`; absent where not even the day is known. */
  readonly day?: string;
  /** The day it belongs to in the event's zone, where that is another one than `day`. */
  readonly eventDay?: string;
  /** When it is held; absent where the hour is not known. */
  readonly span?: Span;
  /** Until when the places left mean something, where the document tells how many: as long as one can sign up. Never for what is off. */
  readonly placesUntilMs?: number;
}

/** Sessions that begin at the same instant, in the order of rooms. */
export interface TimeGroup {
  readonly startMs: number;
  readonly entries: readonly AgendaEntry[];
}

/** A day of the programme. */
export interface AgendaDay {
  /** `2011-11-17`. */
  readonly date: string;
  /** What the document says of the day as a whole. */
  readonly note?: DayNote;
  /** Sessions with an hour, by start. */
  readonly groups: readonly TimeGroup[];
  /** Sessions without an hour, in the order announced. */
  readonly unscheduled: readonly AgendaEntry[];
}

/** A programme in the order in which it is read. */
export interface Agenda extends DayCut {
  /** Every day of the event, also those without sessions, and days outside it that have some. */
  readonly days: readonly AgendaDay[];
  /** Sessions of which not even the day is known. */
  readonly undated: readonly AgendaEntry[];
}

/** Where one day of a programme ends and the next begins: the zone, IANA, and the time on its clocks. */
export type DayCut = Pick<ConferenceEvent, 'timeZone' | 'dayChange'>;

/**
 * Puts the sessions of a document in order: by day (from day change to day change), start, room, then as listed.
 *
 * @param timeZone Zone in which days are cut, IANA; the event's by default. In another one sessions with an hour may come to
 * other days; a day that they all leave is left out, unless the document has something to say of it.
 */
export function buildAgenda(document: EventDocument, timeZone = document.event.timeZone): Agenda {
  const { event } = document;
  const cut: DayCut = { timeZone, dayChange: event.dayChange };
  const roomPosition = new Map(roomsInOrder(document).map((room, index) => [room.id, index]));
  const position = ({ session }: AgendaEntry) => roomPosition.get(session.rooms?.[0] ?? '') ?? Infinity;
  const notes = new Map(event.days?.map((note) => [note.date, note]));
  const byDay = new Map<string, AgendaEntry[]>(daysBetween(event.start, event.end).map((date) => [date, []]));
  const undated: AgendaEntry[] = [];
  const left = new Set<string | undefined>();
  for (const session of document.sessions) {
    const entry = toEntry(session, event, cut);
    left.add(entry.eventDay);
    if (!entry.day) undated.push(entry);
    else if (byDay.has(entry.day)) byDay.get(entry.day)!.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  const isThere = ([date, entries]: readonly [string, readonly AgendaEntry[]]) => entries.length > 0 || notes.has(date) || !left.has(date);
  const days = [...byDay].filter(isThere).sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, entries]) => {
    const note = notes.get(date);
    return { date, ...(note ? { note } : {}), groups: groupByStart(entries, position), unscheduled: entries.filter((entry) => !entry.span) };
  });
  return { ...cut, days, undated };
}

/** The entries of an agenda, in the order in which they are read. */
export function entriesOf(agenda: Agenda): AgendaEntry[] {
  return [...agenda.days.flatMap((day) => [...day.groups.flatMap((group) => group.entries), ...day.unscheduled]), ...agenda.undated];
}

function toEntry(session: Session, event: ConferenceEvent, cut: DayCut): AgendaEntry {
  const span = sessionSpan(session, event.timeZone);
  const eventDay = session.start ? programmeDay(session.start, event) : session.day;
  const day = span && cut.timeZone !== event.timeZone ? programmeDay(new Date(span.startMs).toISOString(), cut) : eventDay;
  return { session, ...(day ? { day } : {}), ...(eventDay !== day ? { eventDay } : {}), ...(span ? { span } : {}), ...placesUntil(session, span, event) };
}

function placesUntil({ signUp, status }: Session, span: Span | undefined, { timeZone }: ConferenceEvent): Pick<AgendaEntry, 'placesUntilMs'> {
  if (signUp?.left === undefined) return {};
  const closesMs = signUp.closes ? toInstantMs(signUp.closes, timeZone) : (span?.startMs ?? Infinity);
  return { placesUntilMs: isOff({ status }) || signUp.suspended ? -Infinity : closesMs };
}

function groupByStart(entries: readonly AgendaEntry[], position: (entry: AgendaEntry) => number): TimeGroup[] {
  const groups = new Map<number, AgendaEntry[]>();
  for (const entry of entries) {
    if (!entry.span) continue;
    const group = groups.get(entry.span.startMs);
    if (group) group.push(entry);
    else groups.set(entry.span.startMs, [entry]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([startMs, group]) => ({ startMs, entries: group.sort((a, b) => compare(position(a), position(b))) }));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
