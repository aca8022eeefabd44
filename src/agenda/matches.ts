import { fold, foldCharacters } from '../locale/fold.js';
import { wordsOf } from './query.js';

/** A stretch of a text, as places between UTF-16 code units, as `slice` takes them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A folded text, and from where to where in the original each of its code units comes. */
interface FoldedText {
  readonly text: string;
  readonly origins: readonly TextRange[];
}

const graphemes = new Intl.Segmenter('und');

/** Texts of Latin letters and usual signs alone, in which each code unit is a character of its own; most are. */
const plain = /^[^\u0300-\u200f\u2028-\u202e\u205f-\u20ab\u20ad-\uffff\r]*$/;

/** What single code units fold to; the same few come back all the time. */
const known = new Map<string, string>();

/**
 * Where the words of a query stand in a text, for marking them: ranges of the text as it is written, in order, neither
 * overlapping nor touching. No character is cut: "œ" is marked whole where "o" is looked for.
 */
export function findMatches(text: string, query: string): TextRange[] {
  const folded = fold(text);
  const words = wordsOf(query).filter((word) => folded.includes(word));
  if (words.length === 0) return [];
  const found = foldWithOrigins(text);
  return merge(words.flatMap((word) => rangesOf(word, found)));
}

/** Folds as `fold` does: of several spaces the first stands for all. */
function foldWithOrigins(original: string): FoldedText {
  let text = '';
  let last = ' ';
  let start = 0;
  const origins: TextRange[] = [];
  for (const character of plain.test(original) ? original : segmentsOf(original)) {
    const origin = { start, end: (start += character.length) };
    for (const unit of foldCharacter(character).split('')) {
      if (unit === ' ' && last === ' ') continue;
      text += last = unit;
      origins.push(origin);
    }
  }
  return { text, origins };
}

function* segmentsOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldCharacters(character);
    if (character.length === 1) known.set(character, folded);
  }
  return folded;
}

function rangesOf(word: string, { text, origins }: FoldedText): TextRange[] {
  const ranges: TextRange[] = [];
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    ranges.push({ start: origins[place]!.start, end: origins[place + word.length - 1]!.end });
  }
  return ranges;
}

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
