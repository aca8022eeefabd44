import type { ReactiveControllerHost } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import type { AgendaEntry, FacetName, Filter, FilterResult } from '../../src/agenda/index.js';
import { applyFilter, countChoices, emptyFilter, toggleChoice } from '../../src/agenda/filter.js';
import { afterPaint } from '../document/after-paint.js';
import type { ProgrammeView } from './session-row.templates.js';

/** What a visitor looks for in a programme, and what is found. Search comes in a chunk of its own with the first letter. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  #filter: Filter = emptyFilter;
  #typed = '';
  #search: typeof import('./find-sessions.js') | undefined;
  #marked: { result: FilterResult | undefined; view: ProgrammeView } | undefined;
  #latest: { filter: Filter; entries: readonly AgendaEntry[]; result: FilterResult } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The filter that is in force. */
  get filter(): Filter {
    return this.#filter;
  }

  /** How many values are chosen, over all facets. */
  get choices(): number {
    return countChoices(this.#filter);
  }

  /** The query in force, without the white space around it. */
  get query(): string {
    return this.#filter.query.trim();
  }

  /** Whether anything is looked for. */
  get isActive(): boolean {
    return this.query !== '' || this.choices > 0;
  }

  /** What the filter lets through; worked out once for each filter. */
  result(entries: readonly AgendaEntry[], document: EventDocument): FilterResult {
    if (this.#latest?.filter === this.#filter && this.#latest.entries === entries) return this.#latest.result;
    const result = applyFilter(entries, this.#filter, this.query ? this.#search?.findSessions(document, this.query) : undefined);
    this.#latest = { filter: this.#filter, entries, result };
    return result;
  }

  /** Looks for a text. The letter typed is painted first; of letters typed quickly only the last counts. */
  async search(text: string): Promise<void> {
    this.#typed = text;
    this.#search ??= await import('./find-sessions.js');
    await afterPaint();
    if (this.#typed === text) this.#set({ ...this.#filter, query: text });
  }

  /** Chooses a value of a facet, or no longer. */
  toggle(facet: FacetName, value: string): void {
    this.#set(toggleChoice(this.#filter, facet, value));
  }

  /** Chooses this value alone of a facet, or none of it. */
  only(facet: FacetName, value: string | undefined): void {
    this.#set({ ...this.#filter, facets: { ...this.#filter.facets, [facet]: value === undefined ? [] : [value] } });
  }

  /** Takes over a whole filter, as it stands in an address. */
  async restore(filter: Filter): Promise<void> {
    this.#typed = filter.query;
    if (filter.query) this.#search ??= await import('./find-sessions.js');
    this.#set(filter);
  }

  /** Looks for nothing any more. */
  clear(): void {
    this.#typed = '';
    this.#set(emptyFilter);
  }

  /** Marks in what is drawn why it was found, once for each result. */
  async mark(view: ProgrammeView, rowOf: (id: string) => HTMLElement | undefined): Promise<void> {
    const result = this.query ? this.#latest?.result : undefined;
    if (!this.#search || (this.#marked?.result === result && this.#marked?.view === view)) return;
    this.#marked = { result, view };
    await this.#search.markFound(this, result?.sessions ?? new Set(), this.query, view, rowOf);
  }

  /** Takes the marks away, as when the programme leaves the page. */
  unmark(): void {
    this.#marked = undefined;
    this.#search?.unmark(this);
  }

  #set(filter: Filter): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }
}
