import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingSlot } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage } from '../view.js';
import { dateAt, dateOf } from './session-date.js';
import { partHeading, type DetailsView } from './session-link.templates.js';
import { registrationBlock } from './session-registration.templates.js';

/** How business meetings are booked: for whom, how, and in which slots. */
export function meetingsOf(entry: AgendaEntry, view: DetailsView): TemplateResult | typeof nothing {
  const { session } = entry;
  const { meetings } = session;
  const { words, messages } = view;
  if (!meetings) return nothing;
  return html`<section class="meetings">
    ${partHeading(words.booking, view)}
    ${meetings.audience ? html`<p>${messages.pair(words.bookingAudience, '')}${inLanguage(meetings.audience, view)}</p>` : nothing}
    ${meetings.procedure ? richText(meetings.procedure, view) : nothing}
    ${meetings.slotMinutes ? html`<p>${words.slotLength(meetings.slotMinutes)}</p>` : nothing}
    ${meetings.booking ? registrationBlock(meetings.booking, session, words.book, view) : nothing}
    ${meetings.slots?.length ? slotsByDay(meetings.slots, entry, view) : nothing}
  </section>`;
}

/** Slots of other dates than the session's stand under their date. */
function slotsByDay(slots: readonly MeetingSlot[], entry: AgendaEntry, view: DetailsView): unknown {
  const { timeZone } = view.format;
  const days = new Map<string, MeetingSlot[]>();
  for (const slot of slots) {
    const date = dateAt(toInstantMs(slot.start, view.document.event.timeZone), timeZone);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  const isTold = days.size > 1 || !days.has(dateOf(entry, timeZone) ?? '');
  return [...days].map(([day, ofDay]) => html`${isTold ? html`<p class="slots-day">${view.format.dayWithoutYear(day)}</p>` : nothing}
    <ul class="slots" role="list" aria-label=${view.words.slots}>${ofDay.map((slot) => html`<li>${slotTemplate(slot, view)}</li>`)}</ul>`);
}

function slotTemplate({ start, end, left }: MeetingSlot, { document, format, messages }: DetailsView): TemplateResult {
  const instant = (text: string) => toInstantMs(text, document.event.timeZone);
  return html`<span>${format.timeRange(instant(start), instant(end))}</span>${left === undefined ? nothing : html` <small>${messages.placesLeft(left)}</small>`}`;
}
