import papaparse from 'papaparse';
import { unguardFormulas } from '../../export/tables/formulas.js';
import type { Notes } from '../notes.js';
import { tidyCell } from './cells.js';
import { maxColumns, placeOfRow, type Sheet } from './sheet.js';

/** What separates values: semicolons where the comma is for decimals, tabs from the clipboard. Rarer in texts first. */
const separators = ['\t', '|', ';', ','];

/** Rows among which the headings are, when the separator is sought. */
const firstRows = 40;

/**
 * Reads separated values (RFC 4180) as a table of texts. What separates them is what the file declares (`sep=;`), or that by
 * which most of the table is understood.
 */
export function readCsv(text: string, maxRows: number, understood: (sheet: Sheet) => number, notes: Notes): Sheet {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = declared?.[1] ?? best(separators, (candidate) => understood(parse(body, candidate, firstRows).sheet));
  const { sheet, unbalanced } = parse(body, separator, maxRows);
  const above = declared ? 1 : 0;
  for (const row of unbalanced) notes.tally('quotes-unbalanced', '', { place: placeOfRow(sheet, row + above) });
  return above > 0 ? { ...sheet, rows: [[], ...sheet.rows] } : sheet;
}

function parse(text: string, delimiter: string, preview: number): { sheet: Sheet; unbalanced: number[] } {
  const { data, errors } = papaparse.parse(closeUp(text, delimiter), { delimiter, preview });
  return { sheet: { name: '', rows: data.map((row) => row.slice(0, maxColumns).map((value) => ({ text: tidyCell(unguardFormulas(value)) }))) }, unbalanced: errors.map(({ row = 0 }) => row) };
}

/** Without the spaces that hands leave before a quotation mark, which would then be one of the text; inside a text it is doubled. */
function closeUp(text: string, delimiter: string): string {
  const gap = new RegExp(`(${delimiter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')}) +"(?!")`, 'g');
  return text.replace(gap, '$1"');
}

/** The first of those that score most. */
function best<Item>(items: readonly Item[], score: (item: Item) => number): Item {
  const scored = items.map((item) => [item, score(item)] as const);
  return scored.reduce((before, candidate) => (candidate[1] > before[1] ? candidate : before))[0];
}
