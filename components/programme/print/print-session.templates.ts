import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Session } from '../../../schemas/index.js';
import type { AgendaEntry } from '../../../src/agenda/index.js';
import { richText } from '../../rich-text/rich-text.templates.js';
import { heading } from '../../heading.templates.js';
import { inLanguage, say, wordFor } from '../../view.js';
import { statusLine } from '../session-row.templates.js';
import type { PrintView } from './print-view.js';

/** Kinds that are printed as one low row. */
const interludes: ReadonlySet<string | undefined> = new Set(['break', 'meal']);
/** Roles that go without saying. */
const plainRoles: ReadonlySet<string | undefined> = new Set([undefined, 'speaker', 'panellist']);

/**
 * A session on paper. It tells its time itself, also where the one above begins with it: that one may stand on the page
 * before. `isParallel` says so.
 */
export function printedSession(entry: AgendaEntry, isParallel: boolean, view: PrintView): TemplateResult {
  const { session } = entry;
  const isInterlude = interludes.has(session.kind);
  const isOff = session.status === 'cancelled' || session.status === 'replaced';
  const title = inLanguage(session.title, view);
  return html`<article class="session ${isInterlude ? 'interlude' : ''} ${isParallel ? 'parallel' : ''}" data-session=${session.id}>
    <p class="time">${timeOf(entry, view)}</p>
    <div class="what">
      ${overline(session, isInterlude, view)} ${heading(view.headingLevel + 1, isOff ? html`<s>${title}</s>` : title, 'title')}
      ${session.subtitle ? html`<p class="subtitle">${inLanguage(session.subtitle, view)}</p>` : nothing} ${statusLine(session, view)} ${peopleOf(session, view)}
      ${facts(session, view)} ${view.withAbstracts ? abstractOf(session, view) : nothing}
    </div>
    ${placeOf(session, view)}
  </article>`;
}

function timeOf({ span }: AgendaEntry, { format }: PrintView): TemplateResult | typeof nothing {
  if (!span) return nothing;
  const start = format.time(span.startMs);
  const end = format.timeRange(span.startMs, span.endMs).slice(start.length);
  return html`<time class="start" datetime=${new Date(span.startMs).toISOString()}>${start}</time>${end ? html`<span class="end">${end}</span>` : nothing}`;
}

function overline({ status, kind, track: id }: Session, isInterlude: boolean, view: PrintView): TemplateResult | typeof nothing {
  const { statuses, kinds } = view.messages;
  const track = view.directory.tracks.get(id ?? '');
  const label = status && status !== 'confirmed' ? statuses[status] : undefined;
  const words = kind && kind !== 'talk' && !isInterlude ? wordFor(kind, kinds) : undefined;
  if (!label && !words && !track) return nothing;
  return html`<p class="overline">
    ${label ? html`<strong>${label}</strong>` : nothing} ${words ? html`<span>${words}</span>` : nothing} ${track ? html`<span>${dot(track.colour)}${inLanguage(track.name, view)}</span>` : nothing}
  </p>`;
}

/** A picture, since backgrounds are not printed unless the visitor asks for them. */
function dot(colour: string | undefined): TemplateResult | typeof nothing {
  return colour ? html`<svg class="dot" viewBox="0 0 8 8" aria-hidden="true">${svg`<circle cx="4" cy="4" r="4" fill=${colour} />`}</svg>` : nothing;
}

/** Who gives a session, each with where they work. */
function peopleOf(session: Session, view: PrintView): TemplateResult | typeof nothing {
  const { contacts, organisations, clusters } = view.directory;
  const people = (session.people ?? []).flatMap(({ contact, role }) => {
    const person = contacts.get(contact);
    if (!person) return [];
    const employer = person.organisation ? (organisations.get(person.organisation) ?? clusters.get(person.organisation))?.name : person.organisationName;
    const duty = plainRoles.has(role) ? nothing : html`<span class="duty">${view.messages.pair(wordFor(role!, view.words.roles), '')}</span>`;
    return [html`<li>${duty}${inLanguage(person.name, view)}${employer ? html`<span class="employer">, ${inLanguage(employer, view)}</span>` : nothing}</li>`];
  });
  const bodies = (session.organisations ?? []).flatMap((id) => organisations.get(id) ?? clusters.get(id) ?? []).map(({ name }) => html`<li>${inLanguage(name, view)}</li>`);
  return people.length + bodies.length === 0 ? nothing : html`<ul class="people" role="list">${people}${bodies}</ul>`;
}

/** Languages, where they are not what is expected, and what else has to be known before one comes. */
function facts(session: Session, view: PrintView): TemplateResult | typeof nothing {
  const { messages, details, format, words } = view;
  const { languages, interpretation, captions, signLanguages, signUp } = session;
  const isExpected = languages?.length === 1 && languages[0] === view.reader.plainLanguage;
  const signed = signLanguages?.map((tag) => (Object.hasOwn(details.signLanguageNames, tag) ? wordFor(tag, details.signLanguageNames) : format.languageNames([tag])));
  const items = [
    languages?.length && !isExpected ? format.languageNames(languages) : '',
    interpretation?.length ? messages.pair(messages.interpretation, format.languageNames(interpretation)) : '',
    captions?.length ? messages.pair(details.captions, format.languageNames(captions)) : '',
    signed?.length ? format.list(signed) : '',
    signUp && signUp.needed !== false ? words.signUp : '',
  ].filter(Boolean);
  return items.length === 0 ? nothing : html`<p class="facts">${items.map((item) => html`<span>${item}</span> `)}</p>`;
}

function abstractOf({ abstract, description }: Session, view: PrintView): TemplateResult | typeof nothing {
  const text = abstract ?? description;
  return text === undefined ? nothing : richText(text, view);
}

function placeOf({ rooms = [] }: Session, view: PrintView): TemplateResult {
  const known = rooms.flatMap((id) => view.directory.rooms.get(id) ?? []);
  return html`<ul class="where" role="list">
    ${known.map(({ name, floor }) => html`<li>${inLanguage(name, view)}${floor && say(floor, view) ? html`<span class="floor">${inLanguage(floor, view)}</span>` : nothing}</li>`)}
  </ul>`;
}
