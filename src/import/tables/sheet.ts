/** What stands in a cell. */
export interface Cell {
  /** As people see it in the table, without white space around it. */
  readonly text: string;
  /** The number behind it, where the file knows that it is one. */
  readonly number?: number;
  /** Whether days are counted from 1904 in its workbook, as old Macs did, not from 1900. */
  readonly is1904?: true;
  /** The date or moment behind it, a wall clock without a zone, RFC 3339: `2011-11-17` or `2011-11-17T09:30`. */
  readonly date?: string;
  /** Where a link in it leads. */
  readonly link?: string;
  /** How many columns it is merged over, where it is more than one. */
  readonly columns?: number;
}

/** Columns that are read; real tables have some dozens. */
export const maxColumns = 500;

/** A table of a file: a sheet of a workbook, or all of a text of separated values. */
export interface Sheet {
  /** Its name in a workbook; empty where there is only one table. */
  readonly name: string;
  /** Its rows from the first on; a row may end early, and an empty cell may be missing. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Whether rows and columns have changed places, so that places are told as they are in the file. */
  readonly isTransposed?: boolean;
  /** The rows of the file that its rows were made of, where they are others. */
  readonly rowNumbers?: readonly number[];
}

/** Cells of a sheet that is turned; a table of one event is not larger. */
const maxTurned = 200;

/** The sheet with its columns as rows. */
export function transpose({ name, rows, isTransposed = false }: Sheet): Sheet {
  const width = Math.min(maxTurned, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const turned = Array.from({ length: width }, (_, column) => rows.slice(0, maxTurned).map((row) => row[column]));
  return { name, rows: turned, isTransposed: !isTransposed };
}

/** Where a cell is, as reports name it: `sheet "Pôles", cell C5`. Counted from 0. */
export function placeOfCell(sheet: Sheet, row: number, column: number): string {
  if (sheet.rowNumbers) return placeOfRow(sheet, row);
  const [across, down] = sheet.isTransposed ? [row, column] : [column, row];
  return `${prefixOf(sheet)}cell ${lettersOf(across)}${down + 1}`;
}

/** Where a row is: `sheet "Pôles", row 5`. Counted from 0. */
export function placeOfRow(sheet: Sheet, row: number): string {
  return sheet.isTransposed ? `${prefixOf(sheet)}column ${lettersOf(row)}` : `${prefixOf(sheet)}row ${(sheet.rowNumbers?.[row] ?? row) + 1}`;
}

/** Whether nothing stands in a cell. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text === '';
}

function prefixOf({ name }: Sheet): string {
  return name ? `sheet "${name}", ` : '';
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
