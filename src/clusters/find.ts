import type { Cluster, EventDocument, LocalisedText } from '../../schemas/index.js';
import { wordsOf } from '../agenda/query.js';
import { fold } from '../locale/fold.js';
import { allTexts } from '../locale/text.js';
import { clusterFacetNames, clusterFacetValues, type ClusterFacetName, type ClusterFacetValue } from './facets.js';
import { predecessorsOf } from './successor.js';

/** What a visitor of a directory looks for: one value of each facet chosen, by its `key`, and every word of the query. */
export interface ClusterFilter {
  readonly query: string;
  readonly facets: Readonly<Partial<Record<ClusterFacetName, string>>>;
}

/** The filter that lets every cluster through. */
export const emptyClusterFilter: ClusterFilter = { query: '', facets: {} };

/** A value that occurs, and in how many clusters that the other facets and the query let through. */
export interface CountedClusterValue extends ClusterFacetValue {
  readonly count: number;
}

/** What a filter lets through, and what could be chosen next. */
export interface FoundClusters {
  readonly clusters: readonly Cluster[];
  readonly values: Readonly<Record<ClusterFacetName, readonly CountedClusterValue[]>>;
}

/** What it takes to find: for whose document, and on which day (`2011-11-17`) labels have to hold. */
export interface FindingOptions {
  readonly document: EventDocument;
  readonly day: string;
}

const indices = new WeakMap<EventDocument, Map<Cluster, string>>();

/**
 * The clusters that have every word of the query (in their names, former names, names of those that became part of them,
 * themes, region, labels and profile, in every language) and the values chosen. Values are counted as if their own facet
 * had no choice.
 */
export function findClusters(clusters: readonly Cluster[], filter: ClusterFilter, { document, day }: FindingOptions): FoundClusters {
  const plainLanguage = document.event.languages?.[0] ?? 'en';
  const words = wordsOf(filter.query);
  const tallies = clusterFacetNames.map((facet) => ({ facet, chosen: filter.facets[facet], counts: new Map<string, { key: string; text: LocalisedText; count: number }>() }));
  const found = clusters.filter((cluster) => {
    const isInQuery = words.length === 0 || hasWords(textOf(cluster, document), words);
    const perFacet = tallies.map((tally) => ({ tally, values: clusterFacetValues(cluster, tally.facet, day, plainLanguage) }));
    const failing = perFacet.filter(({ tally, values }) => tally.chosen !== undefined && !values.some(({ key }) => key === tally.chosen));
    for (const { tally, values } of perFacet) {
      const isCounted = isInQuery && failing.every((other) => other.tally === tally);
      for (const value of new Map(values.map((one) => [one.key, one])).values()) count(value, tally.counts, isCounted);
    }
    return isInQuery && failing.length === 0;
  });
  const values: Partial<Record<ClusterFacetName, CountedClusterValue[]>> = Object.fromEntries(tallies.map(({ facet, counts }) => [facet, [...counts.values()]]));
  return { clusters: found, values: values as FoundClusters['values'] };
}

function count(value: ClusterFacetValue, counts: Map<string, { key: string; text: LocalisedText; count: number }>, isCounted: boolean): void {
  let known = counts.get(value.key);
  if (!known) counts.set(value.key, (known = { ...value, count: 0 }));
  if (isCounted) known.count++;
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** What can be searched in a cluster, folded; made once for each document. No phrase runs from one text to the next. */
function textOf(cluster: Cluster, document: EventDocument): string {
  let index = indices.get(document);
  if (!index) indices.set(document, (index = new Map()));
  let text = index.get(cluster);
  if (text === undefined) {
    const names = [cluster, ...predecessorsOf(cluster, document)].flatMap(({ name, formerNames = [] }) => [name, ...formerNames]);
    const labels = (cluster.labels ?? []).flatMap(({ name, level }) => [name, level]);
    const all = [...names, ...labels, ...(cluster.themes ?? []), cluster.region, cluster.description].flatMap(allTexts);
    index.set(cluster, (text = fold(all.join('\u0001'))));
  }
  return text;
}
