import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { ImportCode } from '../report.js';
import { tidyCell } from './cells.js';
import { inflateWorkbook, storeWorkbook } from './inflate-workbook.js';
import { countRepeatedCells } from './repeated-cells.js';
import { isEmpty, maxColumns, type Cell, type Sheet } from './sheet.js';

type Library = typeof import('@e965/xlsx');

/** What is inflated of a workbook; one of 10,000 rows has a tenth of it. */
const maxInflatedBytes = 64_000_000;

/** What is repeated in a workbook. */
const maxRepeatedCells = 2_000_000;

/** Of a day: moments of spreadsheets are fractions, and 9:30 is often a little less. */
const halfSecond = 1 / 172_800;

/** The sheets of a workbook, or why there are none. */
export type ReadWorkbook = { readonly sheets: readonly Sheet[] } | { readonly problem: ImportCode; readonly found?: string; readonly became?: string };

/** Reads a workbook of Excel (2007 and later, or 97 to 2003) or OpenDocument; `undefined` for other bytes. */
export async function readWorkbook(bytes: Uint8Array, maxRows: number): Promise<ReadWorkbook | undefined> {
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const isCompound = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  if (!isZip && !isCompound) return undefined;
  try {
    const workbook = isZip ? openZip(bytes) : bytes;
    if (!workbook) return { problem: 'table-too-big' };
    const library = await import('@e965/xlsx');
    const book = library.read(workbook, { type: 'array', dense: true, cellNF: true, cellFormula: false, cellHTML: false, sheetRows: maxRows });
    const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
    return { sheets: visible.map((name) => toSheet(name, book.Sheets[name]!, library, book)) };
  } catch (error) {
    return { problem: 'table-unreadable', found: error instanceof Error ? error.message : '' };
  }
}

function openZip(bytes: Uint8Array): Uint8Array | undefined {
  const parts = inflateWorkbook(bytes, maxInflatedBytes);
  const content = parts?.['content.xml'];
  const isTooBig = !parts || (content && countRepeatedCells(new TextDecoder().decode(content)) > maxRepeatedCells);
  return isTooBig ? undefined : storeWorkbook(parts);
}

function toSheet(name: string, sheet: WorkSheet, library: Library, book: WorkBook): Sheet {
  const epoch = { date1904: book.Workbook?.WBProps?.date1904 ?? false };
  const cells = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const rows = Array.from(cells, (row = []) => Array.from(row.slice(0, maxColumns), (cell) => toCell(cell, library, epoch)));
  fillMerged(rows, sheet['!merges'] ?? []);
  return { name, rows };
}

/** A value that holds for several rows or columns stands in the first of its cells. */
function fillMerged(rows: (Cell | undefined)[][], merges: NonNullable<WorkSheet['!merges']>): void {
  for (const { s: start, e: end } of merges.slice(0, 10_000)) {
    const cell = rows[start.r]?.[start.c];
    if (!cell) continue;
    if (start.c !== end.c) {
      rows[start.r]![start.c] = { ...cell, columns: end.c - start.c + 1 };
      continue;
    }
    for (let row = start.r + 1; row <= end.r && row < rows.length; row++) if (isEmpty(rows[row]![start.c])) rows[row]![start.c] = cell;
  }
}

function toCell(cell: CellObject | undefined, { SSF }: Library, epoch: { date1904: boolean }): Cell | undefined {
  if (!cell || cell.t === 'z' || cell.t === 'e' || cell.v === undefined) return undefined;
  const link = cell.l?.Target ? { link: cell.l.Target } : {};
  if (typeof cell.v !== 'number') return { text: tidyCell(String(cell.v)), ...link };
  const shown = cell.w === undefined || /[E#]/.test(cell.w) ? String(cell.v) : cell.w.trim();
  const code = typeof cell.z === 'string' && SSF.is_date(cell.z) ? SSF.parse_date_code(cell.v + halfSecond, epoch) : undefined;
  if (!code) return { text: shown, number: cell.v, ...(epoch.date1904 ? { is1904: true as const } : {}), ...link };
  const clock = `${two(code.H)}:${two(code.M)}`;
  if (cell.v < 1) return { text: clock, ...link };
  const date = `${String(code.y).padStart(4, '0')}-${two(code.m)}-${two(code.d)}${clock === '00:00' ? '' : `T${clock}`}`;
  return { text: date.replace('T', ' '), date, ...link };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
