import type { EventDocument, Session } from '../../schemas/index.js';
import { fold } from '../locale/fold.js';
import { directoryOf } from './directory.js';
import { wordsOf } from './query.js';
import { searchFields, searchTexts } from './search-texts.js';

/** Keeps the texts of a session apart, as folding leaves it and nobody types it: no phrase runs from one to the next. */
const separator = '\u0001';

/** What can be searched in each session of a document, folded; made once, for `matchesQuery`. */
export type SearchIndex = ReadonlyMap<Session, string>;

/**
 * The words of every session: title, abstract, people, room, track, cluster, tags, in all languages, folded so that case,
 * accents and ligatures do not matter.
 */
export function buildSearchIndex(document: EventDocument): SearchIndex {
  const steps = buildSearchIndexInSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Makes the same index, but pauses after each session, so that a long programme does not hold up the page. */
export function* buildSearchIndexInSteps(document: EventDocument): Generator<void, SearchIndex> {
  const directory = directoryOf(document);
  const index = new Map<Session, string>();
  for (const session of document.sessions) {
    let texts = '';
    for (const field of searchFields) for (const text of searchTexts(session, field, directory)) texts += text + separator;
    index.set(session, fold(texts));
    yield;
  }
  return index;
}

/**
 * Whether a session has every word of a query, in any order, also as part of a longer word; a phrase in quotation marks in
 * one place, as it stands. An empty query fits all.
 */
export function matchesQuery(session: Session, query: string, index: SearchIndex): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const text = index.get(session) ?? '';
  return words.every((word) => text.includes(word));
}
