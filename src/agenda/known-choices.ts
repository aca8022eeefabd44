import type { AgendaEntry } from './agenda.js';
import { facetNames, facetValues, type FacetName, type Filter } from './filter.js';

/**
 * The filter without choices of what no session has, such as a room of last week's programme in an old link; the very same
 * filter where all are known. Facets that do not exist are left out too.
 */
export function knownChoices(filter: Filter, entries: readonly AgendaEntry[]): Filter {
  const named = Object.keys(filter.facets);
  const facets = facetNames.filter((facet) => named.includes(facet)).map((facet) => [facet, known(filter, facet, entries)] as const);
  const isSame = facets.length === named.length && facets.every(([facet, values]) => values.length === filter.facets[facet]!.length);
  return isSame ? filter : { ...filter, facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)) };
}

function known(filter: Filter, facet: FacetName, entries: readonly AgendaEntry[]): string[] {
  const wanted = new Set(filter.facets[facet]);
  if (wanted.size === 0) return [];
  const there = new Set(entries.flatMap((entry) => facetValues(entry, facet)));
  return [...wanted].filter((value) => there.has(value));
}
