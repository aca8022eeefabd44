import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { isOff } from '../../src/agenda/now.js';
import type { ProgrammeMessages } from '../../src/locale/index.js';
import { excerpt } from '../../src/locale/text.js';
import { heading } from '../heading.templates.js';
import { inLanguage, paragraph, say, wordFor, type View } from '../view.js';

/** What a row needs beside its session. */
export interface ProgrammeView extends View {
  readonly messages: ProgrammeMessages;
  /** Level of the headings of days; times are one below, sessions two. */
  readonly headingLevel: number;
  /** Address of a session's details. */
  readonly hrefOf: (session: Session) => string;
}

/** Kinds that are shown as one low row. */
const interludes: ReadonlySet<string | undefined> = new Set(['break', 'meal']);

/** Length of the teaser under a title, in characters: two lines of 68. */
const teaserLength = 150;

/** One session of the list. `showEnd` adds its own end, where its neighbours end at other times. */
export function sessionRow({ session, span }: AgendaEntry, view: ProgrammeView, showEnd: boolean): TemplateResult {
  const isInterlude = interludes.has(session.kind);
  const end = showEnd && span && span.endMs > span.startMs ? view.format.timeRange(span.startMs, span.endMs) : '';
  return html`<li class=${`session ${isInterlude ? 'interlude' : ''} ${isOff(session) ? 'off' : ''}`} data-session=${session.id} part="session">
    ${overline(session, view, isInterlude)}
    ${heading(view.headingLevel + 2, html`<a href=${view.hrefOf(session)} part="session-link">${inLanguage(session.title, view)}</a>`, 'title')}
    ${paragraph('subtitle', session.subtitle, view)} ${statusLine(session, view)} ${peopleOf(session, view)} ${isInterlude ? nothing : teaser(session, view)}
    ${facts(session, view, end)} ${isInterlude ? nothing : starButton(session, view)}
  </li>`;
}

/** Keeps a session in the visitor's selection. What it does, and whether it is pressed, comes with the rest of a visit. */
export function starButton({ title }: Session, view: ProgrammeView): TemplateResult {
  return html`<button class="star" type="button" part="star" aria-pressed="false" aria-label=${view.messages.keep(say(title, view))}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z" /></svg>
  </button>`;
}

function overline(session: Session, view: ProgrammeView, isInterlude: boolean): TemplateResult {
  const track = view.directory.tracks.get(session.track ?? '');
  const kind = session.kind && session.kind !== 'talk' && !isInterlude ? wordFor(session.kind, view.messages.kinds) : undefined;
  const status = session.status && session.status !== 'confirmed' ? view.messages.statuses[session.status] : undefined;
  return html`<p class="overline">
    <span class="live" hidden></span>${status ? html`<strong class="label">${status}</strong>` : nothing}${kind ? html`<span>${kind}</span>` : nothing}${track
      ? html`<span class="track"><span class="dot" data-colour=${track.colour ?? ''}></span><span>${inLanguage(track.name, view)}</span></span>`
      : nothing}
  </p>`;
}

/** What has become of a session, in words. */
export function statusLine(session: Session, view: ProgrammeView): TemplateResult {
  const { messages, directory, format } = view;
  const successor = session.replacedBy ? directory.sessions.get(session.replacedBy) : undefined;
  const { start, rooms = [] } = session.formerly ?? {};
  const former = [start && format.moment(toInstantMs(start, view.document.event.timeZone)), ...rooms.map((id) => say(directory.rooms.get(id)?.name, view))].filter(Boolean).join(', ');
  const line = (words: string | undefined) => (words ? html`<p class="note">${words}</p>` : nothing);
  return html`${paragraph('note', session.statusNote, view)} ${line(successor && messages.replacedBy(say(successor.title, view)))} ${line(former && messages.movedFrom(former))}`;
}

/** The names of those who give a session. */
export function peopleOf(session: Session, view: ProgrammeView): TemplateResult | typeof nothing {
  const names = (session.people ?? []).map(({ contact }) => view.directory.contacts.get(contact)?.name).filter((name) => name !== undefined);
  return names.length === 0 ? nothing : html`<p class="people">${view.format.list(names.map((name) => say(name, view)))}</p>`;
}

function teaser({ abstract, description }: Session, view: ProgrammeView): TemplateResult | typeof nothing {
  return paragraph(view.document.event.complete ? 'teaser brief' : 'teaser', abstract ?? description, view, (text) => excerpt(text, teaserLength));
}

function facts(session: Session, view: ProgrammeView, end: string): TemplateResult | typeof nothing {
  const { directory, messages, format } = view;
  const rooms = (session.rooms ?? []).flatMap((id) => directory.rooms.get(id) ?? []);
  const floors = new Set(rooms.flatMap((room) => (room.floor ? [say(room.floor, view)] : [])));
  const isExpected = session.languages?.length === 1 && session.languages[0] === view.reader.plainLanguage;
  const where = [rooms.map((room) => say(room.name, view)).join(', '), [...floors].join(', ')].filter(Boolean);
  const items = [
    end,
    ...where,
    session.languages && !isExpected ? format.languageNames(session.languages) : '',
    session.interpretation ? messages.pair(messages.interpretation, format.languageNames(session.interpretation)) : '',
  ].filter(Boolean);
  const { left } = session.signUp ?? {};
  const words = items.reduce<unknown>((line, item) => html`${line}<span class=${where.includes(item) ? 'place' : ''}>${item}</span>`, nothing);
  return items.length === 0 && left === undefined ? nothing : html`<p class="facts">${words}${left === undefined ? nothing : html`<span class="left">${messages.placesLeft(left)}</span>`}</p>`;
}

/** Shows how many places are left in a row only as long as that means something. */
export function markPlaces(row: HTMLElement, { placesUntilMs }: AgendaEntry, nowMs: number): void {
  if (placesUntilMs !== undefined) row.querySelector<HTMLElement>('.left')!.hidden = nowMs >= placesUntilMs;
}
