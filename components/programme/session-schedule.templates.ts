import { html, nothing, type TemplateResult } from 'lit';
import type { PostalAddress, Room, Venue } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import type { Formatter } from '../../src/locale/index.js';
import { getFormatter } from '../../src/locale/format.js';
import type { Span } from '../../src/time/index.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say } from '../view.js';
import { dateAt } from './session-date.js';
import type { DetailsView } from './session-link.templates.js';

/** When and where a session is held, and how one finds the room. */
export function scheduleOf(entry: AgendaEntry, view: DetailsView): TemplateResult {
  const { words } = view;
  const place = placeOf(entry, view);
  return html`<dl class="schedule">
    <div><dt>${words.time}</dt><dd>${whenOf(entry, view)}</dd></div>
    ${place ? html`<div><dt>${entry.session.rooms?.length ? words.room : words.venue}</dt><dd>${place}</dd></div>` : nothing}
  </dl>`;
}

/** "jeudi 17 novembre 2011 à 9 h 30 – 10 h 15": a span with its day. */
export function writeSpan({ startMs, endMs }: Span, format: Formatter): string {
  const start = format.time(startMs);
  return format.moment(startMs).slice(0, -start.length) + format.timeRange(startMs, endMs);
}

function whenOf({ day, span }: AgendaEntry, view: DetailsView): unknown {
  const { format, messages, words, document } = view;
  if (!day) return messages.dayToBeConfirmed;
  if (!span) return html`<span class="date-line">${format.day(day)}</span><small>${messages.hoursToBeConfirmed}</small>`;
  const { timeZone } = document.event;
  const isElsewhere = format.timeZone !== timeZone;
  return html`<span class="date-line">${format.day(dateAt(span.startMs, format.timeZone))}, <strong>${format.timeRange(span.startMs, span.endMs)}</strong></span>
    <small>${span.endMs > span.startMs ? html`${format.duration(span.endMs - span.startMs)} · ` : nothing}${format.zoneName(span.startMs)}</small>
    ${isElsewhere ? html`<small>${words.onSite(writeSpan(span, getFormatter(format.language, timeZone)))}</small>` : nothing}`;
}

function placeOf({ session }: AgendaEntry, view: DetailsView): unknown {
  const { venue, attendance } = view.document.event;
  const rooms = (session.rooms ?? []).flatMap((id) => view.directory.rooms.get(id) ?? []);
  const isAtVenue = venue !== undefined && (rooms.length > 0 || attendance !== 'online');
  if (!isAtVenue) return undefined;
  return html`${rooms.map((room) => roomTemplate(room, view))}${venueTemplate(venue, rooms.length > 0, view)}`;
}

function roomTemplate(room: Room, view: DetailsView): TemplateResult {
  const { words, format, messages } = view;
  const notes = [
    room.floor ? inLanguage(room.floor, view) : undefined,
    room.capacity ? words.capacity(format.number(room.capacity)) : undefined,
    room.stepFree === undefined ? undefined : room.stepFree ? words.stepFree : words.notStepFree,
  ].filter((note) => note !== undefined);
  return html`<div class="room">
    <strong>${inLanguage(room.name, view)}</strong>
    ${notes.length > 0 ? html`<small>${notes.map((note, index) => html`${index > 0 ? ' · ' : ''}${note}`)}</small>` : nothing}
    ${room.description ? richText(room.description, view) : nothing}
    ${room.geo ? html`<small>${messages.pair(words.coordinates, '')}<bdi dir="ltr">${room.geo.latitude.toFixed(5)}, ${room.geo.longitude.toFixed(5)}</bdi></small>` : nothing}
    ${room.url ? html`<small><a class="aside" href=${room.url} rel="noopener">${words.roomPage}</a></small>` : nothing}
  </div>`;
}

function venueTemplate(venue: Venue, hasRoom: boolean, view: DetailsView): TemplateResult {
  const address = venue.address ? writeAddress(venue.address, view) : '';
  const inOneLine = (name: string) => [name, address].filter(Boolean).join(', ');
  return html`<div class="venue">
    ${hasRoom ? html`<small>${inLanguage(venue.name, view, inOneLine)}</small>` : html`<strong>${inLanguage(venue.name, view)}</strong>${address ? html`<small dir="auto">${address}</small>` : nothing}`}
    ${venue.map ? html`<small><a class="aside" href=${venue.map} rel="noopener">${view.words.map}</a></small>` : nothing}
  </div>`;
}

function writeAddress({ street, postalCode, locality }: PostalAddress, view: DetailsView): string {
  const town = [postalCode, say(locality, view)].filter(Boolean).join(' ');
  return [say(street, view), town].filter(Boolean).join(', ');
}
