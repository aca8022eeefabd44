import type { Issue, IssueCode, Path } from '../../schemas/index.js';
import type { InterfaceLanguage } from './load-messages.js';

/** One phrase for each code: what is wrong with what was found, and what is allowed. */
type Phrases = Readonly<Record<IssueCode, (found: string, expected: string) => string>>;

const english: Phrases = {
  missing: (_, expected) => `is missing${expected && ` (${expected} is asked for)`}.`,
  'wrong-type': (found, expected) => `${found || 'this'} is not of the right type; ${expected === 'int' ? 'whole number' : expected} is asked for.`,
  'unknown-choice': (found, expected) => `${found} is not one of: ${expected}.`,
  'too-small': (found, expected) => `${found} is too small or too short; at least ${expected}.`,
  'too-big': (found, expected) => `${found} is too large or too long; at most ${expected}.`,
  'unknown-format': (found, expected) => `${found} is a format that this version does not know; it reads ${expected}.`,
  text: (found) => `${found} is not a text: a string, or a map from language to string.`,
  'empty-text': () => 'is an empty text.',
  'language-tag': () => 'is not a language tag (BCP 47), e.g. fr or pt-BR.',
  id: (found) => `${found} is not an identifier: up to 128 letters, digits and . _ ~ : @ -`,
  'reserved-id': (found) => `${found} is a name that programs keep for themselves; any other identifier will do.`,
  token: (found) => `${found} is not a word of lower-case letters, digits and hyphens.`,
  country: (found) => `${found} is not a country code of two capitals (ISO 3166-1), e.g. FR.`,
  colour: (found) => `${found} is not a colour, e.g. #0a7f5a.`,
  currency: (found) => `${found} is not a currency of three capitals (ISO 4217), e.g. EUR.`,
  'media-type': (found) => `${found} is not a media type, e.g. application/pdf.`,
  'query-parameter': (found) => `${found} is not the name of a query parameter, e.g. code.`,
  date: (found) => `${found} is not a day of the calendar, e.g. 2026-05-04.`,
  'date-time': (found) => `${found} is not a date and time, e.g. 2026-05-04T09:00 or 2026-05-04T09:00+02:00.`,
  'clock-time': (found) => `${found} is not a time of day, e.g. 09:30.`,
  'time-zone': (found) => `${found} is not a known time zone, e.g. Europe/Paris.`,
  link: (found) => `${found} is not a link that is allowed: http, https, mailto or tel.`,
  'web-address': (found) => `${found} is not a web address, e.g. https://example.org/page.`,
  'resource-address': (found) => `${found} is not the address of a file: http, https or a relative path.`,
  'user-information': (found) => `${found} names a user before the host, which hides where the address leads; leave out what stands before the @.`,
  'mail-address': (found) => `${found} is not a mail address.`,
  'phone-number': (found) => `${found} is not a telephone number in international form, e.g. +33199001234.`,
  'duplicate-id': (found) => `${found} is used by an earlier entry of the same list.`,
  'unknown-reference': (found) => `${found} names nothing in this document.`,
  'part-of-itself': (found) => `${found} would make this session a part of itself.`,
  'end-before-start': (found, expected) => `${found} is before the beginning${expected && `, ${expected}`}.`,
  'end-without-start': (found) => `${found} is an end without a beginning.`,
  'outside-event': (found, expected) => `${found} is outside the dates of the event (${expected}).`,
  'missing-channel-address': (_, expected) => `is missing; a channel of kind “${expected}” needs it.`,
  'more-left-than-places': (found, expected) => `${found} places left are more than there are (${expected}).`,
};

/** What a value can be, in French. */
const frenchTypes: Readonly<Record<string, string>> = {
  string: 'chaîne', number: 'nombre', int: 'nombre entier', boolean: 'booléen', array: 'liste', object: 'objet', record: 'objet',
};

