import { html, type TemplateResult } from 'lit';
import type { EventDocument, LocalisedText } from '../schemas/index.js';
import { directoryOf, type Directory } from '../src/agenda/index.js';
import { chooseText, getFormatter, isRightToLeft, type Formatter, type Reader } from '../src/locale/index.js';

/** A document as one reader sees it: what templates need beside their data. */
export interface View {
  readonly document: EventDocument;
  readonly directory: Directory;
  readonly reader: Reader;
  /** Language of the words around texts of the document. */
  readonly language: string;
  readonly format: Formatter;
}

/** The view of a document for a reader of `language`, with words in `interfaceLanguage`. */
export function createView(document: EventDocument, language: string, interfaceLanguage: string): View {
  const plainLanguage = document.event.languages?.[0] ?? 'en';
  const isSpoken = primary(language) === primary(interfaceLanguage);
  return {
    document,
    directory: directoryOf(document),
    reader: { languages: [language], plainLanguage },
    language: interfaceLanguage,
    format: getFormatter(isSpoken ? language : interfaceLanguage, document.event.timeZone),
  };
}

/** A text of the document as the reader's language has it. */
export function say(text: LocalisedText | undefined, view: View): string {
  return text === undefined ? '' : chooseText(text, view.reader).text;
}

/** A text of the document, marked with its language where that is another than the words around it. */
export function inLanguage(text: LocalisedText, view: View, write: (text: string) => string = (written) => written): string | TemplateResult {
  const chosen = chooseText(text, view.reader);
  if (primary(chosen.language) === primary(view.language)) return write(chosen.text);
  return html`<span lang=${chosen.language} dir=${isRightToLeft(chosen.language) ? 'rtl' : 'ltr'}>${write(chosen.text)}</span>`;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
