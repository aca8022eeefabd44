import type { ReactiveControllerHost } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import type { AgendaEntry, FacetName, Filter, FilterResult } from '../../src/agenda/index.js';
import { afterPaint } from '../document/after-paint.js';

const emptyFilter: Filter = { query: '', facets: {} };

/** What a visitor looks for in a programme, and what is found. How to find it comes in a chunk of its own when it is first wanted. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  #filter = emptyFilter;
  #typed = '';
  #finding: typeof import('./finding.js') | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The filter that is in force. */
  get filter(): Filter {
    return this.#filter;
  }

  /** How to find, once it was wanted. */
  get finding(): typeof import('./finding.js') | undefined {
    return this.#finding;
  }

  /** How many values are chosen, over all facets. */
  get choices(): number {
    return Object.values(this.#filter.facets).flat().length;
  }

  /** The query in force, without the white space around it. */
  get query(): string {
    return this.#filter.query.trim();
  }

  /** Whether anything is looked for. */
  get isActive(): boolean {
    return this.query !== '' || this.choices > 0;
  }

  /** What the filter lets through. Nothing until something is looked for. */
  result(entries: readonly AgendaEntry[], document: EventDocument): FilterResult | undefined {
    return this.#finding?.find(entries, this.#filter, document);
  }

  /** Brings what is needed to find, and to count what could be chosen. */
  async prepare(): Promise<void> {
    this.#finding ??= await import('./finding.js');
  }

  /** Looks for a text. The letter typed is painted first; of letters typed quickly only the last counts. */
  async search(text: string): Promise<void> {
    this.#typed = text;
    await this.prepare();
    await afterPaint();
    if (this.#typed === text) await this.#set({ ...this.#filter, query: text });
  }

  /** Chooses these values of a facet, and no others. */
  choose(facet: FacetName, values: readonly string[]): void {
    void this.#set({ ...this.#filter, facets: { ...this.#filter.facets, [facet]: values } });
  }

  /** Takes over a whole filter, as it stands in an address. */
  async restore(filter: Filter): Promise<void> {
    this.#typed = filter.query;
    await this.#set(filter);
  }

  /** Looks for nothing any more. */
  clear(): void {
    void this.restore(emptyFilter);
  }

  async #set(filter: Filter): Promise<void> {
    this.#filter = filter;
    if (this.isActive) await this.prepare();
    this.#host.requestUpdate();
  }
}
