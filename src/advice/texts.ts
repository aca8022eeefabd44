import type { EventDocument, LocalisedText } from '../../schemas/index.js';

/** A text of a document and where it is. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: LocalisedText;
}

/** Fields of texts that readers see, wherever they stand. */
const fields = new Set(['name', 'theme', 'title', 'subtitle', 'abstract', 'description', 'statusNote', 'directions', 'accessibility', 'mention', 'note', 'body', 'hoursNote', 'jobTitle', 'biography', 'tagline', 'audience', 'procedure', 'label', 'alt', 'floor', 'patronage']);

/** The texts of a document, in its order. */
export function* textsOfDocument(document: EventDocument): Generator<PlacedText> {
  yield* textsIn(document, []);
}

function* textsIn(value: unknown, path: readonly (string | number)[]): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (fields.has(key) && isText(part)) yield { path: place, text: part };
    else yield* textsIn(part, place);
  }
}

function isText(value: unknown): value is LocalisedText {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string'));
}
