import type { EventDocument } from '../../schemas/index.js';
import { importCalendar } from './calendar/import-calendar.js';
import { importSchedule } from './import-schedule.js';
import { importJsonLd } from './json-ld/import-json-ld.js';
import { createNotes } from './notes.js';
import { readOwnDocument } from './own-document.js';
import { recogniseText, type SourceFormat } from './recognise.js';
import type { ImportReport, ImportResult } from './report.js';
import { decodeText } from './tables/decode-text.js';
import { unzipTexts } from './unzip-texts.js';
import { importWorkbook, type WorkbookImportOptions } from './workbook/import-workbook.js';

export type { SourceFormat } from './recognise.js';

/** A source as it comes: characters, bytes, or several files by their names, as those of an Open Event export or CSV tables. */
export type EventSource = string | Uint8Array | ArrayBuffer | Readonly<Record<string, string | Uint8Array>>;

/** The events of a source, what it was, and what was done to read it. */
export interface EventsImportResult {
  /** Nothing where it is of no format that is known. */
  readonly format: SourceFormat | undefined;
  /** One, but of web pages that announce several; none where nothing could be read. */
  readonly documents: readonly EventDocument[];
  readonly report: ImportReport;
}

/**
 * Imports the events of a source of any format that is known, told by what it holds and never by its name: event documents
 * of our own, schedules ({@link importSchedule}), calendars ({@link importCalendar}), JSON-LD and web pages that hold it
 * ({@link importJsonLd}), workbooks and tables ({@link importWorkbook}). Never throws: the report says why nothing was read.
 *
 * @example
 * const { documents: [document], report } = await importEvents(await readFile('programme.xlsx'), { country: 'FR' });
 */
export async function importEvents(source: EventSource, options: WorkbookImportOptions = {}): Promise<EventsImportResult> {
  if (typeof source === 'string') return importText(source, options);
  if (source instanceof ArrayBuffer) return importBytes(new Uint8Array(source), options);
  return source instanceof Uint8Array ? importBytes(source, options) : importFiles(source, options);
}

async function importBytes(bytes: Uint8Array, options: WorkbookImportOptions): Promise<EventsImportResult> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unzipTexts(bytes) : undefined;
  if (files) return importFiles(files, options);
  if (isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return one('workbook', await importWorkbook(bytes, options));
  const notes = createNotes();
  const text = decodeText(bytes, notes);
  const result = await importText(text, options);
  // Tables tell of their characters themselves.
  return result.format === 'table' ? one('table', await importWorkbook(bytes, options)) : { ...result, report: { ...result.report, entries: [...notes.entries(), ...result.report.entries] } };
}

async function importText(text: string, options: WorkbookImportOptions): Promise<EventsImportResult> {
  const format = recogniseText(text);
  switch (format) {
    case 'event-document': return one(format, readOwnDocument(text));
    case 'calendar': return one(format, importCalendar(text, options));
    case 'json-ld': {
      const { documents, report } = importJsonLd(text, options);
      return { format, documents, report };
    }
    case 'table': return one(format, await importWorkbook(text, options));
    default: return one(format, importSchedule(text, options));
  }
}

/** The files of one export: JSON as the fields of one object, tables as the sheets of one workbook; of one file that alone. */
async function importFiles(files: Readonly<Record<string, string | Uint8Array>>, options: WorkbookImportOptions): Promise<EventsImportResult> {
  const named = Object.entries(files).map(([path, content]) => [path.replace(/^.*[/\\]/, ''), content] as const);
  if (named.length === 1) return importEvents(named[0]![1], options);
  const textOf = (content: string | Uint8Array) => (typeof content === 'string' ? content : decodeText(content, createNotes()));
  const json = named.filter(([name]) => /\.json$/i.test(name));
  if (json.length > 0) {
    const fields = json.map(([name, content]) => `${JSON.stringify(name.replace(/\.json$/i, ''))}:${textOf(content).replace(/^\ufeff/, '').trim() || 'null'}`);
    return importText(`{${fields.join(',')}}`, options);
  }
  return one('table', await importWorkbook(Object.fromEntries(named.map(([name, content]) => [name.replace(/\.\w+$/, ''), content])), options));
}

function one(format: SourceFormat | undefined, { document, report }: ImportResult): EventsImportResult {
  return { format, documents: document ? [document] : [], report };
}
