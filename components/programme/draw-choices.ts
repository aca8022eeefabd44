import { html, nothing, render, type TemplateResult } from 'lit';
import type { VisitMessages } from '../../src/locale/index.js';
import type { FilterController } from './filter-controller.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Room below which choices stand in a sheet, in `em`: one column of them would push the programme out of sight. */
const sheetBelow = 36;

/** What a sheet shows beside its choices, and what it asks for. */
export interface SheetState {
  /** How many sessions are found. */
  readonly count: number;
  readonly filters: FilterController;
  readonly onClose: () => void;
}

/** Draws the choices of the filters in their place in the page, or where that is narrow in a sheet from below. */
export function drawChoices(place: HTMLElement, choices: TemplateResult, state: SheetState, view: ProgrammeView, words: VisitMessages): void {
  const { parentElement: root } = place;
  const isNarrow = root!.clientWidth < sheetBelow * parseFloat(getComputedStyle(root!).fontSize);
  render(isNarrow ? sheetTemplate(choices, state, view, words) : choices, place);
  const sheet = place.querySelector('dialog');
  if (sheet && !sheet.open) sheet.showModal();
}

/** However many choices there are, what is found by them and the way to it stay in sight. */
function sheetTemplate(choices: TemplateResult, { count, filters, onClose }: SheetState, { messages, format }: ProgrammeView, words: VisitMessages): TemplateResult {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  const onClick = (event: Event) => event.target === event.currentTarget && close(event);
  return html`<dialog class="sheet" aria-labelledby="filters-title" @close=${onClose} @click=${onClick}>
    <div class="sheet-body">
      <h2 class="sheet-title" id="filters-title" tabindex="-1" autofocus>${messages.filters}</h2>
      ${choices}
    </div>
    <div class="sheet-foot">
      ${filters.isActive ? html`<button class="quiet-button" type="button" @click=${() => filters.clear()}>${messages.clearAll}</button>` : nothing}
      <button class="show-found" type="button" @click=${close}>${words.showFound(messages.sessionCount(count, format.number(count)))}</button>
    </div>
  </dialog>`;
}
