import type { Session } from '../../schemas/index.js';
import { offerDownload } from '../offer-download.js';
import type { ProgrammeView } from './session-row.templates.js';

/** Makes the calendar file of a session and offers it; the maker comes in a chunk of its own. */
export async function saveCalendar(session: Session, view: ProgrammeView, partner: string): Promise<void> {
  const { createCalendar } = await import('../../src/export/calendar.js');
  const { text } = await createCalendar(view.document, [session], { reader: view.reader, nowMs: Date.now(), partner });
  await offerDownload(text, 'text/calendar', `${view.document.event.id}-${session.id}.ics`);
}
