import type { ClusterFacetName, ClusterSortKey } from '../../clusters/index.js';
import type { StatusMessages } from './types.js';

/** Words of clusters and their directory. */
export interface ClusterMessages extends StatusMessages {
  /** Known kinds of cluster in words. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Known kinds of member, in the plural. */
  readonly memberKinds: Readonly<Record<string, string>>;
  /** What the directory is sorted by: headings of its table, and terms of a card. */
  readonly columns: Readonly<Record<ClusterSortKey, string>>;
  /** What the directory is filtered by. */
  readonly facets: Readonly<Record<ClusterFacetName, string>>;
  /** No choice of a facet: every theme, every region. */
  readonly all: Readonly<Record<ClusterFacetName, string>>;
  /** "anciennement A et B". */
  formerly(names: string): string;
  /** Before the names of those that became part of a cluster. */
  readonly mergedFrom: string;
  /** Before the name of the cluster that another became part of. */
  readonly mergedInto: string;
  /** Of a label: since a day, until a day. */
  since(day: string): string;
  until(day: string): string;
  /** Before a number that is not exact. */
  readonly precisions: Readonly<Record<'about' | 'nearly' | 'over', string>>;
  readonly memberships: string;
  readonly contacts: string;
  readonly sessions: string;
  readonly site: string;
  readonly more: string;
  readonly directory: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly clearAll: string;
  /** `written` is the count as the language writes it. */
  clusterCount(count: number, written: string): string;
  noMatch(query: string): string;
  readonly noMatchFilters: string;
  readonly noClusters: string;
  readonly unknownCluster: string;
  /** The choice between cards and table. */
  readonly appearance: string;
  readonly asCards: string;
  readonly asTable: string;
}
