import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say } from '../view.js';
import { actionsOf, type ActingView } from './session-actions.templates.js';
import { factsOf } from './session-facts.templates.js';
import { headOf } from './session-head.templates.js';
import { resourceAddress, type DetailsView } from './session-link.templates.js';
import { meetingsOf } from './session-meetings.templates.js';
import { neighboursNav } from './session-neighbours.templates.js';
import { partsOf } from './session-parts.templates.js';
import { peopleOf } from './session-people.templates.js';
import { signUpOf } from './session-registration.templates.js';
import { resourcesOf } from './session-resources.templates.js';
import { scheduleOf } from './session-schedule.templates.js';

/** Larger counts of revisions are moments in disguise, and nobody reads them. */
const mostRevisions = 9_999;

/** Everything that is said of a session. Another session has nodes of its own: nothing of the former stays in them. */
export function sessionDetails(entry: AgendaEntry, entries: readonly AgendaEntry[], view: ActingView): unknown {
  const { session } = entry;
  return keyed(session.id, html`<div class="details">
    <button class="close" type="button" @click=${view.onClose} aria-label=${view.words.close}>
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M6 6l12 12M18 6 6 18" /></svg>
    </button>
    ${view.isInline ? nothing : headOf(entry, view)} ${scheduleOf(entry, view)} ${signUpOf(session, view)} ${actionsOf(entry, view)} ${bodyOf(entry, entries, view)}
    ${view.isInline ? nothing : neighboursNav(entry, entries, view)}
  </div>`);
}

/** What is said of a session below what one can do with it. */
export function bodyOf(entry: AgendaEntry, entries: readonly AgendaEntry[], view: DetailsView): TemplateResult {
  const { session } = entry;
  return html`${textsOf(session, view)} ${partsOf(entry, entries, view)} ${peopleOf(session, view)} ${factsOf(session, view)} ${meetingsOf(entry, view)} ${resourcesOf(session, view)} ${changeOf(session, view)}`;
}

function textsOf(session: Session, view: DetailsView): unknown {
  return [pictureOf(session, view), session.abstract ? richText(session.abstract, view) : nothing, session.description ? richText(session.description, view) : nothing];
}

function pictureOf({ image }: Session, view: DetailsView): TemplateResult | typeof nothing {
  const address = image && resourceAddress(image.url, view);
  if (!address) return nothing;
  const onError = (event: Event) => ((event.target as HTMLElement).closest('figure')!.hidden = true);
  return html`<figure class="picture">
    <img src=${address} alt=${say(image.alt, view)} width=${image.width ?? nothing} height=${image.height ?? nothing} decoding="async" @error=${onError} />
    ${image.credit ? html`<figcaption>${view.messages.pair(view.words.credit, '')}${inLanguage(image.credit, view)}</figcaption>` : nothing}
  </figure>`;
}

/** When the session was last changed, and how often. */
function changeOf({ modified, revision }: Session, { document, format, words }: DetailsView): TemplateResult | typeof nothing {
  const parts = [
    modified ? words.modified(format.moment(toInstantMs(modified, document.event.timeZone))) : undefined,
    revision && revision <= mostRevisions ? words.revision(format.number(revision)) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? html`<p class="change">${parts.join(', ')}</p>` : nothing;
}
