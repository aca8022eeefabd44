import { html, nothing, type TemplateResult } from 'lit';
import type { PostalAddress } from '../../../schemas/index.js';
import { toInstantMs } from '../../../schemas/instant.js';
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
  const { words, messages } = view;
  const status = event.status && event.status !== 'confirmed' ? words.eventStatuses[event.status] : undefined;
  return html`<header class="front">
    <p class="kicker">${messages.programme}</p>
    <h1>${inLanguage(event.name, view)}</h1>
    ${event.theme ? html`<p class="theme">${inLanguage(event.theme, view)}</p>` : nothing} ${event.subtitle ? html`<p class="subtitle">${inLanguage(event.subtitle, view)}</p>` : nothing}
    ${status ? html`<p class="notice"><strong>${status}</strong>${event.statusNote ? html`<span> – ${inLanguage(event.statusNote, view)}</span>` : nothing}</p>` : nothing}
    <p class="dates">${view.format.dayRange(event.start, event.end)}</p>
    ${placeOf(view)}
    <p class="edition">${editionLines(edition, view).map((line) => html`<span>${line}</span> `)}</p>
  </header>`;
}

/** The days with their hours, and the rooms with what one has to know to reach them. */
export function overview(sections: readonly PrintSection[], view: PrintView): TemplateResult {
  const days = sections.flatMap((section) => (section.date === undefined ? [] : [dayLine(section, section.date, view)]));
  return html`${days.length > 0 ? html`<section class="overview"><h2 class="part">${view.words.overview}</h2><dl class="lines">${days}</dl></section>` : nothing}${roomsOf(sections, view)}`;
}

function placeOf(view: PrintView): TemplateResult | typeof nothing {
  const { venue, attendance } = view.document.event;
  const mode = attendance === 'online' ? view.words.online : attendance === 'hybrid' ? view.words.hybrid : undefined;
  if (!venue && !mode) return nothing;
  return html`<p class="place">
    ${venue ? html`<strong>${inLanguage(venue.name, view)}</strong>${venue.address ? html`, ${writeAddress(venue.address, view)}` : nothing}` : nothing}${venue && mode ? ' · ' : nothing}${mode}
  </p>`;
}

function writeAddress({ street, postalCode, locality, country }: PostalAddress, view: PrintView): string {
  const town = [postalCode, say(locality, view)].filter(Boolean).join(' ');
  return [say(street, view), town, country ? view.format.countryName(country) : ''].filter(Boolean).join(', ');
}

function editionLines({ kind, count, nowMs }: PrintEdition, { words, messages, format, document }: PrintView): string[] {
  const { event } = document;
  return [
    messages.pair(words[kind], messages.sessionCount(count, format.number(count))),
    messages.timesIn(format.zoneName(toInstantMs(`${event.start}T12:00`, event.timeZone))),
    ...(event.modified ? [words.updated(format.moment(toInstantMs(event.modified, event.timeZone)))] : []),
    words.printed(format.moment(nowMs)),
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

function roomsOf(sections: readonly PrintSection[], view: PrintView): TemplateResult | typeof nothing {
  const { details, format } = view;
  const used = new Set(sections.flatMap(({ rows }) => rows.flatMap(({ entry }) => entry.session.rooms ?? [])));
  const rooms = [...view.directory.rooms.values()].filter(({ id }) => used.has(id)).sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  const told = rooms.filter(({ floor, stepFree }) => floor !== undefined || stepFree !== undefined);
  if (told.length === 0) return nothing;
  const lines = rooms.map(({ name, floor, capacity, stepFree }) => {
    const notes = [floor ? inLanguage(floor, view) : undefined, capacity ? details.capacity(format.number(capacity)) : undefined, stepFree === undefined ? undefined : stepFree ? details.stepFree : details.notStepFree];
    return html`<div><dt>${inLanguage(name, view)}</dt><dd>${notes.filter(Boolean).map((note) => html`<span>${note}</span> `)}</dd></div>`;
  });
  return html`<section class="rooms"><h2 class="part">${view.words.rooms}</h2><dl class="lines">${lines}</dl></section>`;
}
