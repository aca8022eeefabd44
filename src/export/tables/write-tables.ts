import papaparse from 'papaparse';
import type { EventDocument } from '../../../schemas/index.js';
import { writeTable, type TableLanguage, type WrittenTable } from './columns.js';
import { writeEventRows } from './event-rows.js';
import { guardFormulas } from './formulas.js';
import { clusterColumns, contactColumns } from './other-columns.js';
import { sessionColumns } from './session-columns.js';

/** What tables need beside the document. */
export interface TableOptions {
  /** Language of headings and names of sheets. Texts keep theirs. Default `fr`. */
  readonly language?: TableLanguage;
}

/** The tables of a document: event, sessions, clusters, contacts. Whoever has the file has the contacts that are withheld too. */
export function tablesOf(document: EventDocument, { language = 'fr' }: TableOptions = {}): WrittenTable[] {
  return [
    writeEventRows(document, language),
    writeTable({ fr: 'Séances', en: 'Sessions' }[language], sessionColumns(language), document.sessions, document, language),
    writeTable({ fr: 'Pôles', en: 'Clusters' }[language], clusterColumns, document.clusters, document, language),
    writeTable('Contacts', contactColumns(language), document.contacts, document, language),
  ];
}

/**
 * The sessions as separated values (RFC 4180), with commas, in UTF-8 behind a mark by which Excel knows it. What a spreadsheet
 * would calculate has an apostrophe before it, which `importEvents` takes away again.
 */
export function writeSessionsCsv(document: EventDocument, options: TableOptions = {}): string {
  const [, sessions] = tablesOf(document, options);
  const rows = sessions!.rows.map((row) => row.map((value) => (typeof value === 'string' ? guardFormulas(value) : (value ?? ''))));
  return `\ufeff${papaparse.unparse(rows, { newline: '\r\n' })}\r\n`;
}

/** The document as a workbook (XLSX) that `importEvents` reads again: a sheet each for event, sessions, clusters and contacts. Texts are texts, never formulas. */
export async function writeWorkbook(document: EventDocument, options: TableOptions = {}): Promise<Uint8Array> {
  return packWorkbook(tablesOf(document, options));
}

/** Tables as the sheets of a workbook; columns are as wide as what they hold, within reason. */
export async function packWorkbook(tables: readonly WrittenTable[]): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, rows } of tables) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (typeof value === 'string' ? { t: 's', v: value.slice(0, maxCharacters) } : value))));
    sheet['!cols'] = (rows[0] ?? []).map((_, column) => ({ wch: Math.min(48, Math.max(10, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').split('\n')[0]!.length + 2))) }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** What a cell of Excel holds at most. */
const maxCharacters = 32_767;
