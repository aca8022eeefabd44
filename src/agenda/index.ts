export { buildAgenda, entriesOf, type Agenda, type AgendaDay, type AgendaEntry, type TimeGroup } from './agenda.js';
export { directoryOf, roomsInOrder, sessionsOf, type Directory } from './directory.js';
export { applyFilter, countChoices, emptyFilter, facetNames, facetValues, toggleChoice, type FacetName, type FacetValue, type Filter, type FilterResult } from './filter.js';
export { nextTurn, nowAndNext, phaseOf, progressOf, type Phase, type RoomNow } from './now.js';
export { findOverlaps, type Overlap } from './overlaps.js';
export { buildSearchIndex, matchesQuery, wordsOf, type SearchIndex } from './search.js';
