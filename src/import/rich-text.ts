import { micromark } from 'micromark';
import { htmlToCommonMark } from './html-to-commonmark.js';
import { blockTag, knownTag, stripTags } from './html-tags.js';
import { removeControls, toPlace, type TextContext } from './plain-text.js';

/** Longer texts, or with more marks, are not converted, only freed of tags. The longest real ones have 12,500 and 800. */
const maxConverted = 100_000;
const maxMarks = 4_000;

const startsWithBlock = new RegExp(`^<(${blockTag})\\b`, 'i');
const startsWithEscapedBlock = new RegExp(`^\\s*&lt;(${blockTag})(&gt;|\\s|/)`, 'i');

/**
 * A longer text as CommonMark. HTML is converted; Markdown and plain texts stay as they are, but for indentation that
 * only the layout of the source gave them, and HTML inside Markdown is converted together with it.
 */
export function readRichText(text: string, context: TextContext): string {
  const clean = removeControls(text).replace(/\r\n?/g, '\n');
  const source = unescapeDocument(clean, context);
  if (!knownTag.test(source)) return dedent(source, context).trim();
  if (!isAffordable(source, context)) return withoutTags(source, context);
  try {
    return convert(dedent(source, context).trim(), context);
  } catch {
    return withoutTags(source, context);
  }
}

function convert(text: string, context: TextContext): string {
  if (isHtmlDocument(text)) return noting(text, htmlToCommonMark(text, context), context);
  const asMarkdown = (allowDangerousHtml: boolean) => micromark(text, { allowDangerousHtml, allowDangerousProtocol: true });
  const withHtml = asMarkdown(true);
  const hasHtml = knownTag.test(withHtml) && withHtml !== asMarkdown(false);
  return hasHtml ? noting(text, htmlToCommonMark(withHtml, context, true), context) : text;
}

/** Parsers of HTML and Markdown take time in the square of marks, or worse, for texts made to that end. */
function isAffordable(text: string, { notes }: TextContext): boolean {
  if (text.length > maxConverted) return false;
  const marks = text.match(/[<>[\]()*_`!&+#|\\~-]/g)?.length ?? 0;
  return marks <= maxMarks && notes.afford(marks * marks);
}

/** Whether tags hold all of it together, so that line breaks and asterisks in it mean nothing. */
function isHtmlDocument(text: string): boolean {
  return startsWithBlock.test(text) && text.endsWith('>');
}

function noting(before: string, after: string, context: TextContext): string {
  context.notes.tally('text-converted', '', { ...toPlace(context), found: before, became: after });
  return after;
}

function withoutTags(text: string, context: TextContext): string {
  const plain = stripTags(text).trim();
  context.notes.add('text-not-converted', { ...toPlace(context), found: text, became: plain });
  return plain;
}

/** A whole document that was escaped once too often: `&lt;p&gt;…`; line ends too where WordPress did it, as a backslash and an n. */
function unescapeDocument(text: string, context: TextContext): string {
  if (!startsWithEscapedBlock.test(text) || !/&gt;(?:\\n|\s)*$/.test(text.slice(-100)) || knownTag.test(text)) return text;
  const unescaped = text.replace(/&gt;(?:\\n)+/g, '&gt;\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#0?39;/g, "'").replace(/&amp;/g, '&');
  context.notes.tally('characters-unescaped', 'text', { ...toPlace(context), found: text, became: unescaped });
  return unescaped;
}

/**
 * Without the indentation that every line but the first has in common, where it is deeper than any Markdown: some
 * programs indent the lines of a text like the elements around it.
 */
function dedent(text: string, context: TextContext): string {
  const [first = '', ...lines] = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  if (!Number.isFinite(common) || common < 8) return text;
  context.notes.tally('indentation-removed', '', { ...toPlace(context), found: `${common}` });
  return [first, ...lines.map((line) => line.slice(common))].join('\n');
}
