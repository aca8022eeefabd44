import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure } from '../../src/load/index.js';
import type { StatusMessages } from '../../src/locale/index.js';

/** Why there is no document, or no newer one, and a way out. */
export function failedTemplate(failure: LoadFailure, messages: StatusMessages, onRetry: (event: Event) => void): TemplateResult {
  return html`<div class="failed" part="failure" role="status">
    <p>${messages.failure(failure)}</p>
    ${failure.code === 'no-address' ? nothing : html`<button class="quiet-button" type="button" @click=${onRetry}>${messages.retry}</button>`}
  </div>`;
}
