import { html, nothing, type TemplateResult } from 'lit';
import type { VisitMessages } from '../../src/locale/index.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What a sheet of filters shows beside its choices, and what it asks for. */
export interface SheetState {
  /** How many sessions are found. */
  readonly count: number;
  readonly isFiltering: boolean;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** The choices of the filters in a sheet from below: as many as they are, what is found by them and the way to it stay in sight. */
export function facetsSheet(choices: TemplateResult, { count, isFiltering, onClear, onClose }: SheetState, { messages, format }: ProgrammeView, words: VisitMessages): TemplateResult {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  const onPointer = (event: Event) => event.target === event.currentTarget && close(event);
  return html`<dialog class="sheet" aria-labelledby="filters-title" @close=${onClose} @click=${onPointer}>
    <div class="sheet-body">
      <h2 class="sheet-title" id="filters-title" tabindex="-1" autofocus>${messages.filters}</h2>
      ${choices}
    </div>
    <div class="sheet-foot">
      ${isFiltering ? html`<button class="quiet-button" type="button" @click=${onClear}>${messages.clearAll}</button>` : nothing}
      <button class="show-found" type="button" @click=${close}>${words.showFound(messages.sessionCount(count, format.number(count)))}</button>
    </div>
  </dialog>`;
}
