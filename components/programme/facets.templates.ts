import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, Filter, FilterResult } from '../../src/agenda/index.js';
import { sortFacetValues } from '../../src/agenda/facet-order.js';
import { facetNames } from '../../src/agenda/filter.js';
import { tagsByUse } from '../../src/agenda/tags.js';
import type { VisitMessages } from '../../src/locale/index.js';
import { countryName } from '../../src/locale/country-name.js';
import { inLanguage, wordFor } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';

export { drawChoices } from './draw-choices.js';
export { facetsStyles } from './facets.styles.js';

/** What a visitor asks for in the filters. */
export interface FacetHandlers {
  readonly onChoice: (facet: FacetName, value: string) => void;
  /** Shows the whole of a long list of values, or its beginning again. */
  readonly onFold: (facet: FacetName) => void;
}

/** So many values of a long list stand there before it is asked for. */
const firstValues = 8;
/** From so many on a list is long: a button for one or two more would take their room. */
const longList = firstValues + 3;

/**
 * The choices of the filters: for each facet its values with their counts. Days are chosen in the toolbar.
 *
 * @param unfolded Facets of which all values are shown. What is chosen always is.
 */
export function facets(values: FilterResult['values'], filter: Filter, unfolded: ReadonlySet<FacetName>, handlers: FacetHandlers, view: ProgrammeView, words: VisitMessages): TemplateResult {
  const tags = tagsByUse(view.document);
  return html`${facetNames
    .filter((facet) => isOffered(facet, values[facet].length))
    .map((facet) => {
      const sorted = sortFacetValues(facet, values[facet], view.document);
      const offered = sorted.map(({ value, count }) => ({ value, count, isChosen: filter.facets[facet]?.includes(value) ?? false, name: facet === 'tag' ? inLanguage(tags.get(value)!, view) : valueName(facet, value, view, words) }));
      return facetTemplate(facet, offered, unfolded.has(facet), handlers, view, words);
    })}`;
}

/** A value that can be chosen. */
interface Offered {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly name: unknown;
}

function facetTemplate(facet: FacetName, offered: readonly Offered[], isUnfolded: boolean, { onChoice, onFold }: FacetHandlers, { format }: ProgrammeView, words: VisitMessages): TemplateResult {
  const isCut = offered.length >= longList && !isUnfolded;
  const isFolded = ({ isChosen }: Offered, index: number) => isCut && index >= firstValues && !isChosen;
  const choose = ({ value }: Offered, index: number) => {
    // What is no longer chosen would be folded away with the focus in it.
    if (isCut && index >= firstValues) onFold(facet);
    onChoice(facet, value);
  };
  return html`<fieldset>
    <legend>${words.facets[facet]}</legend>
    <div id="values-${facet}">
      ${offered.map(
        (one, index) => html`<label class="value" ?hidden=${isFolded(one, index)}>
          <input type="checkbox" .checked=${one.isChosen} @change=${() => choose(one, index)} />
          <span>${one.name}</span> <small>${format.number(one.count)}</small>
        </label>`,
      )}
    </div>
    ${offered.length >= longList
      ? html`<button class="fold" type="button" aria-expanded=${isUnfolded} aria-controls="values-${facet}" @click=${() => onFold(facet)}>
          ${isUnfolded ? words.fewerValues : words.moreValues(format.number(offered.filter(isFolded).length))}
        </button>`
      : nothing}
  </fieldset>`;
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
    case 'tag': return value;
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
