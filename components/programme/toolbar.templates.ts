import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda, FacetName, FacetValue, Filter } from '../../src/agenda/index.js';
import { facetNames } from '../../src/agenda/filter.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What the toolbar shows. */
export interface ToolbarState {
  readonly agenda: Agenda;
  readonly filter: Filter;
  /** The values of each facet with their counts; read only while the filters are open. */
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly choices: number;
  readonly areFiltersOpen: boolean;
  /** Draws the choices; it comes in a chunk of its own when they are first opened. */
  readonly facets: typeof import('./facets.templates.js').facets | undefined;
  readonly today: string;
}

/** What the toolbar asks for. */
export interface ToolbarHandlers {
  readonly onQuery: (query: string) => void;
  readonly onChoice: (facet: FacetName, value: string) => void;
  /** Of a facet this value alone, or everything. */
  readonly onOnly: (facet: FacetName, value: string | undefined) => void;
  readonly onFilters: () => void;
}

/** Whether a facet is a choice: days have their tabs, and of some a single value is one, since most sessions have none. */
export function isOffered(facet: FacetName, values: number): boolean {
  return facet !== 'day' && values > (facet === 'interpretation' || facet === 'places' || facet === 'recording' ? 0 : 1);
}

/** Days, search and filters above a programme. */
export function toolbar(state: ToolbarState, handlers: ToolbarHandlers, view: ProgrammeView): TemplateResult {
  const { messages } = view;
  const hasFilters = facetNames.some((facet) => isOffered(facet, state.values[facet].length));
  return html`<div class="toolbar" part="toolbar">
      ${dayLinks(state, handlers, view)}
      <div class="find">
        <label class="search">
          <span class="visually-hidden">${messages.search}</span>
          ${magnifier}<input type="search" autocomplete="off" enterkeyhint="search" placeholder=${messages.searchPlaceholder} .value=${state.filter.query}
            @input=${(event: Event) => handlers.onQuery((event.target as HTMLInputElement).value)} />
        </label>
        ${hasFilters
          ? html`<button class="quiet-button" type="button" aria-expanded=${state.areFiltersOpen} aria-controls="filters" @click=${handlers.onFilters}>
              ${messages.filters}${state.choices > 0 ? html` <span class="count-badge"><span class="visually-hidden">${messages.filtersInUse(state.choices)}</span><span aria-hidden="true">${state.choices}</span></span>` : nothing}
            </button>`
          : nothing}
      </div>
    </div>
    <div id="filters" class="filters" part="filters" ?hidden=${!state.areFiltersOpen}>${state.areFiltersOpen && state.facets ? state.facets(state, handlers, view) : nothing}</div>`;
}

function dayLinks({ agenda, filter, today }: ToolbarState, { onOnly }: ToolbarHandlers, view: ProgrammeView): TemplateResult | typeof nothing {
  const days = agenda.days.filter((day) => day.groups.length > 0 || day.unscheduled.length > 0);
  if (days.length < 2) return nothing;
  const chosen = filter.facets.day ?? [];
  const tab = (date: string | undefined, words: unknown, isToday: boolean) => html`<li>
    <button class="day-link" type="button" aria-pressed=${date === undefined ? chosen.length === 0 : chosen.includes(date)} aria-current=${isToday ? 'date' : nothing} @click=${() => onOnly('day', date)}>
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
