import { fold } from '../locale/fold.js';

/** A phrase in quotation marks, closed or still being typed, or a word. A mark within a word (`5"`) is part of it. */
const parts = /["“”„«]([^"“”„«»]*)["“”»]?|\S+/g;

let latest: { readonly query: string; readonly words: readonly string[] } = { query: '', words: [] };

/** The words of a query, folded; what stands in quotation marks counts as one, with single spaces. */
export function wordsOf(query: string): readonly string[] {
  if (latest.query !== query) latest = { query, words: readWords(query) };
  return latest.words;
}

function readWords(query: string): string[] {
  return [...query.matchAll(parts)].flatMap(([part, phrase]) => (phrase === undefined ? fold(part).split(' ') : [fold(phrase)])).filter(Boolean);
}
