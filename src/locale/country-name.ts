import { nameOf } from './name-of.js';

const names = new Map<string, Intl.DisplayNames>();

/** "France": the name of a country, of an ISO 3166-1 code, in a language (BCP 47); the code where there is none. */
export function countryName(code: string, language: string): string {
  let known = names.get(language);
  if (!known) names.set(language, (known = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })));
  return nameOf(known, code);
}
