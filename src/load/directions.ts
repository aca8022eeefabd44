import type { EventDocument } from '../../schemas/index.js';

/**
 * A document whose texts turn the direction of nothing after them: what their marks begin, embeddings, overrides and isolates of
 * the Unicode Bidirectional Algorithm (UAX #9), is ended with the text. Marks beyond those that are needed have no effect.
 */
export function endDirections(document: EventDocument): EventDocument {
  return endWithin(document) as EventDocument;
}

function endWithin(value: unknown): unknown {
  if (typeof value === 'string') return endText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(endWithin);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, endWithin(part)]));
}

/** Isolates are ended first: what has begun within them ends with them. */
function endText(text: string): string {
  const endsOf = (begun: RegExp, end: string) => end.repeat(text.match(begun)?.length ?? 0);
  return text + endsOf(/[\u2066-\u2068]/g, '\u2069') + endsOf(/[\u202a\u202b\u202d\u202e]/g, '\u202c');
}
