import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda, Filter } from '../../src/agenda/index.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What the toolbar shows. */
export interface ToolbarState {
  readonly agenda: Agenda;
  readonly filter: Filter;
  /** Whether sessions differ in what can be chosen. */
  readonly hasFilters: boolean;
  readonly choices: number;
  readonly areFiltersOpen: boolean;
  readonly today: string;
}

/** What the toolbar asks for. */
export interface ToolbarHandlers {
  readonly onQuery: (query: string) => void;
  /** This day alone, or all of them. */
  readonly onDay: (date?: string) => void;
  readonly onFilters: () => void;
}

/** Days, search and filters above a programme. */
export function toolbar(state: ToolbarState, handlers: ToolbarHandlers, view: ProgrammeView): TemplateResult {
  const { messages } = view;
  return html`<div class="toolbar" part="toolbar">
      ${dayLinks(state, handlers, view)}
      <div class="find">
        <label class="search">
          <span class="visually-hidden">${messages.search}</span>
          ${magnifier}<input type="search" autocomplete="off" enterkeyhint="search" placeholder=${messages.searchPlaceholder} .value=${state.filter.query}
            @input=${(event: Event) => handlers.onQuery((event.target as HTMLInputElement).value)} />
        </label>
        ${state.hasFilters
          ? html`<button class="quiet-button" type="button" aria-expanded=${state.areFiltersOpen} aria-controls="filters" @click=${handlers.onFilters}>
              ${messages.filters}${state.choices > 0 ? html` <span class="count-badge"><span class="visually-hidden">${messages.filtersInUse(state.choices)}</span><span aria-hidden="true">${state.choices}</span></span>` : nothing}
            </button>`
          : nothing}
      </div>
    </div>
    <div id="filters" class="filters" part="filters" ?hidden=${!state.areFiltersOpen}></div>`;
}

function dayLinks({ agenda, filter, today }: ToolbarState, { onDay }: ToolbarHandlers, view: ProgrammeView): TemplateResult | typeof nothing {
  const days = agenda.days.filter((day) => day.groups.length > 0 || day.unscheduled.length > 0);
  if (days.length < 2) return nothing;
  const chosen = filter.facets.day ?? [];
  const tab = (date: string | undefined, words: unknown, isToday: boolean) => html`<li>
    <button class="day-link" type="button" aria-pressed=${date === undefined ? chosen.length === 0 : chosen.includes(date)} aria-current=${isToday ? 'date' : nothing} @click=${() => onDay(date)}>
      ${words}${isToday ? html` <small>${view.messages.today}</small>` : nothing}
    </button>
  </li>`;
  return html`<div class="days" role="group" aria-label=${view.messages.days}>
    <ul role="list">
      ${tab(undefined, view.messages.allDays, false)}${days.map(({ date }) => tab(date, view.format.shortDay(date), date === today))}
    </ul>
  </div>`;
}

const magnifier = html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" /></svg>`;
