import ICAL from 'ical.js';
import { dayMs, formatOffset, minuteMs } from '../date-time.js';
import { record } from '../forms/form.js';
import type { Notes } from '../notes.js';
import { longestMs } from '../session-time.js';
import type { SourceRecord } from '../source.js';
import { find, findAll, textOfProperty, valueOf, type CalendarComponent, type CalendarProperty } from './components.js';
import { readOccurrences } from './occurrences.js';
import type { CalendarZone } from './zones.js';

/** What entries are read with. */
export interface EntryContext {
  readonly notes: Notes;
  readonly zoneOf: (id: string) => CalendarZone | undefined;
}

const known = new Set([
  'uid', 'summary', 'description', 'x-alt-desc', 'dtstart', 'dtend', 'duration', 'rrule', 'rdate', 'exdate', 'recurrence-id', 'location', 'categories', 'url', 'status', 'sequence', 'last-modified', 'attach', 'image',
  'conference', 'attendee', 'class', 'dtstamp', 'created', 'transp', 'method', 'priority', 'geo',
]);

/** An entry as sessions in the words of schedules: one, or each time it is repeated. */
export function readEntry(entry: CalendarComponent, place: string, { notes, zoneOf }: EntryContext): SourceRecord[] {
  const at = { place, subject: valueOf(entry, 'summary') };
  for (const name of new Set(entry.properties.map((property) => property.name))) {
    if (!known.has(name)) notes.tally('field-not-kept', `event.${name}`, { place, found: `event.${name}` });
  }
  const start = find(entry, 'dtstart');
  const moment = start && readMoment(start, zoneOf, at, notes);
  const common = contentOf(entry, at, notes);
  const uid = valueOf(entry, 'uid');
  if (!moment) {
    if (start) notes.add('start-unreadable', { ...at, found: textOfProperty(start) });
    return [record({ ...common, id: uid })];
  }
  const lengthMs = readLength(entry, moment, zoneOf, at, notes);
  const isMoved = find(entry, 'recurrence-id') !== undefined;
  return readOccurrences(entry, moment.wall, moment.zone, at, notes).map((wall, index) => record({
    ...common, id: index === 0 && !isMoved ? uid : uid && `${uid}-${wall.slice(0, 10)}`, ...timesOf(wall, lengthMs, moment.zone),
  }));
}

/** A moment of a property on the clock of its zone. */
interface Moment {
  readonly wall: string;
  readonly zone: CalendarZone | undefined;
}

const utc: CalendarZone = { timeZone: 'UTC', toInstantMs: (wall) => Date.parse(`${wall}Z`) };

function readMoment(property: CalendarProperty, zoneOf: EntryContext['zoneOf'], at: { place: string; subject: string }, notes: Notes): Moment | undefined {
  // A day that does not say that it is one (`DTSTART:20111117`) is taken for a moment without hours.
  const value = String(property.values[0] ?? '').replace(/T::$/, '');
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z?)?$/.test(value) || !Number.isFinite(Date.parse(value))) return undefined;
  const id = property.parameters.get('tzid') ?? '';
  if (value.endsWith('Z')) return { wall: value.slice(0, -1), zone: utc };
  const zone = id && value.length > 10 ? zoneOf(id) : undefined;
  if (id && value.length > 10 && !zone) notes.tally('time-zone-unreadable', id, { ...at, found: id });
  return { wall: value, zone };
}

/** How long an entry is, in milliseconds on the clock; nothing for days, of which an entry of several is told. */
function readLength(entry: CalendarComponent, start: Moment, zoneOf: EntryContext['zoneOf'], at: { place: string; subject: string }, notes: Notes): number | undefined {
  const end = find(entry, 'dtend');
  const moment = end && readMoment(end, zoneOf, at, notes);
  if (end && !moment) notes.add('end-unreadable', { ...at, found: textOfProperty(end) });
  if (start.wall.length === 10) {
    const days = moment ? Math.round((Date.parse(moment.wall.slice(0, 10)) - Date.parse(start.wall)) / dayMs) : 1;
    if (days > 1) notes.add('days-not-kept', { ...at, found: String(days) });
    return undefined;
  }
  const lengthMs = moment && moment.wall.length > 10 ? instantOf(moment) - instantOf(start) : readDuration(valueOf(entry, 'duration'));
  if (lengthMs === undefined || (lengthMs > 0 && lengthMs <= longestMs)) return lengthMs;
  if (lengthMs !== 0) notes.add('end-unreadable', { ...at, found: textOfProperty(end) || valueOf(entry, 'duration') });
  return undefined;
}

