import type { EventDocument } from '../../../../schemas/index.js';
import { importScheduleJson, type ImportEntry, type ImportOptions } from '../../../../src/import/index.js';

/** Imports a value as JSON; it is expected to give a document. */
export function importValue(value: unknown, options: ImportOptions = {}): { document: EventDocument; entries: readonly ImportEntry[]; dropped: number } {
  const { document, report } = importScheduleJson(JSON.stringify(value), options);
  if (!document) throw new Error(report.entries.map(({ code, found }) => `${code} ${found ?? ''}`).join(', '));
  return { document, entries: report.entries, dropped: report.counts.dropped };
}

/** What the report says was not kept. */
export function notKept(entries: readonly ImportEntry[]): (string | undefined)[] {
  return entries.filter(({ code }) => code === 'field-not-kept').map(({ found }) => found);
}
