import type { ImportCode, ImportEntry } from './report.js';
import { englishSentences } from './sentences-en.js';
import { frenchSentences } from './sentences-fr.js';

/** Languages in which a report can be told. */
export type ImportLanguage = 'en' | 'fr';

/** What is said for each code; a missing one does not compile. */
export type ImportSentences = Readonly<Record<ImportCode, (entry: ImportEntry) => string>>;

const sentences: Readonly<Record<ImportLanguage, ImportSentences>> = { en: englishSentences, fr: frenchSentences };

/**
 * An entry of an import report as a line for readers: where, whom, what, how often.
 *
 * @example
 * describeImportEntry(entry, 'en');
 * // day 1, room "Janson", event 7 – 7 (CANCELLED) Tea: the title says that it is cancelled: "(CANCELLED) Tea" became "Tea".
 */
export function describeImportEntry(entry: ImportEntry, language: ImportLanguage): string {
  const sentence = sentences[language][entry.code](entry);
  const where = [language === 'fr' ? inFrench(entry.place) : entry.place, entry.subject].filter(Boolean).join(' – ');
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return `${where}${colon}${sentence}${countOf(entry, language)}`;
}

function countOf({ count }: ImportEntry, language: ImportLanguage): string {
  if (count === undefined) return '';
  return language === 'fr' ? ` (${count}\u00a0fois)` : ` (${count} times)`;
}

const frenchPlaces: Readonly<Record<string, string>> = {
  day: 'jour', room: 'salle', event: 'séance', session: 'séance', person: 'personne', persons: 'personnes', track: 'parcours', conference: 'conférence', schedule: 'programme',
  sheet: 'feuille', row: 'ligne', cell: 'cellule', card: 'carte', line: 'ligne', column: 'colonne',
};

/** A place with its words in French; what stands between quotation marks is a name of the source. */
function inFrench(place: string): string {
  return place.replace(/"([^"]*)"|(^|, )([a-z]+)(?= |$|,)/g, (_, name: string | undefined, before = '', word = '') => (name === undefined ? `${before}${frenchPlaces[word] ?? word}` : `«\u00a0${name}\u00a0»`));
}
