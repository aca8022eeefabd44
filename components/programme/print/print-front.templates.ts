import { html, nothing, type TemplateResult } from 'lit';
import type { PostalAddress, Room } from '../../../schemas/index.js';
import { toInstantMs } from '../../../schemas/instant.js';
import { roomsInOrder } from '../../../src/agenda/directory.js';
import { countryName } from '../../../src/locale/country-name.js';
import { writeDayRange } from '../../../src/locale/day-range.js';
import { inLanguage, say } from '../../view.js';
import type { PrintSection } from './print-days.js';
import type { PrintView } from './print-view.js';

/** What is printed, and when. */
export interface PrintEdition {
  /** What the sessions are: all there are, a visitor's own, or what filters have left. */
  readonly kind: 'whole' | 'selection' | 'extract';
  readonly count: number;
  readonly nowMs: number;
}

/** The head of a printed programme: which event, when and where; of which of its sessions, and as of when. */
export function front(edition: PrintEdition, view: PrintView): TemplateResult {
  const { event } = view.document;
  const { words, format } = view;
  const mode = event.attendance && event.attendance !== 'on-site' ? words[event.attendance] : undefined;
  const status = event.status && event.status !== 'confirmed' ? words.eventStatuses[event.status] : undefined;
  return html`<header class="front">
    <p class="kicker">${words.programme}</p>
    <h1>${inLanguage(event.name, view)}</h1>
    ${event.theme ? html`<p class="theme">${inLanguage(event.theme, view)}</p>` : nothing} ${event.subtitle ? html`<p class="subtitle">${inLanguage(event.subtitle, view)}</p>` : nothing}
    ${status ? html`<p class="notice"><strong>${status}</strong>${event.statusNote ? html`<span> – ${inLanguage(event.statusNote, view)}</span>` : nothing}</p>` : nothing}
    <p class="dates">${writeDayRange(event.start, event.end, format.language)}${mode ? ` · ${mode}` : nothing}</p>
    ${event.venue ? html`<p class="place"><strong>${inLanguage(event.venue.name, view)}</strong>${event.venue.address ? html`, <bdi>${writeAddress(event.venue.address, view)}</bdi>` : nothing}</p>` : nothing}
    ${editionOf(edition, view).map((items) => html`<p class="edition">${items.map((item) => html`<span>${item}</span> `)}</p>`)}
  </header>`;
}

/** The days with their hours. */
export function overview(sections: readonly PrintSection[], view: PrintView): TemplateResult | typeof nothing {
  const days = sections.flatMap((section) => (section.date === undefined ? [] : [dayLine(section, section.date, view)]));
  return days.length === 0 ? nothing : html`<section class="overview"><h2 class="part">${view.words.overview}</h2><dl class="lines">${days}</dl></section>`;
}

/** The rooms of what is printed, with what one has to know to reach them; nothing where nothing is known. */
export function roomList(sections: readonly PrintSection[], view: PrintView): TemplateResult | typeof nothing {
  const used = new Set(sections.flatMap(({ rows }) => rows.flatMap(({ entry }) => entry.session.rooms ?? [])));
  const rooms = roomsInOrder(view.document).filter(({ id }) => used.has(id));
  if (!rooms.some(({ floor, stepFree }) => floor !== undefined || stepFree !== undefined)) return nothing;
  return html`<section class="overview"><h2 class="part">${view.words.rooms}</h2><dl class="lines">${rooms.map((room) => roomLine(room, view))}</dl></section>`;
}

function writeAddress({ street, postalCode, locality, country }: PostalAddress, view: PrintView): string {
  const town = [postalCode, say(locality, view)].filter(Boolean).join(' ');
  return [say(street, view), town, country ? countryName(country, view.format.language) : ''].filter(Boolean).join(', ');
}

function editionOf({ kind, count, nowMs }: PrintEdition, { words, messages, format, document: { event } }: PrintView): string[][] {
  const zone = format.zoneName(toInstantMs(`${event.start}T12:00`, event.timeZone));
  const updated = event.modified ? [words.updated(format.moment(toInstantMs(event.modified, event.timeZone)))] : [];
  return [
    [messages.pair(words[kind], messages.sessionCount(count, format.number(count))), messages.timesIn(zone)],
    [...updated, words.printed(format.moment(nowMs))],
  ];
}

function dayLine({ rows }: PrintSection, date: string, view: PrintView): TemplateResult {
  const { format, messages, document } = view;
  const spans = rows.flatMap(({ entry }) => entry.span ?? []);
  const startMs = spans.reduce((first, span) => Math.min(first, span.startMs), Infinity);
  const endMs = spans.reduce((last, span) => Math.max(last, span.endMs), -Infinity);
  const title = document.event.days?.find((note) => note.date === date)?.title;
  const hours = spans.length > 0 ? format.timeRange(startMs, endMs) : messages.hoursToBeConfirmed;
  return html`<div>
    <dt>${format.dayWithoutYear(date)}</dt>
    <dd>${title ? html`<span>${inLanguage(title, view)}</span> ` : nothing}<span>${hours}</span> <span>${messages.sessionCount(rows.length, format.number(rows.length))}</span></dd>
  </div>`;
}

function roomLine({ name, floor, capacity, stepFree }: Room, view: PrintView): TemplateResult {
  const { details, format } = view;
  const access = stepFree === undefined ? undefined : stepFree ? details.stepFree : details.notStepFree;
  const notes = [floor && inLanguage(floor, view), capacity ? details.capacity(format.number(capacity)) : undefined, access].filter(Boolean);
  return html`<div>
    <dt>${inLanguage(name, view)}</dt>
    <dd>${notes.map((note) => html`<span>${note}</span> `)}</dd>
  </div>`;
}