function instantOf({ wall, zone }: Moment): number {
  return zone ? zone.toInstantMs(wall) : Date.parse(`${wall}Z`);
}

function readDuration(text: string): number | undefined {
  try {
    return text ? ICAL.Duration.fromString(text).toSeconds() * 1000 : undefined;
  } catch {
    return undefined;
  }
}

function timesOf(wall: string, lengthMs: number | undefined, zone: CalendarZone | undefined): { date: string; end?: string } {
  if (wall.length === 10) return { date: wall };
  if (!zone) return { date: wall, ...(lengthMs === undefined ? {} : { end: new Date(Date.parse(`${wall}Z`) + lengthMs).toISOString().slice(0, 19) }) };
  const startMs = zone.toInstantMs(wall);
  if (!Number.isFinite(startMs)) return { date: wall };
  // The offset of a zone without a name tells which one it may be.
  const offsetMs = zone.timeZone === undefined ? Date.parse(`${wall}Z`) - startMs : 0;
  const text = (instantMs: number) => `${new Date(instantMs + offsetMs).toISOString().slice(0, 19)}${formatOffset(offsetMs)}`;
  return { date: text(startMs), ...(lengthMs === undefined ? {} : { end: text(startMs + lengthMs) }) };
}

function contentOf(entry: CalendarComponent, at: { place: string; subject: string }, notes: Notes): Record<string, unknown> {
  const rich = findAll(entry, 'x-alt-desc').find(({ parameters }) => /html/i.test(parameters.get('fmttype') ?? ''));
  const modified = valueOf(entry, 'last-modified');
  return {
    title: at.subject, abstract: textOfProperty(rich).replace(/^<html><body>|<\/body><\/html>$/gi, '') || valueOf(entry, 'description'), room: valueOf(entry, 'location'), url: valueOf(entry, 'url'), state: valueOf(entry, 'status'),
    keywords: findAll(entry, 'categories').flatMap(({ values }) => values.map(String)), image: valueOf(entry, 'image'), persons: personsOf(entry, at, notes), attachments: filesOf(entry, at, notes),
    links: findAll(entry, 'conference').map((property) => record({ url: textOfProperty(property), title: property.parameters.get('label') ?? '' })),
    revision: valueOf(entry, 'sequence'), modified: /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(modified) && Date.parse(modified) >= minuteMs ? modified : '',
  };
}

/** Who is named without an address is who performs; who has one was invited, and is nobody else's business. */
function personsOf(entry: CalendarComponent, at: { place: string; subject: string }, notes: Notes): SourceRecord[] {
  return findAll(entry, 'attendee').flatMap((property) => {
    const name = property.parameters.get('cn') ?? '';
    const isPublic = name !== '' && !name.includes('@') && !/^mailto:.*@/i.test(textOfProperty(property));
    if (!isPublic) notes.tally('attendee-withheld', '', { place: at.place });
    return isPublic ? [record({ name })] : [];
  });
}

function filesOf(entry: CalendarComponent, at: { place: string; subject: string }, notes: Notes): SourceRecord[] {
  return findAll(entry, 'attach').flatMap((property) => {
    const isAddress = property.type === 'uri' && /^https?:/i.test(textOfProperty(property));
    if (!isAddress) notes.tally('field-not-kept', 'event.attach', { place: at.place, found: 'event.attach' });
    return isAddress ? [record({ url: textOfProperty(property), title: property.parameters.get('filename') ?? '' })] : [];
  });
}
