import type { EventDocument, Session } from '../../schemas/index.js';
import type { AgendaEntry, Filter, FilterResult, SearchIndex } from '../../src/agenda/index.js';
import { applyFilter } from '../../src/agenda/filter.js';
import { buildSearchIndex, matchesQuery } from '../../src/agenda/search.js';

export { markFound, unmark } from './match-marks.js';

const indices = new WeakMap<EventDocument, SearchIndex>();
const results = new WeakMap<Filter, { readonly entries: readonly AgendaEntry[]; readonly result: FilterResult }>();

/** What a filter lets through; worked out once for each filter, as long as the entries are the same. */
export function find(entries: readonly AgendaEntry[], filter: Filter, document: EventDocument): FilterResult {
  const known = results.get(filter);
  if (known?.entries === entries) return known.result;
  const query = filter.query.trim();
  const result = applyFilter(entries, filter, query ? findSessions(document, query) : undefined);
  results.set(filter, { entries, result });
  return result;
}

/** Tells for the sessions of a document whether they have what a query asks for; the index is made at the first query. */
function findSessions(document: EventDocument, query: string): (session: Session) => boolean {
  const index = indices.get(document) ?? buildSearchIndex(document);
  indices.set(document, index);
  return (session) => matchesQuery(session, query, index);
}
