import { importSchedule, type ImportEntry, type ImportOptions, type ImportResult } from '../../../src/import/index.js';
import type { EventDocument, Session } from '../../../schemas/index.js';

/** A session of a fixture: its elements by name, and XML that stands beside them. */
export interface FixtureSession {
  readonly id?: string;
  readonly guid?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly xml?: string;
}

/** A schedule of one day and one room, written as XML. */
export interface Fixture {
  readonly conference?: Readonly<Record<string, string>>;
  readonly day?: string;
  readonly sessions?: readonly FixtureSession[];
  readonly xml?: string;
}

const conference = { title: 'Forum', acronym: 'forum', start: '2026-05-04', end: '2026-05-05', time_zone_name: 'Europe/Paris', venue: 'Palais des Congrès', city: 'Nice', language: 'fr' };
const fields = { title: 'Opening', date: '2026-05-04T09:00:00+02:00', start: '09:00', duration: '00:30', room: 'Hall' };

/** Writes a schedule. Empty fields are left out. */
export function writeSchedule({ conference: about = {}, day = 'date="2026-05-04"', sessions = [{}], xml = '' }: Fixture = {}): string {
  return `<schedule><conference>${elements({ ...conference, ...about })}</conference>${xml}<day ${day}><room name="Hall">${sessions.map(writeSession).join('')}</room></day></schedule>`;
}

/** Imports a schedule that is expected to give a document. */
export function importFixture(fixture: Fixture = {}, options: ImportOptions = {}): { document: EventDocument; entries: readonly ImportEntry[] } {
  return readable(importSchedule(writeSchedule(fixture), options));
}

/** Imports a schedule of one session and gives that session. */
export function importSession(session: FixtureSession, about: Omit<Fixture, 'sessions'> = {}, options: ImportOptions = {}): { session: Session; document: EventDocument; entries: readonly ImportEntry[] } {
  const { document, entries } = importFixture({ ...about, sessions: [session] }, options);
  return { session: document.sessions[0]!, document, entries };
}

/** The result, if it has a document. */
export function readable({ document, report }: ImportResult): { document: EventDocument; entries: readonly ImportEntry[] } {
  if (!document) throw new Error(`no document: ${report.entries.map(({ code }) => code).join(', ')}`);
  return { document, entries: report.entries };
}

/** Codes of the entries, each once, without those of the list. */
export function codesOf(entries: readonly ImportEntry[], ...without: readonly string[]): string[] {
  return [...new Set(entries.map(({ code }) => code))].filter((code) => !without.includes(code));
}

/** The first entry with a code. */
export function entryOf(entries: readonly ImportEntry[], code: string): ImportEntry | undefined {
  return entries.find((entry) => entry.code === code);
}

function writeSession({ id = '1', guid = '', fields: own = {}, xml = '' }: FixtureSession): string {
  const attributes = `${id === '' ? '' : ` id="${id}"`}${guid === '' ? '' : ` guid="${guid}"`}`;
  return `<event${attributes}>${elements({ ...fields, ...own })}${xml}</event>`;
}

function elements(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => `<${name}>${value}</${name}>`).join('');
}
