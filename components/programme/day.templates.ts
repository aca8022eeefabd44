import { html, nothing, type TemplateResult } from 'lit';
import { toWallClockMs } from '../../schemas/instant.js';
import type { AgendaDay, AgendaEntry, TimeGroup } from '../../src/agenda/index.js';
import { excerpt } from '../../src/locale/text.js';
import { heading } from '../heading.templates.js';
import { inLanguage, paragraph, type View } from '../view.js';
import { sessionRow, type ProgrammeView } from './session-row.templates.js';

/** The head of a day: its date, and what the document says of it as a whole. */
export function dayHead(day: AgendaDay, view: ProgrammeView): TemplateResult {
  const { note } = day;
  return html`${heading(view.headingLevel, view.format.day(day.date), 'date')}
    ${paragraph('day-title', note?.title, view)} ${paragraph('note', note?.patronage, view)} ${paragraph('day-text', note?.description, view, (text) => excerpt(text, 600))}
    ${note?.themes ? html`<ul class="themes" aria-label=${view.messages.themes}>${note.themes.map((theme) => html`<li>${inLanguage(theme, view)}</li>`)}</ul>` : nothing}`;
}

/** Sessions that begin together, with their time, and before them where midnight falls. `previousMs` is the start before them, to tell that. */
export function groupTemplates(group: TimeGroup, view: ProgrammeView, day: string, previousMs: number | undefined): TemplateResult[] {
  const ends = new Set(group.entries.map(({ span }) => span?.endMs));
  const endMs = ends.size === 1 ? [...ends][0] : undefined;
  const date = dateAt(group.startMs, view);
  const isAfterMidnight = date !== day && (previousMs === undefined || dateAt(previousMs, view) !== date);
  const template = html`<div class="group" data-start=${group.startMs}>
    <div class="when">
      ${heading(view.headingLevel + 1, html`<time datetime=${new Date(group.startMs).toISOString()}>${view.format.time(group.startMs)}</time>`, 'start')}
      ${endMs && endMs > group.startMs ? html`<p class="end"><span aria-hidden="true">– </span><time datetime=${new Date(endMs).toISOString()}>${view.format.time(endMs)}</time></p>` : nothing}
      ${group.entries.length > 1 ? html`<p class="parallel">${view.messages.parallel(group.entries.length)}</p>` : nothing}
    </div>
    <ul class="sessions" role="list">
      ${group.entries.map((entry) => sessionRow(entry, view, endMs === undefined))}
    </ul>
  </div>`;
  return isAfterMidnight ? [html`<p class="midnight">${view.format.dayWithoutYear(date)}</p>`, template] : [template];
}

/** Sessions whose hour, or even day, is not known yet, in the order announced. */
export function unscheduledTemplate(entries: readonly AgendaEntry[], view: ProgrammeView, title: string): TemplateResult {
  return html`<div class="group unscheduled">
    ${heading(view.headingLevel + 1, title, 'start')}
    <ul class="sessions" role="list">
      ${entries.map((entry) => sessionRow(entry, view, true))}
    </ul>
  </div>`;
}

function dateAt(instantMs: number, view: View): string {
  return new Date(toWallClockMs(instantMs, view.format.timeZone)).toISOString().slice(0, 10);
}
