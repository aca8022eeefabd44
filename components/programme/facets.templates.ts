import { html, type TemplateResult } from 'lit';
import type { FacetName, Filter, FilterResult } from '../../src/agenda/index.js';
import { sortFacetValues } from '../../src/agenda/facet-order.js';
import { facetNames } from '../../src/agenda/filter.js';
import type { VisitMessages } from '../../src/locale/index.js';
import { countryName } from '../../src/locale/country-name.js';
import { inLanguage, wordFor } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';

export { facetsStyles } from './facets.styles.js';

/** The choices of the filters: for each facet its values with their counts. Days are chosen in the toolbar. */
export function facets(values: FilterResult['values'], filter: Filter, onChoice: (facet: FacetName, value: string) => void, view: ProgrammeView, words: VisitMessages): TemplateResult {
  return html`${facetNames
    .filter((facet) => isOffered(facet, values[facet].length))
    .map(
      (facet) => html`<fieldset>
        <legend>${words.facets[facet]}</legend>
        <div class="values">
          ${sortFacetValues(facet, values[facet], view.document).map(
            ({ value, count }) => html`<label class="value">
              <input type="checkbox" .checked=${filter.facets[facet]?.includes(value) ?? false} @change=${() => onChoice(facet, value)} />
              <span>${valueName(facet, value, view, words)}</span> <small>${view.format.number(count)}</small>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}`;
}

function valueName(facet: FacetName, value: string, view: ProgrammeView, words: VisitMessages): unknown {
  const { directory, messages, format } = view;
  switch (facet) {
    case 'track': return named(directory.tracks.get(value), value, view);
    case 'room': return named(directory.rooms.get(value), value, view);
    case 'cluster': return named(directory.clusters.get(value), value, view);
    case 'kind': return wordFor(value, messages.kinds);
    case 'language': case 'interpretation': return format.languageNames([value]);
    case 'country': return countryName(value, format.language);
    case 'day': return format.shortDay(value);
    case 'places': return words.placesFree;
    case 'recording': return words.withoutRecording;
  }
}

function named(thing: { name: Parameters<typeof inLanguage>[0] } | undefined, id: string, view: ProgrammeView): unknown {
  return thing ? inLanguage(thing.name, view) : id;
}

/** Whether a facet is a choice: days have their tabs, and of some a single value is one, since most sessions have none. */
function isOffered(facet: FacetName, values: number): boolean {
  return facet !== 'day' && values > (facet === 'interpretation' || facet === 'places' || facet === 'recording' ? 0 : 1);
}
