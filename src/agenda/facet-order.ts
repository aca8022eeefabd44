import type { EventDocument } from '../../schemas/index.js';
import { roomsInOrder } from './directory.js';
import type { FacetName, FacetValue } from './filter.js';
import { tagsByUse } from './tags.js';

/**
 * The values of a facet in the order in which a reader looks for them: days as they come; tracks, rooms and clusters in the
 * order of the document; the most used keywords first; others as given.
 */
export function sortFacetValues(facet: FacetName, values: readonly FacetValue[], document: EventDocument): FacetValue[] {
  if (facet === 'day') return [...values].sort((a, b) => (a.value < b.value ? -1 : 1));
  const positions = new Map(inOrder(facet, document).map(({ id }, index) => [id, index]));
  const position = ({ value }: FacetValue) => positions.get(value) ?? positions.size;
  return [...values].sort((a, b) => position(a) - position(b));
}

function inOrder(facet: FacetName, document: EventDocument): readonly { id: string }[] {
  switch (facet) {
    case 'track': return document.event.tracks ?? [];
    case 'room': return roomsInOrder(document);
    case 'cluster': return document.clusters ?? [];
    case 'tag': return [...tagsByUse(document).keys()].map((id) => ({ id }));
    default: return [];
  }
}
