import { html, type TemplateResult } from 'lit';
import { inLanguage } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';

/** A programme without sessions: says so, and names the speakers if there are any. */
export function emptyTemplate(view: ProgrammeView): TemplateResult {
  const speakers = view.document.contacts.filter((contact) => contact.roles?.includes('speaker'));
  if (speakers.length === 0) return html`<p class="empty">${view.messages.noSessions}</p>`;
  return html`<p class="empty">${view.messages.noSessionsButPeople}</p>
    <ul class="speakers">
      ${speakers.map((contact) => html`<li>${inLanguage(contact.name, view)}</li>`)}
    </ul>`;
}
