import type { LocalisedText } from '../../schemas/index.js';
import { chooseLanguage } from './language.js';

/** Whom a text is chosen for. */
export interface Reader {
  /** Languages wanted, best first, BCP 47. */
  readonly languages: readonly string[];
  /** Language of texts that are plain strings: the first of the event's languages. */
  readonly plainLanguage: string;
}

/** A text in one language. */
export interface ChosenText {
  readonly text: string;
  readonly language: string;
}

/** The version of a text that serves the reader best, with the language it is in, for the `lang` attribute. */
export function chooseText(text: LocalisedText, reader: Reader): ChosenText {
  if (typeof text === 'string') return { text, language: reader.plainLanguage };
  const language = chooseLanguage([...reader.languages, reader.plainLanguage], Object.keys(text)) ?? reader.plainLanguage;
  return { text: text[language] ?? '', language };
}

/** Every version of a text, for searching. */
export function allTexts(text: LocalisedText | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/**
 * The beginning of a CommonMark text as plain words, for a teaser of a line or two: marks, link targets and line ends
 * go, words stay. It is cut between words and ends with `…` where something is left out.
 *
 * @param limit Length in UTF-16 code units; no character is cut in two.
 */
export function excerpt(commonMark: string, limit: number): string {
  const start = commonMark.slice(0, 2 * limit);
  const quick = anyMark.test(`\n${start}`) ? '' : inOneLine(start);
  const plain = quick.length > limit ? quick : inOneLine(withoutMarks(commonMark));
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > limit / 2 ? end : limit).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** Escaped marks are put out of sight (Unicode's private use) until all others are gone. */
const hidden = 0xe000;

/** What may be a mark, or begin a line as one: where the beginning of a long text has none, it need not be searched for each. */
const anyMark = /[\\`*_~<[]|[\n\r\u2028\u2029][ \t]*([#>=+-]|\d+[.)])/;

function withoutMarks(commonMark: string): string {
  let text = commonMark
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(hidden + mark.charCodeAt(0)))
    .replace(/^[ \t]*(([-*_][ \t]*){3,}|(```|~~~)[^`\n]*|=+)$|\\$/gm, '')
    .replace(/!?\[([^\][]*)\]\(([^()]|\([^()]*\))*\)|<(\w[^\s<>:@]*[:@][^\s<>]+)>/g, '$1$3')
    .replace(/^[ \t]*(#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+/gm, '');
  // From the inside out: each round takes the marks that hold no others.
  for (let round = 0; round < 4; round++) {
    text = text.replace(/(\*\*?|~~|(?<!`)`+(?!`))(?=\S)([^*`~\n]+?)(?<=\S)\1|(?<![\p{L}\d_])(__?)(?=\S)([^_\n]+?)(?<=\S)\3(?![\p{L}\d_])/gu, '$2$4');
  }
  return text.replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - hidden));
}

function inOneLine(text: string): string {
  return text.replace(/[\t-\r]/g, ' ').replace(/  +/g, ' ').trim();
}
