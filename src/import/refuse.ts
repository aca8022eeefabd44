import type { Notes } from './notes.js';
import type { ImportCode, ImportResult } from './report.js';

/** What is told of a source in which nothing could be read. */
export interface Refusal {
  readonly place?: string | undefined;
  readonly found?: string | undefined;
  readonly became?: string | undefined;
}

/** The result of an import that gives no document, and why; `total` sessions are lost with it. */
export function refuse(code: ImportCode, notes: Notes, { place = 'source', found, became }: Refusal, total = 0): ImportResult {
  notes.add(code, { place, ...(found === undefined ? {} : { found }), ...(became === undefined ? {} : { became }) });
  return { document: undefined, report: { counts: { source: total, imported: 0, dropped: total }, entries: notes.entries() } };
}
