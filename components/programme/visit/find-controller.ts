import type { FacetName } from '../../../src/agenda/index.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { adoptStyles } from '../../adopt-styles.js';
import type { Drawn } from '../views.js';
import type { LateChunks } from './late-chunks.js';
import type { VisitHost } from './visit-host.js';

/** Draws the choices of the filters while they are open, and marks in what is drawn why it was found. */
export class FindController {
  readonly #host: VisitHost;
  readonly #late: LateChunks;
  #facets: typeof import('../facets.templates.js') | undefined;
  readonly #unfolded = new Set<FacetName>();

  constructor(host: VisitHost, late: LateChunks) {
    this.#host = host;
    this.#late = late;
  }

  /** Follows what the programme shows. */
  update(shown: Drawn, words: VisitMessages): void {
    if (this.#host.areFiltersOpen()) this.#drawChoices(shown, words);
    this.#mark(shown, words);
  }

  /** Takes the marks away, as when the programme leaves the page. */
  disconnect(): void {
    this.#host.filters.finding?.unmark(this);
  }

  #drawChoices({ entries, document, view }: Drawn, words: VisitMessages): void {
    const { filters, element, stage } = this.#host;
    const result = filters.result(entries, document);
    const place = element.renderRoot.querySelector<HTMLElement>('#filters');
    if (!this.#facets || !result || !place) return void this.#load();
    const onFold = (facet: FacetName) => {
      if (!this.#unfolded.delete(facet)) this.#unfolded.add(facet);
      element.requestUpdate();
    };
    const { facets, drawChoices } = this.#facets;
    const choices = facets(result.values, filters.filter, this.#unfolded, { onChoice: (facet, value) => filters.choose(facet, turned(filters.filter.facets[facet] ?? [], value)), onFold }, view, words);
    drawChoices(place, choices, { count: stage.shown?.size ?? entries.length, filters, onClose: this.#host.closeFilters }, view, words);
  }

  async #load(): Promise<void> {
    const { filters, element } = this.#host;
    const late = await this.#late.bring(() => import('../facets.templates.js'));
    if (!late) return;
    await filters.prepare();
    if (!this.#facets) adoptStyles(element.renderRoot, late.facetsStyles);
    this.#facets = late;
    element.requestUpdate();
  }

  #mark({ entries, document, view }: Drawn, words: VisitMessages): void {
    const { filters, element, stage } = this.#host;
    const found = filters.query ? filters.result(entries, document)?.sessions : undefined;
    if (element.isConnected) void filters.finding?.markFound(this, found, filters.query, view, words, stage);
  }
}

/** The values with this one, or without it where it was among them. */
function turned(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
