import { buildDocument } from '../build-document.js';
import { record } from '../forms/form.js';
import { defaultMaxBytes, exceeds, maxSessions } from '../limits.js';
import { createNotes, type Notes } from '../notes.js';
import { removeControls } from '../plain-text.js';
import { refuse } from '../refuse.js';
import type { ImportOptions, ImportResult } from '../report.js';
import type { SourceRecord, SourceSchedule, SourceSession } from '../source.js';
import { find, readComponents, valueOf, type CalendarComponent } from './components.js';
import { readEntry } from './entry.js';
import { splitVenue } from './venue.js';
import { createZoneFinder } from './zones.js';

/** Who writes our calendars, whose UIDs end in the id of the event. */
const ourProduct = /technopole-events/;

/**
 * Imports the entries of a calendar, iCalendar (RFC 5545) or vCalendar, as the sessions of an event. Hours are read in the
 * zones their entries name; what is private or confidential is left out. Never throws: where nothing can be read the
 * report says why.
 *
 * @example
 * const { document, report } = importCalendar(await response.text(), { name: 'Forum des pôles' });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export function importCalendar(text: string, options: ImportOptions = {}): ImportResult {
  const notes = createNotes();
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  if (exceeds(text, maxBytes)) return refuse('source-too-big', notes, { found: String(text.length), became: String(maxBytes) });
  if (text.trim() === '') return refuse('source-empty', notes, {});
  try {
    const roots = readComponents(removeControls(text), notes);
    const calendars = roots.filter(({ name }) => name === 'vcalendar');
    // An entry may stand alone, as some programs keep them.
    const all = calendars.length > 0 ? calendars : [{ name: 'vcalendar', line: 1, properties: [], parts: roots }];
    return build(all, options, notes);
  } catch (error) {
    return refuse('import-failed', notes, { found: error instanceof Error ? error.message : String(error) });
  }
}

function build(calendars: readonly CalendarComponent[], options: ImportOptions, notes: Notes): ImportResult {
  const entries = calendars.flatMap((calendar) => entriesOf(calendar, notes));
  if (entries.length === 0) return refuse('entries-missing', notes, {});
  if (entries.length > maxSessions) return refuse('sessions-too-many', notes, { found: String(entries.length), became: String(maxSessions) }, entries.length);
  const kept = withoutMoved(entries.filter((entry) => !isPrivate(entry, notes)));
  const suffix = commonSuffix(kept.map(({ component }) => valueOf(component, 'uid')));
  const sessions = kept.flatMap(({ component, zoneOf, place }) => readEntry(component, place, { notes, zoneOf }).map((session): SourceSession => ({ record: withShortId(session, suffix), place, day: undefined, listedRoom: '' })));
  const first = calendars[0]!;
  const eventId = suffix && ourProduct.test(valueOf(first, 'prodid')) ? suffix : undefined;
  const { venue, located } = splitVenue(sessions);
  const source: SourceSchedule = { conference: conferenceOf(first, entries, venue), version: '', baseUrl: '', days: [], sessions: located, unreadable: 0, rooms: [], tracks: [], persons: [] };
  const document = buildDocument(source, { ...options, ...(eventId ? { id: options.id ?? eventId } : {}) }, notes);
  const dropped = entries.length - kept.length;
  if (!document) return refuse('dates-missing', notes, {}, entries.length);
  const imported = document.sessions.length;
  return { document, report: { counts: { source: sessions.length + dropped, imported, dropped: sessions.length + dropped - imported }, entries: notes.entries() } };
}

/** An entry with what its calendar knows of zones. */
interface Entry {
  readonly component: CalendarComponent;
  readonly zoneOf: ReturnType<typeof createZoneFinder>;
  readonly place: string;
}

function entriesOf(calendar: CalendarComponent, notes: Notes): Entry[] {
  const zoneOf = createZoneFinder(calendar);
  return calendar.parts.flatMap((component) => {
    const place = `line ${component.line}`;
    if (component.name === 'vevent') return [{ component, zoneOf, place }];
    if (component.name !== 'vtimezone') notes.tally('field-not-kept', component.name, { place, found: component.name.toUpperCase() });
    return [];
  });
}

function isPrivate({ component, place }: Entry, notes: Notes): boolean {
  if (!/^(private|confidential)$/i.test(valueOf(component, 'class'))) return false;
  notes.add('session-private', { place, found: valueOf(component, 'class') });
  return true;
}

/** Times at which a repeated entry was moved (`RECURRENCE-ID`) are taken out of its repetition. */
function withoutMoved(entries: readonly Entry[]): Entry[] {
  const moved = new Map<string, string[]>();
  for (const { component } of entries) {
    const property = find(component, 'recurrence-id');
    if (property) moved.set(valueOf(component, 'uid'), [...(moved.get(valueOf(component, 'uid')) ?? []), property.line.replace(/^RECURRENCE-ID/i, 'EXDATE')]);
  }
  return entries.map((entry) => {
    const lines = find(entry.component, 'rrule') || find(entry.component, 'rdate') ? moved.get(valueOf(entry.component, 'uid')) : undefined;
    if (!lines) return entry;
    const [extra] = readComponents(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'), createNotes());
    return { ...entry, component: { ...entry.component, properties: [...entry.component.properties, ...(extra?.properties ?? [])] } };
  });
}

/** What stands after the `@` of every UID. */
function commonSuffix(uids: readonly string[]): string {
  const suffix = /@([^@]+)$/.exec(uids[0] ?? '')?.[1] ?? '';
  return suffix && uids.every((uid) => uid.endsWith(`@${suffix}`)) ? suffix : '';
}

function withShortId(session: SourceRecord, suffix: string): SourceRecord {
  const id = session.get('id');
  return suffix && typeof id === 'string' ? new Map([...session, ['id', id.replace(`@${suffix}`, '')]]) : session;
}

/** A calendar without a name is called by its description where that is short. */
function conferenceOf(calendar: CalendarComponent, entries: readonly Entry[], venue: string): SourceRecord {
  const of = (...names: string[]) => names.map((name) => valueOf(calendar, name)).find(Boolean) ?? '';
  const description = of('description', 'x-wr-caldesc');
  const title = of('name', 'x-wr-calname') || (description.length <= 80 ? description : '');
  return record({ title, description: description === title ? '' : description, url: of('url'), time_zone_name: zoneTold(of('x-wr-timezone', 'timezone-id', 'vtimezone')) || usualZone(entries), venue });
}

/** Programs that write all in UTC name it as the zone of the calendar, wherever the event is: that tells nothing. */
function zoneTold(name: string): string {
  return /^(etc\/)?(utc|gmt|uct|zulu|universal)$/i.test(name) ? '' : name;
}

/** The zone that most entries name. */
function usualZone(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { component, zoneOf } of entries) {
    const zone = zoneOf(find(component, 'dtstart')?.parameters.get('tzid') ?? '')?.timeZone;
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
