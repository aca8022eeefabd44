import { html, type TemplateResult } from 'lit';

/** A line of the list of channels. */
export function row(term: unknown, value: unknown): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
