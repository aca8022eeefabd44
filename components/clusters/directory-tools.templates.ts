import { html, nothing, type TemplateResult } from 'lit';
import { clusterFacetNames, type ClusterFacetName, type ClusterFilter, type CountedClusterValue, type FoundClusters } from '../../src/clusters/index.js';
import { countryName } from '../../src/locale/country-name.js';
import type { ClusterView } from '../cluster-card/cluster-card.templates.js';
import { say } from '../view.js';

/** How the directory is laid out. */
export type Appearance = 'cards' | 'table';

/** What the tools show. */
export interface ToolsState {
  readonly filter: ClusterFilter;
  readonly found: FoundClusters;
  readonly appearance: Appearance;
}

/** What the tools ask for. */
export interface ToolsHandlers {
  readonly onQuery: (query: string) => void;
  readonly onFacet: (facet: ClusterFacetName, key: string) => void;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onClear: () => void;
}

/** Search, filters and the choice of the layout, and what is found. */
export function directoryTools({ filter, found, appearance }: ToolsState, handlers: ToolsHandlers, view: ClusterView): TemplateResult {
  const { messages } = view;
  const choice = (name: Appearance, words: string) => html`<button type="button" aria-pressed=${appearance === name} @click=${() => handlers.onAppearance(name)}>${words}</button>`;
  return html`<div class="tools" part="tools" role="search" aria-label=${messages.directory}>
      <label class="search">
        <span class="visually-hidden">${messages.search}</span>
        <input type="search" autocomplete="off" enterkeyhint="search" placeholder=${messages.searchPlaceholder} .value=${filter.query} @input=${(event: Event) => handlers.onQuery((event.target as HTMLInputElement).value)} />
      </label>
      ${shownFacets(found).map((facet) => facetSelect(facet, filter.facets[facet], found.values[facet], handlers, view))}
      <div class="appearance" role="group" aria-label=${messages.appearance}>${choice('cards', messages.asCards)}${choice('table', messages.asTable)}</div>
    </div>
    ${status(filter, found, handlers, view)}`;
}

function status(filter: ClusterFilter, { clusters }: FoundClusters, { onClear }: ToolsHandlers, { messages, format }: ClusterView): TemplateResult {
  const query = filter.query.trim();
  const isActive = query !== '' || Object.keys(filter.facets).length > 0;
  const nothingFound = query ? messages.noMatch(query) : messages.noMatchFilters;
  return html`<div class="status">
    <p role="status">${clusters.length === 0 ? nothingFound : messages.clusterCount(clusters.length, format.number(clusters.length))}</p>
    ${isActive ? html`<button class="quiet-button" type="button" @click=${onClear}>${messages.clearAll}</button>` : nothing}
  </div>`;
}

/** What there is a choice of. */
export function shownFacets({ values }: FoundClusters): ClusterFacetName[] {
  return clusterFacetNames.filter((facet) => values[facet].length >= 2);
}

/** A choice of one value: only values that occur, with their counts. */
function facetSelect(facet: ClusterFacetName, chosen: string | undefined, values: readonly CountedClusterValue[], { onFacet }: ToolsHandlers, view: ClusterView): TemplateResult {
  const { messages, format } = view;
  const collator = new Intl.Collator(format.language, { numeric: true });
  const options = values.map(({ key, text, count }) => ({ key, words: facet === 'country' ? countryName(key, format.language) : say(text, view), count })).sort((one, other) => collator.compare(one.words, other.words));
  return html`<label class="facet">
    <span class="visually-hidden">${messages.facets[facet]}</span>
    <select @change=${(event: Event) => onFacet(facet, (event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${chosen === undefined}>${messages.all[facet]}</option>
      ${options.map(({ key, words, count }) => html`<option value=${key} .selected=${chosen === key} ?disabled=${count === 0 && chosen !== key}>${words} (${format.number(count)})</option>`)}
    </select>
  </label>`;
}
