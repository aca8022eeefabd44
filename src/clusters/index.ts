export { clusterFacetNames, clusterFacetValues, type ClusterFacetName, type ClusterFacetValue } from './facets.js';
export { emptyClusterFilter, findClusters, type ClusterFilter, type CountedClusterValue, type FindingOptions, type FoundClusters } from './find.js';
export { labelsOn } from './labels.js';
export { sessionsOfCluster } from './sessions.js';
export { clusterSortKeys, memberCount, sortClusters, type ClusterOrder, type ClusterSortKey } from './sort.js';
export { predecessorsOf, standingClusters, successorOf } from './successor.js';
