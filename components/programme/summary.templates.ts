import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeView } from './session-row.templates.js';

/** What is found at a moment. */
export interface SummaryState {
  readonly count: number;
  readonly query: string;
  readonly isFiltering: boolean;
  readonly nowMs: number;
  /** Why nothing is shown although something is found: a selection that is empty. */
  readonly why: string | undefined;
}

/** The line above the list: how many sessions, or why none and the way out; and in which zone the times are. */
export function summary({ count, query, isFiltering, nowMs, why }: SummaryState, onClear: () => void, { messages, format }: ProgrammeView): TemplateResult {
  const nothingFound = why ?? (query ? messages.noMatch(query) : messages.noMatchFilters);
  return html`<div class="summary">
    <p class=${count === 0 ? 'none' : ''} role="status">${count === 0 ? nothingFound : messages.sessionCount(count, format.number(count))}</p>
    ${isFiltering ? html`<button class="quiet-button" type="button" @click=${onClear}>${messages.clearAll}</button>` : nothing}
    <p class="zone">${messages.timesIn(format.zoneName(nowMs))} <span class="zone-switch"></span></p>
  </div>`;
}