const french: Phrases = {
  missing: (_, expected) => `manque${expected && ` (attendu\u202f: ${expected})`}.`,
  'wrong-type': (found, expected) => `${found || 'ceci'} n’est pas du bon type (attendu\u202f: ${frenchTypes[expected] ?? expected}).`,
  'unknown-choice': (found, expected) => `${found} ne fait pas partie de\u202f: ${expected}.`,
  'too-small': (found, expected) => `${found} est trop petit ou trop court\u202f; au moins ${expected}.`,
  'too-big': (found, expected) => `${found} est trop grand ou trop long\u202f; au plus ${expected}.`,
  'unknown-format': (found, expected) => `${found} est un format inconnu de cette version, qui lit ${expected}.`,
  text: (found) => `${found} n’est pas un texte\u202f: une chaîne, ou une chaîne par langue.`,
  'empty-text': () => 'est un texte vide.',
  'language-tag': () => 'n’est pas un code de langue (BCP 47), par exemple fr ou pt-BR.',
  id: (found) => `${found} n’est pas un identifiant\u202f: 128 lettres, chiffres et . _ ~ : @ - au plus.`,
  'reserved-id': (found) => `${found} est un nom que les programmes se réservent\u202f; tout autre identifiant convient.`,
  token: (found) => `${found} n’est pas un mot en minuscules, chiffres et traits d’union.`,
  country: (found) => `${found} n’est pas un code de pays en deux capitales (ISO 3166-1), par exemple FR.`,
  colour: (found) => `${found} n’est pas une couleur, par exemple #0a7f5a.`,
  currency: (found) => `${found} n’est pas une monnaie en trois capitales (ISO 4217), par exemple EUR.`,
  'media-type': (found) => `${found} n’est pas un type de média, par exemple application/pdf.`,
  'query-parameter': (found) => `${found} n’est pas le nom d’un paramètre d’adresse, par exemple code.`,
  date: (found) => `${found} n’est pas un jour du calendrier, par exemple 2026-05-04.`,
  'date-time': (found) => `${found} n’est pas une date avec heure, par exemple 2026-05-04T09:00 ou 2026-05-04T09:00+02:00.`,
  'clock-time': (found) => `${found} n’est pas une heure, par exemple 09:30.`,
  'time-zone': (found) => `${found} n’est pas un fuseau horaire connu, par exemple Europe/Paris.`,
  link: (found) => `${found} n’est pas un lien autorisé\u202f: http, https, mailto ou tel.`,
  'web-address': (found) => `${found} n’est pas une adresse web, par exemple https://example.org/page.`,
  'resource-address': (found) => `${found} n’est pas l’adresse d’un fichier\u202f: http, https ou chemin relatif.`,
  'user-information': (found) => `${found} nomme un utilisateur avant l’hôte et cache ainsi où mène l’adresse\u202f; à écrire sans ce qui précède l’@.`,
  'mail-address': (found) => `${found} n’est pas une adresse de courriel.`,
  'phone-number': (found) => `${found} n’est pas un numéro de téléphone international, par exemple +33199001234.`,
  'duplicate-id': (found) => `${found} est déjà pris par une entrée précédente de la même liste.`,
  'unknown-reference': (found) => `${found} ne désigne rien dans ce document.`,
  'part-of-itself': (found) => `${found} ferait de cette session une partie d’elle-même.`,
  'end-before-start': (found, expected) => `${found} est avant le début${expected && `, ${expected}`}.`,
  'end-without-start': (found) => `${found} est une fin sans début.`,
  'outside-event': (found, expected) => `${found} est en dehors des dates de l’événement (${expected}).`,
  'missing-channel-address': (_, expected) => `manque\u202f; une inscription par «\u202f${expected}\u202f» en a besoin.`,
  'more-left-than-places': (found, expected) => `${found} places restantes, c’est plus qu’il n’y en a (${expected}).`,
};

/** The other languages say it in English: it is the organiser who reads it, and the document is in English as well. */
const inEnglish = { phrases: english, quote: (text: string) => `“${text}”`, colon: ': ' };
const inFrench = { phrases: french, quote: (text: string) => `«\u202f${text}\u202f»`, colon: '\u202f: ' };

/**
 * An issue as a sentence: where, what was found, what is allowed. In French, or else in English.
 *
 * @example
 * describeIssue(issue, 'en'); // sessions[3].start: “9am” is not a date and time, e.g. 2026-05-04T09:00 …
 */
export function describeIssue(issue: Issue, language: InterfaceLanguage): string {
  const { phrases, quote, colon } = language === 'fr' ? inFrench : inEnglish;
  const found = issue.found === undefined ? '' : quote(issue.found);
  const where = writePath(issue.path);
  return `${where && where + colon}${phrases[issue.code](found, issue.expected ?? '').trimStart()}`;
}

/** A path as people of the trade write it: `sessions[3].title.fr`. */
export function writePath(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
