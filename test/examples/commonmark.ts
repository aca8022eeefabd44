import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';

/** Whether a CommonMark text has raw HTML in it, which readers would see as the characters it consists of. */
export function hasRawHtml(text: string): boolean {
  return contains(fromMarkdown(text), 'html');
}

/** Whether a CommonMark text has a node of a kind of mdast in it: `list`, `link`. */
export function hasNode(text: string, type: Nodes['type']): boolean {
  return contains(fromMarkdown(text), type);
}

function contains(node: Nodes, type: Nodes['type']): boolean {
  return node.type === type || ('children' in node && node.children.some((child) => contains(child, type)));
}
