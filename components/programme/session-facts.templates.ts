import { html, nothing, type TemplateResult } from 'lit';
import type { Room } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { inLanguage } from '../view.js';
import type { ProgrammeView } from './session-row.templates.js';

/** When, where and in which languages a session is held, as a list of terms; only what is known. */
export function factsOf(entry: AgendaEntry, view: ProgrammeView): TemplateResult {
  const { session } = entry;
  const { messages, directory, format } = view;
  const rooms = (session.rooms ?? []).map((id) => directory.rooms.get(id)).filter((room) => room !== undefined);
  const names = (tags: readonly string[] | undefined) => (tags && tags.length > 0 ? format.languageNames(tags) : undefined);
  const signed = session.signLanguages?.map((tag) => Object.hasOwn(messages.signLanguageNames, tag) ? messages.signLanguageNames[tag]! : format.languageNames([tag]));
  const facts: (readonly [string, unknown])[] = [
    [messages.time, whenOf(entry, view)],
    [messages.room, rooms.length > 0 ? rooms.map((room, index) => html`${index > 0 ? html`<br />` : nothing}${roomTemplate(room, view)}`) : undefined],
    [messages.spokenLanguages, names(session.languages)],
    [messages.interpretation, names(session.interpretation)],
    [messages.captions, names(session.captions)],
    [messages.signLanguage, signed && signed.length > 0 ? format.list(signed) : undefined],
    [messages.clusters, listed(session.clusters?.map((id) => directory.clusters.get(id)?.name), view)],
    [messages.countries, session.countries && session.countries.length > 0 ? format.list(session.countries.map((code) => format.countryName(code))) : undefined],
    [messages.tags, listed(session.tags, view)],
    [messages.signUp, session.signUp?.left === undefined ? undefined : messages.placesLeft(session.signUp.left)],
    [messages.licence, session.licence],
  ];
  return html`<dl class="facts-list">
      ${facts.map(([term, value]) => (value === undefined ? nothing : html`<div><dt>${term}</dt><dd>${value}</dd></div>`))}
    </dl>
    ${session.recorded === false ? html`<p class="note">${messages.notRecorded}</p>` : nothing}`;
}

function whenOf({ day, span }: AgendaEntry, { format, messages }: ProgrammeView): unknown {
  if (!day) return messages.dayToBeConfirmed;
  if (!span) return html`${format.day(day)}<br />${messages.hoursToBeConfirmed}`;
  return html`${format.day(day)}, ${format.timeRange(span.startMs, span.endMs)}<br /><small>${format.zoneName(span.startMs)}</small>`;
}

function roomTemplate(room: Room, view: ProgrammeView): TemplateResult {
  const { messages, format } = view;
  const notes = [
    room.floor ? inLanguage(room.floor, view) : undefined,
    room.capacity ? messages.capacity(format.number(room.capacity)) : undefined,
    room.stepFree === undefined ? undefined : room.stepFree ? messages.stepFree : messages.notStepFree,
  ].filter((note) => note !== undefined);
  return html`${inLanguage(room.name, view)}${notes.length > 0 ? html`<br /><small>${notes.map((note, index) => html`${index > 0 ? ' · ' : ''}${note}`)}</small>` : nothing}`;
}

function listed(texts: readonly (Parameters<typeof inLanguage>[0] | undefined)[] | undefined, view: ProgrammeView): unknown {
  const known = (texts ?? []).filter((text) => text !== undefined);
  return known.length === 0 ? undefined : known.map((text, index) => html`${index > 0 ? ' · ' : ''}${inLanguage(text, view)}`);
}
