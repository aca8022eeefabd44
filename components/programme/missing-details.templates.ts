import { html, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import { inLanguage } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Where the words of the details cannot be had, those that are there in any case say so. */
export function missingDetails({ title }: Session, view: ProgrammeView, onRetry: () => void): TemplateResult {
  return html`<div class="details">
    <h2 class="details-title" id="details-title" tabindex="-1">${inLanguage(title, view)}</h2>
    <p role="alert">${view.messages.failure({ code: 'network' })}</p>
    <p><button class="quiet-button" type="button" @click=${onRetry}>${view.messages.retry}</button></p>
  </div>`;
}
