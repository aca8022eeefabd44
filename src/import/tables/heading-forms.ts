import { fold } from '../../locale/fold.js';

/** Endings that make a word mean women and men, one and several: "Intervenant·e·s", "Orateur/trice(s)", "Speaker(s)". */
const endings = /(?: (?:e|s|es|x|euses?|trices?|rices?|ices?))+$/;

/** Longer headings are explanations. */
const maxLength = 200;

/** A heading as headings are compared: words of letters and digits alone, `foundedYear` as two, a number at the end left out. */
export function foldHeading(heading: string): string {
  return fold(heading.slice(0, maxLength).replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/ \d{1,2}$/, '');
}

/**
 * What a heading may be looked up by where it is not known as it stands, most exact first: without what is in brackets and
 * behind a line end ("Résumé (500 caractères)"), without endings for several, and without the words `about` that say of what
 * it is ("Intitulé de la séance").
 */
export function formsOf(heading: string, about: RegExp | undefined): string[] {
  const bare = heading.slice(0, maxLength).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const forms = [bare, bare.trim().split('\n')[0]!].flatMap((form) => {
    const folded = foldHeading(form);
    const single = folded.replace(endings, '');
    return about ? [folded, single, single.replace(about, '').trim()] : [folded, single];
  });
  return [...new Set(forms)].filter(Boolean);
}

/** The parts of a heading that says the same twice, "Salle / Room"; none where it has no stroke. */
export function partsOf(heading: string): string[] {
  const parts = heading.slice(0, maxLength).split(/[/|\n]/).map((part) => part.trim()).filter(Boolean);
  return parts.length > 1 ? parts : [];
}
