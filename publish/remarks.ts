import { parseEventDocumentLeniently, type EventDocument } from '../schemas/index.js';
import { adviseOn, describeAdvice } from '../src/advice/index.js';
import { describeImportEntry, importEvents, type EventSource, type ImportEntry, type SourceFormat } from '../src/import/index.js';
import type { WorkbookImportOptions } from '../src/import/workbook/import-workbook.js';
import { describeIssue, writePath } from '../src/locale/index.js';
import { createPlaceFinder, type TextPlace } from './json-place.js';
import type { CommandLanguage } from './words.js';
import type { CommandWords } from './words-types.js';

/** One thing that is said of a source. */
export interface Remark {
  readonly level: keyof CommandWords['levels'];
  readonly code: string;
  /** A path of a document, or a place of a source: a cell, a line, a session. */
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A source that was read, and all that is to be said of it. */
export interface ReadEvent {
  readonly format: SourceFormat | undefined;
  readonly document: EventDocument | undefined;
  readonly events: number;
  readonly counts: { readonly source: number; readonly imported: number; readonly dropped: number };
  readonly remarks: readonly Remark[];
}

/** Reads a source: an event document of our own with the line and column of each fault, anything else with the report of its import. */
export async function readEvent(source: EventSource, options: WorkbookImportOptions, language: CommandLanguage): Promise<ReadEvent> {
  const { format, documents, report } = await importEvents(source, options);
  const [document] = documents;
  const text = format === 'event-document' ? textOf(source) : undefined;
  const find = text === undefined ? undefined : createPlaceFinder(text);
  const faults = text === undefined || !find ? report.entries.map((entry) => remarkOnImport(entry, document, language)) : remarksOnText(text, find, language);
  const advice = document ? adviseOn(document).map((piece): Remark => ({ level: 'advice', code: piece.code, place: writePath(piece.path), ...find?.(piece.path), message: describeAdvice(piece, language) })) : [];
  return { format, document, events: documents.length, counts: report.counts, remarks: [...faults, ...advice] };
}

/** What ends an import without a document is no loss but a fault. */
function remarkOnImport(entry: ImportEntry, document: EventDocument | undefined, language: CommandLanguage): Remark {
  const isFault = document === undefined && entry.code !== 'field-not-kept';
  return { level: isFault ? 'error' : entry.kind, code: entry.code, place: entry.place, message: describeImportEntry(entry, language) };
}

function remarksOnText(text: string, find: ReturnType<typeof createPlaceFinder>, language: CommandLanguage): Remark[] {
  try {
    const { issues } = parseEventDocumentLeniently(JSON.parse(text) as unknown);
    return issues.map((issue) => ({ level: 'error', code: issue.code, place: writePath(issue.path), ...find(issue.path), message: describeIssue(issue, language) }));
  } catch (error) {
    return [{ level: 'error', code: 'json-malformed', place: '', ...placeOfSyntaxError(error, text), message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Where JSON breaks, as the message of the engine tells it. */
function placeOfSyntaxError(error: unknown, text: string): TextPlace | Record<string, never> {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? NaN);
  if (!Number.isFinite(position)) return {};
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function textOf(source: EventSource): string | undefined {
  if (typeof source === 'string') return source.replace(/^\ufeff/, '');
  return source instanceof Uint8Array || source instanceof ArrayBuffer ? new TextDecoder().decode(source).replace(/^\ufeff/, '') : undefined;
}
