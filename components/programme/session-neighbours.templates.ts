import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { inLanguage } from '../view.js';
import { dateOf } from './session-date.js';
import { sessionLink, type DetailsView } from './session-link.templates.js';
import { neighboursOf } from './session-neighbours.js';

/** The way to the session before and the one after, with their times. */
export function neighboursNav(entry: AgendaEntry, entries: readonly AgendaEntry[], view: DetailsView): TemplateResult | typeof nothing {
  const { words } = view;
  const { scope, previous, next } = neighboursOf(entry, entries);
  if (!previous && !next) return nothing;
  return html`<nav class="neighbours" aria-labelledby="neighbours-title">
    <p id="neighbours-title">${scope === 'room' ? words.sameRoom : words.wholeProgramme}</p>
    ${linkTo(previous, words.previous, 'previous', entry, view)}${linkTo(next, words.next, 'next', entry, view)}
  </nav>`;
}

/** When a session is held, told beside another: the date only where it is another one. */
export function whenBeside(entry: AgendaEntry, beside: AgendaEntry, { format }: DetailsView): string {
  const { span } = entry;
  const date = dateOf(entry, format.timeZone);
  const isSameDate = date === dateOf(beside, format.timeZone);
  return [date === undefined || isSameDate ? '' : format.shortDay(date), span ? format.timeRange(span.startMs, span.endMs) : ''].filter(Boolean).join(', ');
}

function linkTo(neighbour: AgendaEntry | undefined, word: string, className: string, entry: AgendaEntry, view: DetailsView): TemplateResult | typeof nothing {
  if (!neighbour) return nothing;
  const when = whenBeside(neighbour, entry, view);
  return sessionLink(neighbour.session, view, html`<small>${word}${when ? ` · ${when}` : ''}</small> ${inLanguage(neighbour.session.title, view)}`, className);
}
