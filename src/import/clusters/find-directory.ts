import { fold } from '../../locale/fold.js';
import type { Notes } from '../notes.js';
import type { HeadingRow } from '../tables/headings.js';
import { readTable, textOfRow, type Table } from '../tables/read-table.js';
import type { Sheet } from '../tables/sheet.js';
import { countedBy, readClusterHeadings, type ClusterField } from './cluster-headings.js';

/** The rows of a directory. */
export type Directory = Table<ClusterField>;

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
  return readClusterTable(found.sheet, found.headings, options.language, maxRows, notes);
}

/** Reads a sheet as a directory. */
export function readClusterTable(sheet: Sheet, headings: HeadingRow<ClusterField>, language: string | undefined, maxRows: number, notes: Notes): Directory {
  const readOther = (heading: string) => {
    const what = countedBy(heading);
    return what === undefined ? undefined : { field: 'figure' as const, heading: what };
  };
  return readTable(sheet, headings, { several, language, maxRows, readOther }, notes);
}

function firstWords(sheet: Sheet | undefined): string {
  return sheet?.rows.map(textOfRow).find(Boolean) ?? '';
}
