import type { ReactiveControllerHost } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import type { AgendaEntry, FacetName, Filter, FilterResult } from '../../src/agenda/index.js';
import { applyFilter, countChoices, emptyFilter, toggleChoice } from '../../src/agenda/filter.js';
import { afterPaint } from '../document/after-paint.js';

/** What a visitor looks for in a programme, and what is found. Search comes in a chunk of its own with the first letter. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  #filter: Filter = emptyFilter;
  #typed = '';
  #findSessions: typeof import('./find-sessions.js').findSessions | undefined;
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
    const result = applyFilter(entries, this.#filter, this.query ? this.#findSessions?.(document, this.query) : undefined);
    this.#latest = { filter: this.#filter, entries, result };
    return result;
  }

  /** Looks for a text. The letter typed is painted first; of letters typed quickly only the last counts. */
  async search(text: string): Promise<void> {
    this.#typed = text;
    this.#findSessions ??= (await import('./find-sessions.js')).findSessions;
    await afterPaint();
    if (this.#typed === text) this.#set({ ...this.#filter, query: text });
  }

  /** Chooses a value of a facet, or no longer. */
  toggle(facet: FacetName, value: string): void {
    this.#set(toggleChoice(this.#filter, facet, value));
  }

  /** Looks for nothing any more. */
  clear(): void {
    this.#typed = '';
    this.#set(emptyFilter);
  }

  #set(filter: Filter): void {
    this.#filter = filter;
    this.#host.requestUpdate();
  }
}
