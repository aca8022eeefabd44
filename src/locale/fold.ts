/** Letters that Unicode does not take apart, as readers type them: ligatures, strokes, forms of sigma, alif, ya and ta marbuta. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ', ٱ: 'ا', ى: 'ي', ة: 'ه',
};
const standsForOthers = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Marks above and below letters, the Arabic stretched line, and what shows nothing: soft hyphens, joiners, marks of direction. */
const unseen = /[\p{M}\p{DI}\u0640]/gu;

/** What Unicode makes of the acute accent ´ and its Greek likes where they stand alone; people type them for apostrophes. */
const accentsAlone = / [\u0301\u0313]/g;

const apostrophes = /[\u2018\u2019\u201b\u2032\u02b9\u02bb-\u02bd`]/g;
const gaps = /[\s\p{Pd}\u2043\u2212]/gu;

/** All that is not a small letter, a digit or a plain sign: the rest has nothing to fold. */
const toFold = /[^ -,.-_a-~]+/g;

/** What single characters fold to; in most languages the same few come back all the time. */
const known = new Map<string, string>();

/**
 * A text as search sees it: without case, accents and Arabic vowel marks, ligatures and apostrophes made one, white
 * space and hyphens of all kinds made a single space. "Cœur d’Été" and "coeur d'ete" fold to the same.
 */
export function fold(text: string): string {
  return foldCharacters(text).replace(/ {2,}/g, ' ').trim();
}

/**
 * A text folded but for the number of its spaces. Characters (graphemes) folded one by one give what they give together, so
 * that a place in a folded text can be found in the text it was made from.
 */
export function foldCharacters(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(accentsAlone, "'").replace(toFold, foldRun);
}

function foldRun(run: string): string {
  const once = known.get(run);
  if (once !== undefined) return once;
  const folded = run.replace(unseen, '').replace(standsForOthers, (letter) => letters[letter]!).replace(apostrophes, "'").replace(gaps, ' ');
  if (run.length === 1) known.set(run, folded);
  return folded;
}
