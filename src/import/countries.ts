import { fold } from '../locale/fold.js';

/** Languages in which people name countries in tables. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ar'];

/** What engines call otherwise, by {@link toKey}. */
const alsoCalled: Readonly<Record<string, string>> = {
  uk: 'GB', 'great britain': 'GB', 'grande bretagne': 'GB', england: 'GB', angleterre: 'GB', scotland: 'GB', ecosse: 'GB', wales: 'GB', usa: 'US', holland: 'NL', hollande: 'NL', 'czech republic': 'CZ', 'republique tcheque': 'CZ', 'hong kong': 'HK', kosovo: 'XK',
};

/** Regions that engines name and that are no countries: unions, exclaves, what is reserved or private. */
const noCountries = /^(EU|EZ|UN|AC|CP|CQ|DG|EA|IC|TA|UK|Q[B-Z]|X[A-Z]|ZZ)$/;

/** Codes of countries that are no more, under which engines know their heirs (ISO 3166-3, CLDR `territoryAlias`). */
const retired = /^(AN|BU|CS|CT|DD|DY|FQ|FX|HV|JT|MI|NH|NQ|NT|PC|PU|PZ|RH|SU|TP|VD|WK|YD|YU|ZR)$/;

let known: ReadonlyMap<string, string> | undefined;

/** The country that a name or a code means, ISO 3166-1 alpha-2: `FR` of "France", "Frankreich" or "fr". */
export function readCountry(text: string): string | undefined {
  const key = toKey(text.slice(0, 100));
  return Object.hasOwn(alsoCalled, key) ? alsoCalled[key] : names().get(key);
}

/** Letters alone, without "and": engines write "&". */
function toKey(name: string): string {
  return fold(name).replace(/[^\p{L}]+|\b(?:and|et|und|y)\b/gu, ' ').replace(/ +/g, ' ').trim();
}

/** Names and codes of all countries. Engines are asked once, when a table has a country. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map(countries().flatMap((code) => [[code.toLowerCase(), code] as const, ...languages.map((language) => [toKey(nameOf(code, language)!), code] as const)]));
  return known;
}

function countries(): string[] {
  const codes = Array.from({ length: 676 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)));
  return codes.filter((code) => !noCountries.test(code) && !retired.test(code) && nameOf(code, 'en') !== undefined);
}

function nameOf(code: string, language: string): string | undefined {
  return displayed(language).of(code);
}

const displays = new Map<string, Intl.DisplayNames>();

function displayed(language: string): Intl.DisplayNames {
  const display = displays.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  displays.set(language, display);
  return display;
}
