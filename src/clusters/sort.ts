import type { Cluster, LocalisedText } from '../../schemas/index.js';
import { chooseText, type Reader } from '../locale/text.js';
import { labelsOn } from './labels.js';

/** What a directory of clusters can be sorted by. */
export const clusterSortKeys = ['name', 'label', 'region', 'founded', 'members', 'projects', 'agreements'] as const;

/** What a directory of clusters can be sorted by. */
export type ClusterSortKey = (typeof clusterSortKeys)[number];

/** How clusters are sorted. */
export interface ClusterOrder {
  readonly by: ClusterSortKey;
  readonly isDescending: boolean;
}

/** All members of a cluster, of every kind; nothing where no kind is counted. */
export function memberCount({ members = [] }: Cluster): number | undefined {
  return members.length === 0 ? undefined : members.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Clusters in an order, texts as the language of the reader sorts them. Those that lack what is sorted by come last in
 * either direction; equals stay as they were.
 *
 * @param day The day (`2011-11-17`) on which labels have to hold.
 */
export function sortClusters(clusters: readonly Cluster[], { by, isDescending }: ClusterOrder, reader: Reader, day: string): Cluster[] {
  const collator = new Intl.Collator([...reader.languages, reader.plainLanguage].filter(isLanguage), { numeric: true });
  const direction = isDescending ? -1 : 1;
  const keyed = clusters.map((cluster) => ({ cluster, key: keyOf(cluster, by, reader, day) }));
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return direction * (typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other)));
  });
  return keyed.map(({ cluster }) => cluster);
}

function keyOf(cluster: Cluster, by: ClusterSortKey, reader: Reader, day: string): string | number | undefined {
  const written = (text: LocalisedText | undefined) => (text === undefined ? undefined : chooseText(text, reader).text);
  switch (by) {
    case 'name': return written(cluster.name);
    case 'label': {
      const [label] = labelsOn(cluster, day);
      return label && [label.name, label.level].map(written).join(' ');
    }
    case 'region': return written(cluster.region) ?? cluster.country;
    case 'founded': return cluster.foundedYear;
    case 'members': return memberCount(cluster);
    case 'projects': return cluster.projects;
    case 'agreements': return cluster.agreements;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
