import type { InterfaceLanguage } from './load-messages.js';
import type { MessagesBySubject, Subject, TemplateName } from './messages/subjects.js';
import { counting, explaining, placeholders } from './placeholders.js';

/** Words with those of a host in place of ours, and the names that mean none of ours. */
export interface ReplacedWords<M> {
  readonly messages: M;
  readonly unknown: readonly string[];
}

/** A word that is written with something in it. */
type Write = (...values: unknown[]) => string;

const subjects: Readonly<Record<Subject, true>> = { programme: true, details: true, visit: true, print: true, registration: true, contact: true, parties: true, calendar: true, clusters: true };

/** Lists of words for what documents may name at will, which a host may lengthen. */
const openLists: readonly string[] = ['kinds', 'roles', 'partyRoles', 'memberKinds', 'signLanguageNames'];

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Puts words of a host in place of ours: `{ 'programme.search': 'Chercher', 'programme.kinds.panel': 'Débat' }`.
 *
 * What counts, names or explains something is a template. It may be given for one case alone: a plural category of `Intl`
 * (`programme.placesLeft.one`, and `zero` for none at all), a field (`visit.foundIn.room`), the state of a registration
 * (`registration.reason.full`), the code of a failure (`programme.failure.network`); our own words stay for the others.
 * A name without a word of ours, and what is no text or an empty one, is left out and told.
 */
export function replaceWords<S extends Subject>(subject: S, messages: MessagesBySubject[S], words: Readonly<Record<string, unknown>>, language: InterfaceLanguage): ReplacedWords<MessagesBySubject[S]> {
  const replaced: Record<string, unknown> = { ...messages };
  const unknown: string[] = [];
  for (const [name, text] of fromGeneralToSpecial(words)) {
    const [of = '', key = '', part, ...rest] = name.split('.');
    if (of !== subject && Object.hasOwn(subjects, of)) continue;
    const current = Object.hasOwn(replaced, key) ? replaced[key] : undefined;
    const next = of === subject && rest.length === 0 && typeof text === 'string' && text.trim() ? replaceOne(key, current, part, text, language) : undefined;
    if (next === undefined) unknown.push(name);
    else replaced[key] = next;
  }
  return { messages: replaced as unknown as MessagesBySubject[S], unknown };
}

function fromGeneralToSpecial(words: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(words).sort(([a], [b]) => a.split('.').length - b.split('.').length);
}

/** A word, a list of words or a template with a text in its place; nothing where that has no place. */
function replaceOne(key: string, current: unknown, part: string | undefined, text: string, language: InterfaceLanguage): unknown {
  if (typeof current === 'string') return part === undefined ? text : undefined;
  if (typeof current === 'function') return replaceWritten(key as TemplateName, current as Write, part, text, language);
  if (typeof current !== 'object' || current === null || part === undefined) return undefined;
  return Object.hasOwn(current, part) || openLists.includes(key) ? { ...current, [part]: text } : undefined;
}

function replaceWritten(key: TemplateName, own: Write, part: string | undefined, text: string, language: InterfaceLanguage): Write | undefined {
  if (part !== undefined && !explaining.includes(key) && !(counting.includes(key) && categories.includes(part))) return undefined;
  return (...values) => {
    if (part !== undefined && part !== caseOf(values[0], language)) return own(...values);
    const named = namedValues(placeholders[key], values);
    return text.replace(/\{(\w+)\}/g, (braced, name: string) => (named.has(name) ? named.get(name)! : braced));
  };
}

/** What the first value decides: a plural category, none at all being `zero` in every language, or what is explained. */
function caseOf(value: unknown, language: InterfaceLanguage): string {
  if (typeof value === 'number') return value === 0 ? 'zero' : new Intl.PluralRules(language).select(value);
  const { code, state } = Object(value) as { code?: unknown; state?: unknown };
  return String(code ?? state ?? value);
}

function namedValues(names: readonly string[], values: readonly unknown[]): Map<string, string> {
  const pairs = values.flatMap((value, index) => (typeof value === 'object' && value !== null ? Object.entries(value) : [[names[index] ?? '', value] as const]));
  return new Map(pairs.map(([name, value]) => [name, String(value ?? '')]));
}
