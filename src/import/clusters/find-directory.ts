import { fold } from '../../locale/fold.js';
import type { Notes } from '../notes.js';
import type { Column, HeadingRow } from '../tables/headings.js';
import { readRow } from '../tables/row.js';
import { isEmpty, placeOfCell, placeOfRow, type Sheet } from '../tables/sheet.js';
import type { ClusterRow } from './cluster-context.js';
import { countedBy, readClusterHeadings, type ClusterField } from './cluster-headings.js';

/** The rows of a directory that hold something, with all that they hold as one text. */
export interface Directory {
  readonly rows: readonly { readonly row: ClusterRow; readonly content: string }[];
  /** Language of texts whose column names none. */
  readonly language: string;
}

/** Fields of which a table may have several columns; of others the first is read. */
const several: ReadonlySet<ClusterField> = new Set(['formerNames', 'label', 'themes', 'links', 'memberships', 'contact', 'head', 'mail', 'telephone', 'mobile']);

type Found = { readonly sheet: Sheet; readonly headings: HeadingRow<ClusterField> };

/** Finds the directory among the sheets of a file, and notes what of it is not read; nothing where there is none. */
export function findDirectory(sheets: readonly Sheet[], options: { language?: string; sheet?: string }, maxRows: number, notes: Notes): Directory | undefined {
  const wanted = options.sheet === undefined ? sheets : sheets.filter(({ name }) => fold(name) === fold(options.sheet!));
  const candidates = wanted.flatMap((sheet): Found[] => {
    const headings = readClusterHeadings(sheet);
    return headings?.columns.some(({ field }) => field === 'name') ? [{ sheet, headings }] : [];
  });
  const found = candidates.reduce<Found | undefined>((best, candidate) => (candidate.headings.columns.length > (best?.headings.columns.length ?? 0) ? candidate : best), undefined);
  if (!found) {
    notes.add('columns-unknown', { place: 'source', found: firstWords(wanted[0] ?? sheets[0]) });
    return undefined;
  }
  for (const { name } of sheets) if (name !== found.sheet.name) notes.add('sheet-not-read', { place: `sheet "${name}"` });
  return readDirectory(found, options.language, maxRows, notes);
}

function readDirectory({ sheet, headings }: Found, given: string | undefined, maxRows: number, notes: Notes): Directory {
  const language = given ?? languageOf(headings.columns);
  const columns = [...choose(headings, language, sheet, notes), ...figuresOf(headings, sheet, notes)];
  sheet.rows.slice(0, headings.row).forEach((cells, index) => {
    const words = textOf(cells);
    if (words) notes.add('row-above-not-read', { place: placeOfRow(sheet, index), found: words });
  });
  const headed = new Set([...headings.columns, ...headings.others].map(({ index }) => index));
  const rows = sheet.rows.slice(0, maxRows).flatMap((cells, index) => {
    const content = index > headings.row ? textOf(cells) : '';
    const stray = content ? cells.findIndex((cell, column) => !headed.has(column) && !isEmpty(cell)) : -1;
    if (stray >= 0) notes.add('value-without-heading', { place: placeOfCell(sheet, index, stray), found: cells[stray]!.text });
    return content ? [{ row: readRow(sheet, index, columns, language, notes), content }] : [];
  });
  if (sheet.rows.length > maxRows) notes.add('rows-too-many', { place: placeOfRow(sheet, maxRows), became: String(maxRows) });
  return { rows, language };
}

/** That of most headings. */
function languageOf(columns: readonly Column<ClusterField>[]): string {
  const count = (language: string) => columns.filter(({ headingLanguage }) => headingLanguage === language).length;
  return count('fr') > count('en') ? 'fr' : 'en';
}

/** The columns that are read: a field once in each language, where it is not one that may have several. */
function choose({ row, columns }: HeadingRow<ClusterField>, language: string, sheet: Sheet, notes: Notes): Column<ClusterField>[] {
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

/** The columns that are not known but say what they count; the others are not read. */
function figuresOf({ row, others }: HeadingRow<ClusterField>, sheet: Sheet, notes: Notes): Column<ClusterField>[] {
  return others.flatMap(({ index, heading }) => {
    const what = countedBy(heading);
    notes.add(what === undefined ? 'column-not-kept' : 'column-counted', { place: placeOfCell(sheet, row, index), found: heading, ...(what === undefined ? {} : { became: what }) });
    return what === undefined ? [] : [{ field: 'figure' as const, index, heading: what }];
  });
}

function textOf(cells: Sheet['rows'][number]): string {
  return Array.from(cells).flatMap((cell) => (isEmpty(cell) ? [] : [cell!.text])).join(' | ');
}

function firstWords(sheet: Sheet | undefined): string {
  return sheet?.rows.map(textOf).find(Boolean) ?? '';
}
