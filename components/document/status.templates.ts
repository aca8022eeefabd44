import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure } from '../../src/load/index.js';
import type { StatusMessages } from '../../src/locale/index.js';

/** What stands for an element whose document could not be loaded: the author's content, the reason, and a way out. */
export function failedTemplate(failure: LoadFailure, messages: StatusMessages | undefined, onRetry: () => void): TemplateResult {
  if (!messages) return html`<slot></slot>`;
  return html`<slot></slot>
    <div class="failed" part="failure" role="status">
      <p>${messages.failure(failure)}</p>
      ${failure.code === 'no-address' ? nothing : html`<button class="quiet-button" type="button" @click=${onRetry}>${messages.retry}</button>`}
    </div>`;
}
