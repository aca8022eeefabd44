import type { Notes } from '../notes.js';
import type { Column, HeadingRow } from './headings.js';
import { readRow, type Row } from './row.js';
import { isEmpty, placeOfCell, placeOfRow, type Sheet } from './sheet.js';

/** The rows of a table that hold something, with all that they hold as one text. */
export interface Table<Field extends string> {
  readonly rows: readonly { readonly row: Row<Field>; readonly content: string }[];
  /** Language of texts whose column names none. */
  readonly language: string;
}

/** How a table is read. */
export interface TableReading<Field extends string> {
  /** Fields of which a table may have several columns; of others the first is read. */
  readonly several: ReadonlySet<Field>;
  /** Language of texts whose column names none; without it that of most headings. */
  readonly language: string | undefined;
  readonly maxRows: number;
  /** Rows above the headings that are read elsewhere. */
  readonly readAbove?: ReadonlySet<number>;
  /** What a column means that no heading names; those of which nothing is told are noted as not kept. */
  readonly readOther?: (heading: string) => Pick<Column<Field>, 'field' | 'heading'> | undefined;
}

/** Reads the rows below the headings of a sheet, and notes what of it is not read. */
export function readTable<Field extends string>(sheet: Sheet, headings: HeadingRow<Field>, reading: TableReading<Field>, notes: Notes): Table<Field> {
  const language = reading.language ?? languageOf(headings.columns);
  const columns = [...choose(headings, language, sheet, reading.several, notes), ...othersOf(headings, sheet, reading, notes)];
  sheet.rows.slice(0, headings.row).forEach((cells, index) => {
    const words = textOfRow(cells);
    if (words && !reading.readAbove?.has(index)) notes.add('row-above-not-read', { place: placeOfRow(sheet, index), found: words });
  });
  const headed = new Set([...headings.columns, ...headings.others].map(({ index }) => index));
  const rows = sheet.rows.slice(0, reading.maxRows).flatMap((cells, index) => {
    const content = index > headings.row ? textOfRow(cells) : '';
    const stray = content ? cells.findIndex((cell, column) => !headed.has(column) && !isEmpty(cell)) : -1;
    if (stray >= 0) notes.add('value-without-heading', { place: placeOfCell(sheet, index, stray), found: cells[stray]!.text });
    return content ? [{ row: readRow(sheet, index, columns, language, notes), content }] : [];
  });
  if (sheet.rows.length > reading.maxRows) notes.add('rows-too-many', { place: placeOfRow(sheet, reading.maxRows), became: String(reading.maxRows) });
  return { rows, language };
}

/** The words of a row, between bars. */
export function textOfRow(cells: Sheet['rows'][number]): string {
  return Array.from(cells).flatMap((cell) => (isEmpty(cell) ? [] : [cell!.text])).join(' | ');
}

/** That of most headings. */
export function languageOf(columns: readonly Column<string>[]): string {
  const count = (language: string) => columns.filter(({ headingLanguage }) => headingLanguage === language).length;
  return count('fr') > count('en') ? 'fr' : 'en';
}

/** The columns that are read: a field once in each language, where it is not one that may have several. */
function choose<Field extends string>({ row, columns }: HeadingRow<Field>, language: string, sheet: Sheet, several: ReadonlySet<Field>, notes: Notes): Column<Field>[] {
  const taken = new Set<string>();
  return columns.flatMap((column) => {
    const hasSibling = columns.some(({ field, headingLanguage }) => field === column.field && headingLanguage === language);
    const own = column.language ?? (hasSibling ? column.headingLanguage : undefined);
    const key = `${column.field} ${own ?? language}`;
    if (taken.has(key) && !several.has(column.field)) {
      notes.add('column-repeated', { place: placeOfCell(sheet, row, column.index), found: column.heading });
      return [];
    }
    taken.add(key);
    return [own === undefined ? column : { ...column, language: own }];
  });
}

/** The columns that no heading names but that say what they are; the others are not read. */
function othersOf<Field extends string>({ row, others }: HeadingRow<Field>, sheet: Sheet, { readOther }: TableReading<Field>, notes: Notes): Column<Field>[] {
  return others.flatMap(({ index, heading }) => {
    const column = readOther?.(heading);
    notes.add(column ? 'column-counted' : 'column-not-kept', { place: placeOfCell(sheet, row, index), found: heading, ...(column ? { became: column.heading } : {}) });
    return column ? [{ ...column, index }] : [];
  });
}
