import { html, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import { offerDownload } from '../offer-download.js';
import type { ProgrammeView } from './session-row.templates.js';

/** A button that makes the calendar file of a session when it is pressed; the maker comes in a chunk of its own. */
export function calendarButton(session: Session, view: ProgrammeView): TemplateResult {
  const onClick = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    button.setAttribute('aria-busy', 'true');
    try {
      const { createCalendar } = await import('../../src/export/calendar.js');
      const { text } = await createCalendar(view.document, [session], { reader: view.reader, nowMs: Date.now() });
      offerDownload(text, 'text/calendar', `${view.document.event.id}-${session.id}.ics`);
    } finally {
      button.removeAttribute('aria-busy');
    }
  };
  return html`<button class="quiet-button" type="button" @click=${onClick}>${view.messages.addToCalendar}</button>`;
}
