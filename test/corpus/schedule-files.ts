import { readdirSync, readFileSync } from 'node:fs';
import { importSchedule, type ImportEntry, type ImportOptions, type ImportResult } from '../../src/import/index.js';
import type { EventDocument, Session } from '../../schemas/index.js';
import { describeReal, hasReal, realData as folder } from '../real-data.js';

/** Whether the real schedules are there; they are not part of the project. */
export const hasSchedules = hasReal('schedule-xml/') && hasReal('schedule-json/');

/** Paths of all real schedules below the folder of data. */
export const schedulePaths: readonly string[] = hasSchedules
  ? ['schedule-xml', 'schedule-json'].flatMap((name) => readdirSync(new URL(name, folder)).filter((file) => /\.(xml|json)$/.test(file)).sort().map((file) => `${name}/${file}`))
  : [];

/** Suites on real schedules; one line where those are not there. */
export function describeSchedules(subject: string, define: () => void): void {
  describeReal(hasSchedules, subject, define);
}

/** The text of a real schedule. */
export function readScheduleText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

const imported = new Map<string, ImportResult>();

/** A real schedule, imported once for all tests that ask for it with the same options. */
export function importReal(path: string, options: ImportOptions = {}): { document: EventDocument; entries: readonly ImportEntry[]; counts: ImportResult['report']['counts'] } {
  const key = `${path} ${JSON.stringify(options)}`;
  const result = imported.get(key) ?? importSchedule(readScheduleText(path), options);
  imported.set(key, result);
  if (!result.document) throw new Error(`${path}: no document`);
  return { document: result.document, entries: result.report.entries, counts: result.report.counts };
}

/** A session of a real schedule. */
export function sessionOf(path: string, id: string): Session {
  return importReal(path).document.sessions.find((session) => session.id === id)!;
}

/** How often something was noted, one entry with a count for each of its times. */
export function timesNoted(entries: readonly ImportEntry[], code: string, found?: string): number {
  return entries.filter((entry) => entry.code === code && (found === undefined || entry.found === found)).reduce((sum, { count = 1 }) => sum + count, 0);
}

/** Sessions of a source as patterns and `JSON.parse` alone find them. */
export function countSessions(path: string): number {
  const text = readScheduleText(path);
  if (path.endsWith('.xml')) return text.match(/<(event|entry)[\s>]/g)?.length ?? 0;
  const root = JSON.parse(text.replace(/^\/\*[^]*?\*\//, '')) as { schedule?: { events?: unknown[]; conference: { days: { rooms?: Record<string, unknown[]> }[] } } };
  if (!root.schedule) return 1;
  const listed = root.schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms ?? {}).flat());
  return listed.length + (root.schedule.events?.length ?? 0);
}
