import type { Cluster, EventDocument } from '../../schemas/index.js';
import { directoryOf } from '../agenda/directory.js';

/** Clusters with those that became part of them, directly or on the way. */
type Families = ReadonlyMap<Cluster, readonly Cluster[]>;

const families = new WeakMap<EventDocument, Families>();

/** The cluster that another became part of, at the end of the way; itself where it stands on its own, or the way is a circle. */
export function successorOf(cluster: Cluster, document: EventDocument): Cluster {
  const { clusters } = directoryOf(document);
  const met = new Set([cluster]);
  let last = cluster;
  for (;;) {
    const next = last.mergedInto === undefined ? undefined : clusters.get(last.mergedInto);
    if (!next) return last;
    if (met.has(next)) return cluster;
    met.add((last = next));
  }
}

/** The clusters that became part of another, directly or on the way, in the order of the document. */
export function predecessorsOf(cluster: Cluster, document: EventDocument): readonly Cluster[] {
  return familiesOf(document).get(cluster) ?? [];
}

/** The clusters that stand on their own: those a directory lists. */
export function standingClusters(document: EventDocument): Cluster[] {
  return [...familiesOf(document).keys()];
}

function familiesOf(document: EventDocument): Families {
  let known = families.get(document);
  if (!known) families.set(document, (known = createFamilies(document)));
  return known;
}

function createFamilies(document: EventDocument): Families {
  const successors = document.clusters.map((cluster) => ({ cluster, successor: successorOf(cluster, document) }));
  const found = new Map<Cluster, Cluster[]>(successors.filter(({ cluster, successor }) => cluster === successor).map(({ cluster }) => [cluster, []]));
  for (const { cluster, successor } of successors) if (cluster !== successor) found.get(successor)?.push(cluster);
  return found;
}
