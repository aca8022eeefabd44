import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { isLinkAddress } from '../../schemas/link-patterns.js';

/** A piece of a text within a line. */
export type RichInline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly RichInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RichInline[] }
  | { readonly type: 'break' };

/** A block of a text. Headings have the level 1 to 6 that the text gives them. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly children: readonly RichInline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly RichInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly type: 'quote'; readonly children: readonly RichBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

/** Of quotes, lists and emphasis nested deeper than this, only what stands in them is kept. */
const maxDepth = 12;
const blockHolders = ['blockquote', 'list', 'listItem'] as const;
const inlineHolders = ['emphasis', 'strong'] as const;

/**
 * Reads a CommonMark text as blocks that are safe to show: HTML in it is text like any other, a link whose address is not
 * allowed keeps its words only, a picture is replaced by its text alternative.
 */
export function readRichText(commonMark: string): RichBlock[] {
  const root: Root = fromMarkdown(commonMark);
  return toBlocks(root.children, 0);
}

/** The words of a CommonMark text, paragraphs separated by an empty line, addresses of links in brackets. */
export function plainTextOf(commonMark: string): string {
  return blocksToText(readRichText(commonMark)).trim();
}

function toBlocks(nodes: readonly Nodes[], depth: number): RichBlock[] {
  return nodes.flatMap((node): RichBlock[] => {
    switch (node.type) {
      case 'paragraph': return [{ type: 'paragraph', children: toInline(node.children) }];
      case 'heading': return [{ type: 'heading', level: node.depth, children: toInline(node.children) }];
      case 'blockquote': return depth >= maxDepth ? toBlocks(leavesOf(node, blockHolders), depth) : [{ type: 'quote', children: toBlocks(node.children, depth + 1) }];
      case 'list': return depth >= maxDepth ? toBlocks(leavesOf(node, blockHolders), depth) : [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items: node.children.map((item) => toBlocks(item.children, depth + 1)) }];
      case 'code': return [{ type: 'code', text: node.value }];
      case 'thematicBreak': return [{ type: 'rule' }];
      case 'html': return [{ type: 'paragraph', children: [{ type: 'text', text: node.value }] }];
      default: return [];
    }
  });
}

/** What stands in a node and in whatever of these types it holds, in order. Without recursion, since texts may be nested as deep as someone likes. */
function leavesOf<T extends Nodes>(node: T, holders: readonly Nodes['type'][]): T[] {
  const leaves: T[] = [];
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (holders.includes(next.type) && 'children' in next) left.push(...([...next.children].reverse() as T[]));
    else leaves.push(next);
  }
  return leaves;
}

function toInline(nodes: readonly PhrasingContent[], depth = 0): RichInline[] {
  return nodes.flatMap((node): RichInline[] => {
    switch (node.type) {
      case 'text': case 'html': return [{ type: 'text', text: node.value }];
      case 'inlineCode': return [{ type: 'code', text: node.value }];
      case 'emphasis': case 'strong': return depth >= maxDepth ? toInline(leavesOf(node, inlineHolders), depth) : [{ type: node.type, children: toInline(node.children, depth + 1) }];
      case 'break': return [{ type: 'break' }];
      case 'link': return isLinkAddress(node.url) ? [{ type: 'link', url: node.url, children: toInline(node.children, depth) }] : toInline(node.children, depth);
      case 'image': case 'imageReference': return node.alt ? [{ type: 'text', text: node.alt }] : [];
      default: return 'children' in node ? toInline(node.children, depth) : [];
    }
  });
}

/** The words of blocks, see {@link plainTextOf}. */
export function blocksToText(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph': case 'heading': return inlineToText(block.children);
      case 'quote': return blocksToText(block.children);
      case 'list': return block.items.map((item, index) => `${block.ordered ? `${block.start + index}.` : '-'} ${blocksToText(item)}`).join('\n');
      case 'code': return block.text;
      case 'rule': return '';
    }
  }).filter(Boolean).join('\n\n');
}

function inlineToText(pieces: readonly RichInline[]): string {
  return pieces.map((piece) => {
    switch (piece.type) {
      case 'text': case 'code': return piece.text;
      case 'break': return '\n';
      case 'emphasis': case 'strong': return inlineToText(piece.children);
      case 'link': return withAddress(inlineToText(piece.children), piece.url);
    }
  }).join('');
}

function withAddress(words: string, url: string): string {
  return words === url || url === `mailto:${words}` ? words : `${words} (${url})`;
}
