import { html, type TemplateResult } from 'lit';
import type { FacetName } from '../../src/agenda/index.js';
import { facetNames } from '../../src/agenda/filter.js';
import { inLanguage, wordFor } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';
import type { ToolbarHandlers, ToolbarState } from './toolbar.templates.js';

export { facetsStyles } from './facets.styles.js';

/** The choices of the filters: for each facet its values with their counts. */
export function facets({ values, filter }: ToolbarState, { onChoice }: ToolbarHandlers, view: ProgrammeView): TemplateResult {
  return html`${facetNames
    .filter((facet) => values[facet].length > 1)
    .map(
      (facet) => html`<fieldset>
        <legend>${view.messages.facets[facet]}</legend>
        <div class="values">
          ${values[facet].map(
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
    case 'language': return format.languageNames([value]);
    case 'country': return format.countryName(value);
  }
}

function named(thing: { name: Parameters<typeof inLanguage>[0] } | undefined, id: string, view: ProgrammeView): unknown {
  return thing ? inLanguage(thing.name, view) : id;
}
