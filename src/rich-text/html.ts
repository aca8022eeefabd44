import type { RichBlock, RichInline } from './read.js';

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The blocks of a text as HTML, for programs that take it as a string. */
export function blocksToHtml(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph': return element('p', inlineToHtml(block.children));
      case 'heading': return element(`h${block.level}`, inlineToHtml(block.children));
      case 'quote': return element('blockquote', blocksToHtml(block.children));
      case 'code': return element('pre', escapeHtml(block.text));
      case 'rule': return '<hr>';
      case 'list': return `${block.ordered ? `<ol start="${block.start}">` : '<ul>'}${block.items.map((item) => element('li', blocksToHtml(item))).join('')}</${block.ordered ? 'ol' : 'ul'}>`;
    }
  }).join('');
}

function inlineToHtml(pieces: readonly RichInline[]): string {
  return pieces.map((piece) => {
    switch (piece.type) {
      case 'text': return escapeHtml(piece.text);
      case 'code': return element('code', escapeHtml(piece.text));
      case 'break': return '<br>';
      case 'link': return `<a href="${escapeHtml(piece.url)}">${inlineToHtml(piece.children)}</a>`;
      default: return element(piece.type === 'strong' ? 'strong' : 'em', inlineToHtml(piece.children));
    }
  }).join('');
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
