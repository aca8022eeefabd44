import type { Cluster } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { allTexts } from '../../locale/text.js';
import type { ClusterRow } from './cluster-context.js';

/** A cluster and the row it was read from. */
export interface ReadCluster {
  readonly cluster: Cluster;
  readonly row: ClusterRow;
}

/** The clusters with what they became part of, which a table names by id or by name; what it names otherwise is told. */
export function resolveMergers(read: readonly ReadCluster[]): Cluster[] {
  if (read.every(({ row }) => row.find('mergedInto').length === 0)) return read.map(({ cluster }) => cluster);
  const ids = new Map<string, string>();
  for (const keysOf of [namesBefore, names, itsId]) {
    for (const { cluster } of read) keysOf(cluster).forEach((key) => ids.set(fold(key), cluster.id));
  }
  return read.map(({ cluster, row }) => {
    const [found] = row.find('mergedInto');
    const mergedInto = found && ids.get(fold(found.cell.text));
    if (found && (mergedInto === undefined || mergedInto === cluster.id)) row.note('reference-unknown', { place: found.place, found: found.cell.text });
    return mergedInto === undefined || mergedInto === cluster.id ? cluster : { ...cluster, mergedInto };
  });
}

const itsId = ({ id }: Cluster) => [id];
const names = ({ name }: Cluster) => allTexts(name);
const namesBefore = ({ formerNames = [] }: Cluster) => formerNames.flatMap(allTexts);
