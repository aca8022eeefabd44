import { fromHtml } from 'hast-util-from-html';
import { toMdast, type State } from 'hast-util-to-mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Element } from 'hast';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { escapeUnknownTags } from './html-tags.js';
import { toPlace, type TextContext } from './plain-text.js';
import { sanitise } from './sanitise.js';

const style: Options = { bullet: '-', bulletOther: '*', emphasis: '*', strong: '*', rule: '-', fences: true, listItemIndent: 'one' };

/**
 * Converts HTML to CommonMark. Scripts, styles, forms and frames go, links keep their words where their address is not
 * allowed, a table becomes one line a row; each is told to the notes. With `keepsLines`, line ends stay where they are.
 */
export function htmlToCommonMark(html: string, context: TextContext, keepsLines = false): string {
  const paragraphs = keepsLines ? undefined : readParagraphs(html);
  if (paragraphs) return toMarkdown(paragraphs, style).trim();
  const tree = sanitise(fromHtml(escapeUnknownTags(html), { fragment: true }), context);
  const mdast = toMdast(tree, { newlines: keepsLines, handlers: { table: (state, table) => flatten(state, table, context), del: inline, s: inline, strike: inline, u: inline } });
  return toMarkdown(mdast, style).trim();
}

/** Paragraphs and nothing else, as most texts are, at a fraction of the cost of a parser; nothing where there is more. */
function readParagraphs(html: string): Root | undefined {
  if (!/^(?:<p>[^<]*<\/p>\s*)+$/.test(html) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(html)) return undefined;
  const texts = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => unescape(text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')));
  return { type: 'root', children: texts.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof escaped) => escaped[name]);
}

const escaped = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;

/** CommonMark has no word for it: what it holds stays. */
function inline(state: State, element: Element): PhrasingContent[] {
  return state.all(element) as PhrasingContent[];
}

/** CommonMark has no tables: each row becomes a paragraph, its cells separated by a bar. */
function flatten(state: State, table: Element, context: TextContext): BlockContent[] {
  context.notes.tally('table-flattened', '', toPlace(context));
  return rowsOf(table).map((row) => ({ type: 'paragraph', children: cellsOf(row).flatMap((cell, index) => [...(index > 0 ? [{ type: 'text', value: ' | ' } as const] : []), ...wordsOf(state, cell)]) }));
}

function rowsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

/** What a cell holds on one line; of lists and paragraphs in it the words. */
function wordsOf(state: State, cell: Element): PhrasingContent[] {
  return state.all(cell).flatMap((node) => lineOf(node as Branch));
}

interface Branch {
  readonly type: string;
  readonly children?: readonly Branch[];
  readonly value?: string;
}

const lineTypes = new Set(['text', 'emphasis', 'strong', 'link', 'image', 'inlineCode', 'break']);

function lineOf(node: Branch): PhrasingContent[] {
  if (lineTypes.has(node.type)) return [node as PhrasingContent];
  if (node.children) return node.children.flatMap(lineOf);
  return node.value === undefined ? [] : [{ type: 'text', value: node.value }];
}
