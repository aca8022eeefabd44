import { html, type nothing, type TemplateResult } from 'lit';
import type { LocalisedText } from '../../schemas/index.js';
import { isRightToLeft } from '../../src/locale/language.js';
import { chooseText } from '../../src/locale/text.js';
import type { RichBlock, RichInline } from '../../src/rich-text/index.js';
import { readRichText } from '../../src/rich-text/read.js';
import type { View } from '../view.js';

/** A CommonMark text of the document as paragraphs, lists and links; headings in it become bold lines. */
export function richText(text: LocalisedText, view: View): TemplateResult {
  const chosen = chooseText(text, view.reader);
  return html`<div class="rich-text" lang=${chosen.language} dir=${isRightToLeft(chosen.language) ? 'rtl' : 'ltr'}>${readRichText(chosen.text).map(block)}</div>`;
}

function block(part: RichBlock): TemplateResult | typeof nothing {
  switch (part.type) {
    case 'paragraph': return html`<p>${part.children.map(inline)}</p>`;
    case 'heading': return html`<p><strong>${part.children.map(inline)}</strong></p>`;
    case 'quote': return html`<blockquote>${part.children.map(block)}</blockquote>`;
    case 'code': return html`<pre tabindex="0"><code>${part.text}</code></pre>`;
    case 'rule': return html`<hr />`;
    case 'list': {
      const items = part.items.map((item) => html`<li>${item.map(block)}</li>`);
      return part.ordered ? html`<ol start=${part.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

function inline(part: RichInline): unknown {
  switch (part.type) {
    case 'text': return part.text;
    case 'code': return html`<code>${part.text}</code>`;
    case 'break': return html`<br />`;
    case 'emphasis': return html`<em>${part.children.map(inline)}</em>`;
    case 'strong': return html`<strong>${part.children.map(inline)}</strong>`;
    case 'link': return html`<a href=${part.url} rel="noopener">${part.children.map(inline)}</a>`;
  }
}
