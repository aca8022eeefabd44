import type { EventDocument, Session } from '../../schemas/index.js';
import type { SearchIndex } from '../../src/agenda/index.js';
import { buildSearchIndex, matchesQuery } from '../../src/agenda/search.js';

export { applyFilter } from '../../src/agenda/filter.js';
export { markFound, unmark } from './match-marks.js';

const indices = new WeakMap<EventDocument, SearchIndex>();

/** Tells for the sessions of a document whether they have what a query asks for; the index is made at the first query. */
export function findSessions(document: EventDocument, query: string): (session: Session) => boolean {
  const index = indices.get(document) ?? buildSearchIndex(document);
  indices.set(document, index);
  return (session) => matchesQuery(session, query, index);
}
