import { francAll } from 'franc-min';

/** What is looked at, in characters: some dozens of descriptions. Fewer than a sentence has tell nothing. */
const maxLength = 30_000;
const minLength = 60;

/** How near the second language may come to the first, which has 1: sisters of one text come to 0.78, two languages in it to more. */
const nearest = 0.8;

/** The language that texts seem to be in, as BCP 47 writes it; nothing where they are few, or of several. */
export function likelyLanguageOf(texts: Iterable<string>): string | undefined {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, maxLength)}\n`;
    if (sample.length >= maxLength) break;
  }
  const [[first] = ['und'], [, near] = ['', 0]] = francAll(sample.slice(0, maxLength), { minLength });
  return first === 'und' || near > nearest ? undefined : Intl.getCanonicalLocales(first)[0];
}
