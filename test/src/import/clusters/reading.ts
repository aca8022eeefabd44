import type { Cluster, Contact } from '../../../../schemas/index.js';
import { importClusters, type ClusterImportOptions, type ImportEntry, type TableSource } from '../../../../src/import/index.js';

/** What a directory became. */
export interface ReadDirectory {
  clusters: readonly Cluster[];
  contacts: readonly Contact[];
  entries: readonly ImportEntry[];
  counts: { source: number; imported: number; dropped: number };
  /** The codes of the entries. */
  codes: string[];
}

/** Imports a directory. */
export async function readDirectory(source: TableSource, options: ClusterImportOptions = {}): Promise<ReadDirectory> {
  const { clusters, contacts, report } = await importClusters(source, options);
  return { clusters, contacts, entries: report.entries, counts: report.counts, codes: report.entries.map(({ code }) => code) };
}

/** A table with semicolons. */
export function table(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(';')).join('\r\n');
}
