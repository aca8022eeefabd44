import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { partHeading, sessionLink, type DetailsView } from './session-link.templates.js';
import { whenBeside } from './session-neighbours.templates.js';

/** The sessions that are parts of this one, in their order. */
export function partsOf(entry: AgendaEntry, entries: readonly AgendaEntry[], view: DetailsView): TemplateResult | typeof nothing {
  const parts = entries.filter(({ session }) => session.partOf === entry.session.id);
  if (parts.length === 0) return nothing;
  return html`<section>
    ${partHeading(view.words.parts, view)}
    <ul class="parts" role="list">
      ${parts.map((part) => html`<li><span class="part-time">${whenBeside(part, entry, view)}</span> ${sessionLink(part.session, view)}</li>`)}
    </ul>
  </section>`;
}
