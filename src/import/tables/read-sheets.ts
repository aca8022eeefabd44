import type { Notes } from '../notes.js';
import { removeControls } from '../plain-text.js';
import type { ImportCode } from '../report.js';
import { decodeText } from './decode-text.js';
import { readCsv } from './read-csv.js';
import { readWorkbook, type ReadWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet.js';

/** A table as it comes: the characters of separated values, or the bytes of any file that holds a table. */
export type TableSource = string | Uint8Array | ArrayBuffer;

/** What is read of a table at most. */
export interface TableLimits {
  /** In bytes; of a text, in characters. */
  readonly maxBytes: number;
  readonly maxRows: number;
}

/** Text that is something else: a page, or data for another importer. */
const foreign: readonly (readonly [RegExp, ImportCode])[] = [
  [/^<!doctype html|^<html/i, 'source-is-page'],
  [/^[<{[]/, 'table-unknown'],
  [/^begin:v(calendar|card)/i, 'table-unknown'],
  [/^%PDF|\u0000/, 'table-unknown'],
];

/**
 * The sheets of a file by what it holds, not by its name; or why there are none. `understood` tells how many headings of a
 * sheet mean something to who asks.
 */
export async function readSheets(source: TableSource, { maxBytes, maxRows }: TableLimits, understood: (sheet: Sheet) => number, notes: Notes): Promise<ReadWorkbook> {
  const content = source instanceof ArrayBuffer ? new Uint8Array(source) : source;
  if (content.length > maxBytes) return { problem: 'source-too-big', found: String(content.length), became: String(maxBytes) };
  const workbook = typeof content === 'string' ? undefined : await readWorkbook(content, maxRows + 1);
  if (workbook) return workbook;
  const text = typeof content === 'string' ? content : decodeText(content, notes);
  const start = text.slice(0, 1000).replace(/^\ufeff/, '').trimStart();
  if (start === '') return { problem: 'source-empty' };
  const problem = foreign.find(([pattern]) => pattern.test(start))?.[1];
  if (problem) return { problem, found: start.slice(0, 80) };
  return { sheets: [readCsv(removeControls(text), maxRows + 1, understood, notes)] };
}
