import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Session } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { sessionsOf } from '../../src/agenda/directory.js';
import { heading } from '../heading.templates.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say, wordFor } from '../view.js';
import { isPlainClick } from './plain-click.js';
import { calendarButton } from './session-calendar.js';
import { factsOf } from './session-facts.templates.js';
import { statusLine, type ProgrammeView } from './session-row.templates.js';

export { detailsStyles } from './session-details.styles.js';

/** What the details ask for. */
export interface DetailsHandlers {
  readonly onClose: () => void;
  readonly onTurn: (session: Session) => void;
  /** Below the row of the session, which has told labels and title already. */
  readonly isInline: boolean;
}

/** Everything that is said of a session: labels, title, time, room, texts, people, languages, files, neighbours. */
export function sessionDetails(entry: AgendaEntry, entries: readonly AgendaEntry[], view: ProgrammeView, handlers: DetailsHandlers): TemplateResult {
  const { session } = entry;
  const { messages } = view;
  const { isInline } = handlers;
  return html`<div class="details">
    <button class="close" type="button" @click=${handlers.onClose} aria-label=${messages.close}>
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path d="M6 6l12 12M18 6 6 18" /></svg>
    </button>
    ${isInline ? nothing : head(session, view)} ${factsOf(entry, view)}
    <p class="actions">
      ${entry.day ? calendarButton(session, view) : nothing}
      ${session.url ? html`<a class="quiet-button" href=${session.url} rel="noopener">${messages.sessionPage}</a>` : nothing}
    </p>
    ${session.abstract ? richText(session.abstract, view) : nothing} ${session.description ? richText(session.description, view) : nothing} ${peopleOf(session, view, handlers)}
    ${meetings(session, view, handlers)} ${resources(session, view, handlers)} ${isInline ? nothing : neighbours(entry, entries, view, handlers)}
  </div>`;
}

function head(session: Session, view: ProgrammeView): TemplateResult {
  return html`<p class="overline">${labels(session, view)}</p>
    ${heading(2, inLanguage(session.title, view), 'details-title', 'details-title')}
    ${session.subtitle ? html`<p class="subtitle">${inLanguage(session.subtitle, view)}</p>` : nothing} ${statusLine(session, view)}`;
}

/** The heading of a part: below that of the details, or below that of the row they stand under. */
function partHeading(words: string, { headingLevel }: ProgrammeView, { isInline }: DetailsHandlers): TemplateResult {
  return heading(isInline ? Math.min(6, headingLevel + 3) : 3, words, 'part');
}

function labels(session: Session, view: ProgrammeView): unknown {
  const { messages, directory } = view;
  const track = directory.tracks.get(session.track ?? '');
  return [
    session.status && session.status !== 'confirmed' ? html`<strong class="label">${messages.statuses[session.status]}</strong>` : nothing,
    session.kind ? html`<span>${wordFor(session.kind, messages.kinds)}</span>` : nothing,
    track ? html`<span class="track">${inLanguage(track.name, view)}</span>` : nothing,
  ];
}

function peopleOf(session: Session, view: ProgrammeView, handlers: DetailsHandlers): TemplateResult | typeof nothing {
  const people = (session.people ?? []).flatMap(({ contact, role }) => {
    const person = view.directory.contacts.get(contact);
    return person ? [{ person, role }] : [];
  });
  if (people.length === 0) return nothing;
  return html`<section>
    ${partHeading(view.messages.people, view, handlers)}
    <ul class="persons">
      ${people.map(({ person, role }) => html`<li>${personTemplate(person, role, session, view, handlers)}</li>`)}
    </ul>
  </section>`;
}

function personTemplate(person: Contact, role: string | undefined, session: Session, view: ProgrammeView, handlers: DetailsHandlers): TemplateResult {
  const organisation = person.organisation ? (view.directory.organisations.get(person.organisation) ?? view.directory.clusters.get(person.organisation))?.name : person.organisationName;
  const others = sessionsOf(person.id, view.document).filter((other) => other.id !== session.id);
  const standing = [person.jobTitle, organisation].filter((text) => text !== undefined).map((text) => say(text, view)).join(', ');
  return html`<p class="person">
      <strong>${inLanguage(person.name, view)}</strong>${role && role !== 'speaker' ? html` <span class="role">${wordFor(role, view.messages.roles)}</span>` : nothing}
      ${standing ? html`<span class="standing">${standing}</span>` : nothing}
    </p>
    ${person.biography ? richText(person.biography, view) : nothing}
    ${others.length > 0
      ? html`<p class="others">
          ${view.messages.pair(view.messages.alsoGives, '')}${others.map((other, index) => html`${index > 0 ? ', ' : ''}<a href=${view.hrefOf(other)} @click=${(event: MouseEvent) => turn(event, other, handlers)}>${inLanguage(other.title, view)}</a>`)}
        </p>`
      : nothing}`;
}

function meetings({ meetings: booked }: Session, view: ProgrammeView, handlers: DetailsHandlers): TemplateResult | typeof nothing {
  if (!booked) return nothing;
  const { messages, format } = view;
  const slots = booked.slots ?? [];
  const instant = (text: string) => toInstantMs(text, view.document.event.timeZone);
  return html`<section>
    ${partHeading(messages.booking, view, handlers)}
    ${booked.audience ? html`<p>${messages.pair(messages.bookingAudience, '')}${inLanguage(booked.audience, view)}</p>` : nothing}
    ${booked.procedure ? richText(booked.procedure, view) : nothing}
    ${booked.slotMinutes ? html`<p>${messages.slotLength(booked.slotMinutes)}</p>` : nothing}
    ${slots.length > 0
      ? html`<ul class="slots" aria-label=${messages.slots}>
          ${slots.map(({ start, end, left }) => html`<li><span>${format.timeRange(instant(start), instant(end))}</span>${left === undefined ? nothing : html` <small>${messages.placesLeft(left)}</small>`}</li>`)}
        </ul>`
      : nothing}
  </section>`;
}

function resources(session: Session, view: ProgrammeView, handlers: DetailsHandlers): unknown {
  const { messages } = view;
  const lists = [
    [messages.files, session.files ?? []],
    [messages.recordings, session.recordings ?? []],
    [messages.links, session.links ?? []],
  ] as const;
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => html`<section>${partHeading(title, view, handlers)}<ul class="links">${items.map((item) => html`<li><a href=${item.url} rel="noopener">${item.title ? inLanguage(item.title, view) : item.url}</a></li>`)}</ul></section>`);
}

function neighbours(entry: AgendaEntry, entries: readonly AgendaEntry[], view: ProgrammeView, handlers: DetailsHandlers): TemplateResult {
  const index = entries.indexOf(entry);
  const link = (neighbour: AgendaEntry | undefined, words: string, className: string) =>
    neighbour
      ? html`<a class=${className} href=${view.hrefOf(neighbour.session)} @click=${(event: MouseEvent) => turn(event, neighbour.session, handlers)}><small>${words}</small> ${inLanguage(neighbour.session.title, view)}</a>`
      : html`<span></span>`;
  return html`<nav class="neighbours">${link(entries[index - 1], view.messages.previous, 'previous')}${link(entries[index + 1], view.messages.next, 'next')}</nav>`;
}

function turn(event: MouseEvent, session: Session, { onTurn }: DetailsHandlers): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  onTurn(session);
}
