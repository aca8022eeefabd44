import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { languageTagSchema, type LocalisedText } from '../../schemas/index.js';
import type { Notes } from './notes.js';
import { asRecord, textField, untrimmedTextOf } from './source.js';

/** What a text belongs to, and where it is told about. */
export interface TextContext {
  readonly notes: Notes;
  readonly place: string;
  readonly subject?: string;
  /** Address against which links in the text are resolved. */
  readonly baseUrl?: string;
}

/**
 * A line of text as it is meant: white space tidied, control characters gone, characters that were escaped once too often
 * (`R&amp;D`) back to themselves. What looks like HTML stays the characters it consists of.
 */
export function readLine(text: string, context: TextContext): string {
  const unescaped = unescapeTwice(text, context);
  const tidy = tidyLine(unescaped);
  if (tidy !== unescaped) context.notes.tally('text-tidied', 'line', { ...toPlace(context), found: unescaped, became: tidy });
  return tidy;
}

/** White space tidied and control characters gone; no-break spaces inside, as French sets them, stay. */
export function tidyLine(text: string): string {
  return removeControls(text).replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim();
}

/** Without characters that show nothing and that no page may hold; line ends and tabs stay. */
export function removeControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** A text, or a map from language to text, each read by `read`; nothing where nothing is left. */
export function readLocalised(value: unknown, read: (text: string) => string): LocalisedText | undefined {
  const record = asRecord(value);
  if (!record || record.has(textField)) return read(untrimmedTextOf(value)) || undefined;
  const texts = [...record].flatMap(([tag, text]) => {
    const language = tag.replace(/_/g, '-');
    const words = languageTagSchema.safeParse(language).success ? read(untrimmedTextOf(text)) : '';
    return words ? [[language, words] as const] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** One of the texts of a localised text, for identifiers and reports. */
export function anyText(text: LocalisedText | undefined): string {
  return typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? '');
}

/** The part of a context that a note repeats. */
export function toPlace({ place, subject }: TextContext): { place: string; subject?: string } {
  return subject === undefined ? { place } : { place, subject };
}

function unescapeTwice(text: string, context: TextContext): string {
  if (!/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i.test(text)) return text;
  const unescaped = contentOf(fromHtml(text.replace(/</g, '&lt;'), { fragment: true }));
  if (unescaped !== text) context.notes.add('characters-unescaped', { ...toPlace(context), found: text, became: unescaped });
  return unescaped;
}

function contentOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(contentOf).join('') : '';
}
