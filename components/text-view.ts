import { html, nothing, type TemplateResult } from 'lit';
import type { EventDocument, LocalisedText } from '../schemas/index.js';
import { primaryLanguage } from '../src/locale/language.js';
import { chooseText, type Reader } from '../src/locale/text.js';

/** For whom texts of a document are chosen, and among which words they stand. */
export interface TextView {
  readonly reader: Reader;
  /** Language of the words around texts of the document. */
  readonly language: string;
}

/** The text view of a document for a reader of `language`, with words in `interfaceLanguage`. */
export function createTextView({ event }: EventDocument, language: string, interfaceLanguage: string): TextView {
  return { reader: { languages: [language, interfaceLanguage], plainLanguage: event.languages?.[0] ?? 'en' }, language: interfaceLanguage };
}

/** The language of dates and numbers: the reader's own with its region where the words are in it, else that of the words. */
export function formatLanguage(language: string, interfaceLanguage: string): string {
  return primaryLanguage(language) === primaryLanguage(interfaceLanguage) ? language : interfaceLanguage;
}

/** A text of the document as the reader's language has it. */
export function say(text: LocalisedText | undefined, view: TextView): string {
  return text === undefined ? '' : chooseText(text, view.reader).text;
}

/** A text of the document, marked with its language where that is another than the words around it. */
export function inLanguage(text: LocalisedText, view: TextView, write: (text: string) => string = (written) => written): string | TemplateResult {
  const chosen = chooseText(text, view.reader);
  if (primaryLanguage(chosen.language) === primaryLanguage(view.language)) return write(chosen.text);
  return html`<span lang=${chosen.language} dir="auto">${write(chosen.text)}</span>`;
}

/** A paragraph with a text of the document; nothing where there is none. */
export function paragraph(className: string, text: LocalisedText | undefined, view: TextView, write?: (text: string) => string): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class=${className}>${inLanguage(text, view, write)}</p>`;
}

/** The word for a token of an open list; the token itself where there is none. */
export function wordFor(token: string, words: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(words, token) && words[token]) || token;
}
