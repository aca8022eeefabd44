import type { Cluster, Contact } from '../../../schemas/index.js';
import { claimId, toId, toSlug, type TakenIds } from '../identifier.js';
import { createNotes, type Notes } from '../notes.js';
import { anyText, tidyLine } from '../plain-text.js';
import type { ImportReport } from '../report.js';
import { readSheets, type TableSource } from '../tables/read-sheets.js';
import { readClusterHeadings } from './cluster-headings.js';
import { collectContacts } from './collect-contacts.js';
import { findDirectory, type Directory } from './find-directory.js';
import { readCluster } from './read-cluster.js';
import { readClusterContacts } from './cluster-contacts.js';
import type { ClusterRow } from './cluster-context.js';
import { resolveMergers, type ReadCluster } from './resolve-mergers.js';

/** What a table does not say and the caller knows. */
export interface ClusterImportOptions {
  /** Language of texts whose column names none, BCP 47. By default that of the headings. */
  readonly language?: string;
  /** Country of telephone numbers of clusters that name none, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Name of the sheet to read, of a workbook with several. By default the one that most looks like a directory. */
  readonly sheet?: string;
  /** Address the table was loaded from; relative links are resolved against it. */
  readonly baseUrl?: string;
  /** Largest source read, in bytes, or in characters of a string. Default 32 million. */
  readonly maxBytes?: number;
}

/** The clusters and their contacts, and what was done to make them; none where nothing could be read. */
export interface ClusterImportResult {
  readonly clusters: readonly Cluster[];
  /** People and desks of the clusters, which name them by `id`. */
  readonly contacts: readonly Contact[];
  /** Its `counts` are those of rows. */
  readonly report: ImportReport;
}

const defaultMaxBytes = 32_000_000;

/** Ten times all clusters of Europe. */
const maxRows = 20_000;

/**
 * Imports a directory of clusters from a table that people keep: CSV with any separator, XLSX, XLS or ODS, told apart by what
 * they hold. Columns are known by their headings, in French or English and in any order; a column in a second language is
 * headed with it (`name_en`, "Nom (anglais)"). Never throws: where nothing can be read the report says why.
 *
 * @param source characters of a CSV, or bytes of any of them
 * @example
 * const { clusters, contacts, report } = await importClusters(await readFile('annuaire.xlsx'), { country: 'FR' });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export async function importClusters(source: TableSource, options: ClusterImportOptions = {}): Promise<ClusterImportResult> {
  const notes = createNotes();
  const read = await readSheets(source, { maxBytes: options.maxBytes ?? defaultMaxBytes, maxRows }, (sheet) => readClusterHeadings(sheet)?.columns.length ?? 0, notes);
  const directory = 'problem' in read ? undefined : findDirectory(read.sheets, options, maxRows, notes);
  if ('problem' in read) notes.add(read.problem, { place: 'source', ...(read.found ? { found: read.found } : {}), ...(read.became ? { became: read.became } : {}) });
  if (!directory) return { clusters: [], contacts: [], report: { counts: { source: 0, imported: 0, dropped: 0 }, entries: notes.entries() } };
  const { clusters, contacts } = readDirectory(directory, options, notes);
  const total = directory.rows.length;
  return { clusters, contacts, report: { counts: { source: total, imported: clusters.length, dropped: total - clusters.length }, entries: notes.entries() } };
}

/** The clusters of a directory and their contacts. */
export function readDirectory({ rows, language }: Directory, options: Pick<ClusterImportOptions, 'country' | 'baseUrl'>, notes: Notes): Omit<ClusterImportResult, 'report'> {
  const taken: TakenIds = new Map();
  const contacts = collectContacts();
  const seen = new Set<string>();
  const memberWord = language === 'fr' ? 'membres' : language === 'en' ? 'members' : { fr: 'membres', en: 'members' };
  const read = rows.flatMap(({ row, content }): ReadCluster[] => {
    const name = anyText(row.text('name', tidyLine));
    if (name === '' || seen.has(content)) {
      row.note(name === '' ? 'row-without-name' : 'row-repeated', { found: content });
      return [];
    }
    seen.add(content);
    const context = { notes, subject: name, baseUrl: options.baseUrl ?? '', memberWord };
    const cluster = readCluster(row, context);
    const id = readId(row, name, taken);
    const people = readClusterContacts(row, cluster.name, cluster.country ?? options.country, context);
    const ids = people.map((contact) => contacts.add(contact, id));
    return [{ row, cluster: { id, ...cluster, ...(ids.length > 0 ? { contacts: ids } : {}) } }];
  });
  return { clusters: resolveMergers(read), contacts: contacts.all() };
}

/** The id that the table gives, or the name as one. */
function readId(row: ClusterRow, name: string, taken: TakenIds): string {
  const [found] = row.find('id');
  const given = found ? toId(found.cell.text) : '';
  const wanted = given || toSlug(name, 'cluster');
  const id = claimId(wanted, taken);
  if (found && id !== found.cell.text) row.note(id === wanted ? 'id-changed' : 'row-id-shared', { place: found.place, subject: name, found: found.cell.text, became: id });
  return id;
}
