import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { linkOf, type Outcome, type SessionActions } from './session-actions.js';
import type { DetailsView } from './session-link.templates.js';

/** What the details of a session need where one can do something with it. */
export interface ActingView extends DetailsView {
  readonly actions: SessionActions;
}

/** What one can do with a session, in words; and what has come of it. */
export function actionsOf(entry: AgendaEntry, view: ActingView): TemplateResult {
  const { session } = entry;
  const { words, actions } = view;
  const outcome = actions.outcomeOf(session);
  return html`<div class="actions">
      ${keepButton(entry, view)}
      ${entry.day ? html`<button class="quiet-button" type="button" aria-busy=${outcome === 'preparing'} @click=${() => actions.addToCalendar(session, view)}>${words.addToCalendar}</button>` : nothing}
      <button class="quiet-button" type="button" @click=${() => actions.share(session, view)}>${actions.canShare ? words.share : words.copyLink}</button>
      ${session.url ? html`<a class="quiet-button" href=${session.url} rel="noopener">${words.sessionPage}</a>` : nothing}
    </div>
    <div class="outcome" role="status">${outcomeTemplate(outcome, linkOf(session, view), view)}</div>`;
}

/** Only where there is a selection to keep it in. */
function keepButton({ session }: AgendaEntry, { words, isKept, onKeep }: DetailsView): TemplateResult | typeof nothing {
  if (!isKept || !onKeep) return nothing;
  const isIn = isKept(session.id);
  return html`<button class="quiet-button star-text" type="button" data-kept=${isIn} @click=${() => onKeep(session.id)}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z" /></svg>${isIn ? words.unkeep : words.keep}
  </button>`;
}

function outcomeTemplate(outcome: Outcome | undefined, link: string, { words }: DetailsView): unknown {
  switch (outcome) {
    case undefined: return nothing;
    case 'copied': return words.linkCopied;
    case 'preparing': return words.preparingCalendar;
    case 'failed': return words.calendarFailed;
    case 'to-copy':
      return html`<label>${words.linkToCopy} <input class="link-to-copy" readonly dir="ltr" .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>`;
  }
}
