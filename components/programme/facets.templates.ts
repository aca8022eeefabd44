import { html, type TemplateResult } from 'lit';
import type { FacetName } from '../../src/agenda/index.js';
import { sortFacetValues } from '../../src/agenda/facet-order.js';
import { facetNames } from '../../src/agenda/filter.js';
import { inLanguage, wordFor } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';
import { isOffered, type ToolbarHandlers, type ToolbarState } from './toolbar.templates.js';

export { facetsStyles } from './facets.styles.js';

/** The choices of the filters: for each facet its values with their counts. Days are chosen in the toolbar. */
export function facets({ values, filter }: ToolbarState, { onChoice }: ToolbarHandlers, view: ProgrammeView): TemplateResult {
  return html`${facetNames
    .filter((facet) => isOffered(facet, values[facet].length))
    .map(
      (facet) => html`<fieldset>
        <legend>${view.messages.facets[facet]}</legend>
        <div class="values">
          ${sortFacetValues(facet, values[facet], view.document).map(
            ({ value, count }) => html`<label class="value">
              <input type="checkbox" .checked=${filter.facets[facet]?.includes(value) ?? false} @change=${() => onChoice(facet, value)} />
              <span>${valueName(facet, value, view)}</span> <small>${view.format.number(count)}</small>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}`;
}

function valueName(facet: FacetName, value: string, view: ProgrammeView): unknown {
  const { directory, messages, format } = view;
  switch (facet) {
    case 'track': return named(directory.tracks.get(value), value, view);
    case 'room': return named(directory.rooms.get(value), value, view);
    case 'cluster': return named(directory.clusters.get(value), value, view);
    case 'kind': return wordFor(value, messages.kinds);
    case 'language': case 'interpretation': return format.languageNames([value]);
    case 'country': return format.countryName(value);
    case 'day': return format.shortDay(value);
    case 'places': return messages.placesFree;
    case 'recording': return messages.withoutRecording;
  }
}

function named(thing: { name: Parameters<typeof inLanguage>[0] } | undefined, id: string, view: ProgrammeView): unknown {
  return thing ? inLanguage(thing.name, view) : id;
}
