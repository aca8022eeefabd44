import type { Cluster, ClusterLabel } from '../../schemas/index.js';

/** The labels a cluster holds on a day `2011-11-17`; of those without dates nobody said that they ended. */
export function labelsOn(cluster: Cluster, day: string): ClusterLabel[] {
  return (cluster.labels ?? []).filter(({ validFrom = day, validThrough = day }) => validFrom <= day && day <= validThrough);
}
