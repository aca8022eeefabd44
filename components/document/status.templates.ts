import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../schemas/index.js';
import type { LoadFailure } from '../../src/load/index.js';
import type { StatusMessages } from '../../src/locale/index.js';

/** At most this many problems are listed in a page; the command line names all. */
const listedIssues = 20;

/** What stands for an element while its document loads: the author's content, or the geometry of what comes. */
export function loadingTemplate(hasFallback: boolean, messages: StatusMessages | undefined): TemplateResult {
  return html`<slot></slot>${hasFallback
      ? nothing
      : html`<div class="skeleton" part="skeleton" role="status">
          <p class="visually-hidden">${messages?.loading}</p>${[1, 2, 3, 4, 5, 6].map(() => html`<span aria-hidden="true"></span>`)}
        </div>`}`;
}

/** What stands for an element whose document could not be loaded: the author's content, the reason, and a way out. */
export function failedTemplate(failure: LoadFailure, messages: StatusMessages | undefined, onRetry: () => void): TemplateResult {
  if (!messages) return html`<slot></slot>`;
  return html`<slot></slot>
    <div class="failed" part="failure" role="status">
      <p>${messages.failure(failure)}</p>
      ${failure.code === 'no-address' ? nothing : html`<button class="quiet-button" type="button" @click=${onRetry}>${messages.retry}</button>`}
    </div>`;
}

/** One quiet line for the organiser where parts of the document could not be read. */
export function partlyBrokenTemplate(issues: readonly Issue[], messages: StatusMessages, describe: ((issue: Issue) => string) | undefined, onOpen: () => void): TemplateResult | typeof nothing {
  const broken = issues.filter((issue) => issue.dropped);
  if (broken.length === 0) return nothing;
  return html`<details class="partly-broken" part="problems" @toggle=${onOpen}>
    <summary>${messages.partlyBroken(broken.length)}</summary>
    <ul aria-label=${messages.partlyBrokenDetails}>${broken.slice(0, listedIssues).map((issue) => html`<li>${describe ? describe(issue) : issue.path.join('.')}</li>`)}</ul>
  </details>`;
}
