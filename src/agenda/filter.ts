import type { Session } from '../../schemas/index.js';
import type { AgendaEntry } from './agenda.js';
import { tagValue } from './tags.js';

/** What a programme can be filtered by. */
export const facetNames = ['day', 'track', 'kind', 'room', 'language', 'interpretation', 'cluster', 'country', 'tag', 'places', 'recording'] as const;

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

/**
 * The values of a session in a facet; breaks and meals have a kind and a room like all others. `places` is `free` where one
 * signs up and places are left, deadlines aside; `recording` is `no` where there is a promise not to record.
 */
export function facetValues({ day, session }: Pick<AgendaEntry, 'day' | 'session'>, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'day': return day ? [day] : [];
    case 'track': return session.track ? [session.track] : [];
    case 'kind': return [session.kind ?? 'talk'];
    case 'room': return session.rooms ?? [];
    case 'language': return session.languages ?? [];
    case 'interpretation': return session.interpretation ?? [];
    case 'cluster': return session.clusters ?? [];
    case 'country': return session.countries ?? [];
    case 'tag': return session.tags?.map(tagValue) ?? [];
    case 'places': return hasPlaces(session) ? ['free'] : [];
    case 'recording': return session.recorded === false ? ['no'] : [];
  }
}

/**
 * Applies a filter. Values are counted as if their own facet had no choice, so that a visitor sees what another choice would
 * give. They are in the order of their first occurrence (see `sortFacetValues`); what occurs nowhere is not listed.
 *
 * @param isFound Whether a session has what the query asks for, see `matchesQuery`.
 */
export function applyFilter(entries: readonly AgendaEntry[], filter: Filter, isFound: (session: Session) => boolean = () => true): FilterResult {
  const sessions = new Set<Session>();
  const tallies = facetNames.map((facet) => ({ facet, chosen: filter.facets[facet] ?? [], values: new Map<string, { value: string; count: number }>() }));
  const active = tallies.filter(({ chosen }) => chosen.length > 0);
  for (const entry of entries) {
    const isInQuery = isFound(entry.session);
    const failing = active.filter(({ facet, chosen }) => !facetValues(entry, facet).some((value) => chosen.includes(value)));
    if (isInQuery && failing.length === 0) sessions.add(entry.session);
    for (const tally of tallies) {
      const isCounted = isInQuery && (failing.length === 0 || (failing.length === 1 && failing[0] === tally));
      count(facetValues(entry, tally.facet), tally.values, isCounted);
    }
  }
  const values: Partial<Record<FacetName, FacetValue[]>> = Object.fromEntries(tallies.map(({ facet, values }) => [facet, [...values.values()]]));
  return { sessions, values: values as Record<FacetName, FacetValue[]> };
}

/** How many values a filter has chosen, over all facets. */
export function countChoices(filter: Filter): number {
  return facetNames.reduce((sum, facet) => sum + (filter.facets[facet]?.length ?? 0), 0);
}

/** The filter with these values chosen of a facet, and no others. */
export function setChoices(filter: Filter, facet: FacetName, values: readonly string[]): Filter {
  return { ...filter, facets: { ...filter.facets, [facet]: [...new Set(values)] } };
}

/** The filter with a value chosen, or no longer chosen if it was. */
export function toggleChoice(filter: Filter, facet: FacetName, value: string): Filter {
  const chosen = filter.facets[facet] ?? [];
  return setChoices(filter, facet, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
}

/** Adds the values of a session; one that it names twice counts once. */
function count(values: readonly string[], tally: Map<string, { value: string; count: number }>, isCounted: boolean): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    let known = tally.get(value);
    if (!known) tally.set(value, (known = { value, count: 0 }));
    if (isCounted && values.indexOf(value) === index) known.count++;
  }
}

function hasPlaces({ signUp, status = 'confirmed' }: Session): boolean {
  return signUp !== undefined && (signUp.left ?? signUp.capacity) !== 0 && !['full', 'cancelled', 'replaced'].includes(status);
}
