import type { Session } from '../../schemas/index.js';
import type { AgendaEntry } from './agenda.js';

/** What a programme can be filtered by. */
export const facetNames = ['track', 'kind', 'room', 'language', 'cluster', 'country'] as const;

/** What a programme can be filtered by. */
export type FacetName = (typeof facetNames)[number];

/** What a visitor looks for: any of the values chosen in a facet, and that in every facet, and every word of the query. */
export interface Filter {
  readonly query: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** The filter that lets everything through. */
export const emptyFilter: Filter = { query: '', facets: {} };

/** A value that occurs, and in how many sessions that the other facets and the query let through. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What a filter lets through, and what could be chosen next. */
export interface FilterResult {
  readonly sessions: ReadonlySet<Session>;
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
}

/** The values of a session in a facet; breaks and meals have a kind and a room like all others. */
export function facetValues(session: Session, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'track': return session.track ? [session.track] : [];
    case 'kind': return [session.kind ?? 'talk'];
    case 'room': return session.rooms ?? [];
    case 'language': return session.languages ?? [];
    case 'cluster': return session.clusters ?? [];
    case 'country': return session.countries ?? [];
  }
}

/**
 * Applies a filter. `isFound` tells whether a session has what the query asks for (see `matchesQuery`). Values are counted as if their own facet had no choice, so that a visitor sees what another choice
 * would give; values that occur nowhere are not listed, in the order of their first occurrence.
 */
export function applyFilter(entries: readonly AgendaEntry[], filter: Filter, isFound: (session: Session) => boolean = () => true): FilterResult {
  const active = facetNames.filter((facet) => (filter.facets[facet]?.length ?? 0) > 0);
  const sessions = new Set<Session>();
  const counts = Object.fromEntries(facetNames.map((facet) => [facet, new Map<string, number>()])) as Record<FacetName, Map<string, number>>;
  for (const { session } of entries) {
    const isInQuery = isFound(session);
    const failing = isInQuery ? active.filter((facet) => !facetValues(session, facet).some((value) => filter.facets[facet]!.includes(value))) : active;
    if (isInQuery && failing.length === 0) sessions.add(session);
    for (const facet of facetNames) {
      const counted = isInQuery && failing.every((other) => other === facet) ? 1 : 0;
      for (const value of facetValues(session, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + counted);
    }
  }
  const values: Partial<Record<FacetName, FacetValue[]>> = Object.fromEntries(facetNames.map((facet) => [facet, [...counts[facet]].map(([value, count]) => ({ value, count }))]));
  return { sessions, values: values as Record<FacetName, FacetValue[]> };
}

/** How many values a filter has chosen, over all facets. */
export function countChoices(filter: Filter): number {
  return facetNames.reduce((sum, facet) => sum + (filter.facets[facet]?.length ?? 0), 0);
}

/** The filter with a value chosen, or no longer chosen if it was. */
export function toggleChoice(filter: Filter, facet: FacetName, value: string): Filter {
  const chosen = filter.facets[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, facets: { ...filter.facets, [facet]: next } };
}
