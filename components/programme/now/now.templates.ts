import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toWallClockMs } from '../../../schemas/instant.js';
import type { AgendaEntry, HoursUnknown, RoomNow } from '../../../src/agenda/index.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { heading } from '../../heading.templates.js';
import { say } from '../../view.js';
import { sessionRow, type ProgrammeView } from '../session-row.templates.js';


/** What is shown of a programme at a moment. */
export interface NowState {
  readonly rooms: readonly RoomNow[];
  /** Sessions that are on or come next at an hour nobody knows. */
  readonly unknown: HoursUnknown | undefined;
  /** Whether nothing comes any more, also of what a search or filter has left out. */
  readonly isOver: boolean;
  readonly nowMs: number;
}

/** What is on and what comes next, room by room; those where something is on come first, and what has no hour yet last. */
export function nowTemplate({ rooms, unknown, isOver, nowMs }: NowState, view: ProgrammeView, words: VisitMessages): TemplateResult {
  if (isOver) return html`<p class="empty">${words.nothingMore}</p>`;
  const isAnythingOn = rooms.some(({ now }) => now.length > 0) || unknown?.isToday;
  const ordered = [...rooms].sort((a, b) => Number(b.now.length > 0) - Number(a.now.length > 0));
  return html`<p class="now-time"><time datetime=${new Date(nowMs).toISOString()}>${view.format.moment(nowMs)}</time>${isAnythingOn ? nothing : html` · ${words.nothingNow}`}</p>
    <div class="now-rooms">${repeat(ordered, ({ room }) => room, (room) => roomTemplate(room, view, words, nowMs))}</div>
    ${unknown ? unknownTemplate(unknown, view, words) : nothing}`;
}

/** Sessions without an hour, under their day; beside them, where they are held. */
function unknownTemplate({ day, entries }: HoursUnknown, view: ProgrammeView, { upNext }: VisitMessages): TemplateResult {
  const { format, messages, headingLevel } = view;
  return html`<section class="now-room now-unknown">
    ${heading(headingLevel, day ? format.day(day) : messages.dayToBeConfirmed, 'now-room-name')}
    ${heading(headingLevel + 1, day ? messages.hoursToBeConfirmed : upNext, 'now-label')}${list(entries, view)}
  </section>`;
}

function roomTemplate({ room, now, next }: RoomNow, view: ProgrammeView, words: VisitMessages, nowMs: number): TemplateResult {
  const place = view.directory.rooms.get(room);
  const name = place ? say(place.name, view) : words.withoutRoom;
  return html`<section class="now-room">
    ${heading(view.headingLevel, html`${name}${place?.floor ? html` <small>${say(place.floor, view)}</small>` : nothing}`, 'now-room-name')}
    ${now.length > 0 ? html`${heading(view.headingLevel + 1, words.onNow, 'visually-hidden')}${list(now, view)}` : nothing}
    ${next ? html`${heading(view.headingLevel + 1, html`${words.upNext} <span class="now-next-time">${timeOf(next, view, nowMs)}</span>`, 'now-label')}${list([next], view)}` : nothing}
  </section>`;
}

function list(entries: readonly AgendaEntry[], view: ProgrammeView): TemplateResult {
  return html`<ul class="sessions" role="list">${repeat(entries, ({ session }) => session.id, (entry) => sessionRow(entry, view, true))}</ul>`;
}

/** The time of what comes; with its day where that is another. */
function timeOf({ span }: AgendaEntry, { format }: ProgrammeView, nowMs: number): string {
  const { startMs } = span!;
  return dateAt(startMs, format.timeZone) === dateAt(nowMs, format.timeZone) ? format.time(startMs) : format.moment(startMs);
}

function dateAt(instantMs: number, timeZone: string): string {
  return new Date(toWallClockMs(instantMs, timeZone)).toISOString().slice(0, 10);
}
