import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import { richText } from '../../components/rich-text/rich-text.templates.js';
import { inLanguage, say } from '../../components/view.js';
import { sessionSpan } from '../../src/time/span.js';
import { countryName } from '../../src/locale/country-name.js';
import { writeDayRange } from '../../src/locale/day-range.js';
import type { SiteView } from './view.js';

/** What the first page tells of an event: name, days, place, theme, what has become of it. */
export function eventFacts(view: SiteView): TemplateResult {
  const { event } = view.document;
  const { messages, format } = view;
  const status = event.status && event.status !== 'confirmed' ? messages.print.eventStatuses[event.status] : undefined;
  const attendance = event.attendance === 'online' ? messages.print.online : event.attendance === 'hybrid' ? messages.print.hybrid : undefined;
  return html`<div class="event-head">
    ${status ? html`<p class="label">${status}</p>` : nothing}
    <h1 class="headline">${inLanguage(event.name, view)}</h1>
    ${event.theme ? html`<p class="theme">${inLanguage(event.theme, view)}</p>` : nothing}
    <p class="days-line"><time datetime=${event.start}>${writeDayRange(event.start, event.end, format.language)}</time></p>
    ${placeOf(view)} ${attendance ? html`<p>${attendance}</p>` : nothing}
  </div>
  ${event.description ? html`<div class="lead">${richText(event.description, view)}</div>` : nothing}`;
}

function placeOf(view: SiteView): TemplateResult | typeof nothing {
  const { venue } = view.document.event;
  if (!venue) return nothing;
  const { address } = venue;
  const town = [address?.street === undefined ? '' : say(address.street, view), [address?.postalCode, address?.locality === undefined ? '' : say(address.locality, view)].filter(Boolean).join(' '), address?.country ? countryName(address.country, view.format.language) : ''].filter(Boolean);
  return html`<p class="place">${inLanguage(venue.name, view)}${town.length > 0 ? html`<br />${town.join(', ')}` : nothing}</p>`;
}

/** "jeu. 18 nov., 9 h 30 – 10 h 15": as much of it as is known. */
export function whenOf(session: Session, { document: { event }, format }: SiteView): string {
  const span = sessionSpan(session, event.timeZone);
  if (!span) return session.day ? format.shortDay(session.day) : '';
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: event.timeZone }).format(span.startMs);
  return `${format.shortDay(date)}, ${format.timeRange(span.startMs, span.endMs)}`;
}
