import { html, nothing, type TemplateResult } from 'lit';
import type { Room } from '../../../schemas/index.js';
import { toWallClockMs } from '../../../schemas/instant.js';
import type { AgendaDay, DayGrid, GridCell, GridFold } from '../../../src/agenda/index.js';
import { isOff } from '../../../src/agenda/now.js';
import type { VisitMessages } from '../../../src/locale/index.js';
import { heading } from '../../heading.templates.js';
import { inLanguage, say, wordFor } from '../../view.js';
import { dayHead, unscheduledTemplate } from '../day.templates.js';
import { peopleOf, starButton, type ProgrammeView } from '../session-row.templates.js';

/** Minutes of a row; sessions begin and end on its lines, or as near to them as half of it. */
export const rowMinutes = 5;

const rowMs = rowMinutes * 60_000;
const halfHourMs = 1_800_000;

/** Cells of all grids, for an `id` of each. */
let cellCount = 0;

/** Rows that a long stretch without sessions takes, however long it is. */
export const foldRows = 3;

/** The row line of the grid at which an instant stands; the first is 1. */
export function rowOf(instantMs: number, { startMs, folds }: DayGrid): number {
  const savedMs = folds.reduce((sum, fold) => sum + lengthBefore(instantMs, fold) * (1 - (foldRows * rowMs) / (fold.endMs - fold.startMs)), 0);
  return Math.round((instantMs - startMs - savedMs) / rowMs) + 1;
}

/** How much of a stretch lies before an instant. */
function lengthBefore(instantMs: number, { startMs, endMs }: GridFold): number {
  return Math.max(0, Math.min(instantMs, endMs) - startMs);
}

/** A day with all that is held on it: its head, the grid of its rooms, and below it what has no hour. One without a date has what is known least of. */
export function dayTemplate(day: AgendaDay, grid: DayGrid | undefined, view: ProgrammeView, words: VisitMessages): TemplateResult {
  const { messages } = view;
  return html`${day.date ? html`<header class="day-head">${dayHead(day, view)}</header>` : nothing} ${grid ? frameTemplate(grid, day.date, view, words) : nothing}
    <div class="grid-hints"></div>
    ${day.unscheduled.length > 0 ? unscheduledTemplate(day.unscheduled, view, day.date ? messages.hoursToBeConfirmed : messages.dayToBeConfirmed) : nothing}`;
}

/** What is said below a grid: rooms that are left out, or that all of them are. Of a part of a day it is not told which rooms are empty. */
export function hintsTemplate(grid: DayGrid | undefined, isWhole: boolean, hidden: number, { messages }: ProgrammeView, words: VisitMessages): TemplateResult | typeof nothing {
  if (!grid) return hidden > 0 ? html`<p class="hint">${messages.pair(words.rooms, words.roomsHidden(hidden))}</p>` : nothing;
  return isWhole && grid.emptyRooms.length > 0 ? html`<p class="hint">${words.roomsEmpty(grid.emptyRooms.length)}</p>` : nothing;
}

/** The names of the rooms, as they are seen; they are read with what is held in each. */
export function headTemplate({ columns }: DayGrid, view: ProgrammeView, words: VisitMessages): TemplateResult {
  return html`<span></span>${columns.map((room) => html`<span class="grid-room">${roomName(room, view, words)}</span>`)}`;
}

/** Lines of half hours, the hours beside them, and stretches in which nothing is held. */
export function hoursTemplate(grid: DayGrid, view: ProgrammeView, words: VisitMessages): TemplateResult {
  const marks = Array.from({ length: (grid.endMs - grid.startMs) / halfHourMs + 1 }, (_, index) => grid.startMs + index * halfHourMs).filter((markMs) => !grid.folds.some(({ startMs, endMs }) => startMs < markMs && markMs < endMs));
  const isFolded = (markMs: number) => grid.folds.some(({ startMs }) => startMs === markMs);
  const isTold = (markMs: number, index: number) => index === 0 || isWholeHour(markMs, view) || grid.folds.some(({ endMs }) => endMs === markMs);
  return html`${marks.map((markMs) => html`<i class="grid-line" data-row=${rowOf(markMs, grid)}></i>`)}
    ${marks.slice(0, -1).map((markMs, index) => (isTold(markMs, index) && !isFolded(markMs) ? html`<span class="grid-time" aria-hidden="true" data-row=${rowOf(markMs, grid)}>${view.format.time(markMs)}</span>` : nothing))}
    ${grid.folds.map(({ startMs, endMs }) => html`<p class="grid-fold" data-row=${rowOf(startMs, grid)}><span>${words.nothingBetween(view.format.time(startMs), view.format.time(endMs))}</span></p>`)}`;
}

function frameTemplate(grid: DayGrid, date: string, view: ProgrammeView, words: VisitMessages): TemplateResult {
  return html`<div class="grid-frame">
    <div class="grid-head" aria-hidden="true"><div class="grid-columns"></div></div>
    <div class="grid-scroller" role="group" aria-label=${`${words.views.grid}, ${view.format.dayWithoutYear(date)}`}>
      <div class="grid-columns grid-body">
        <div class="grid-hours"></div>
        <i class="grid-now" aria-hidden="true" hidden><span></span></i>
        ${grid.columns.map((room, column) => roomTemplate(grid, room, column, view, words))}
      </div>
    </div>
  </div>`;
}

/** A room with its sessions in the order of time, as they are read. */
function roomTemplate(grid: DayGrid, room: Room | undefined, column: number, view: ProgrammeView, words: VisitMessages): TemplateResult {
  return html`<section class="grid-section">
    ${heading(view.headingLevel + 1, roomName(room, view, words), 'visually-hidden')}
    <ul role="list">
      ${grid.cells.filter((cell) => cell.column === column).map((cell) => cellTemplate(cell, grid, view, words))}
    </ul>
  </section>`;
}

/** A session in a room. */
export function cellTemplate({ entry, column }: GridCell, grid: DayGrid, view: ProgrammeView, words: VisitMessages): TemplateResult {
  const { session, span } = entry;
  const detailsId = `cell-${++cellCount}`;
  const { messages } = view;
  const status = session.status && session.status !== 'confirmed' ? messages.statuses[session.status] : undefined;
  const track = view.directory.tracks.get(session.track ?? '');
  const kind = session.kind && session.kind !== 'talk' ? wordFor(session.kind, messages.kinds) : undefined;
  const isInterlude = session.kind === 'break' || session.kind === 'meal';
  return html`<li class="cell ${isOff(session) ? 'off' : ''} ${isInterlude ? 'interlude' : ''}" part="session" data-session=${session.id} data-colour=${track?.colour ?? ''}>
    <div class="cell-text">
      ${heading(view.headingLevel + 2, html`<a href=${view.hrefOf(session)} part="session-link" tabindex="-1" aria-describedby=${detailsId}>${inLanguage(session.title, view)}</a>`, 'cell-title')}
      <p id=${detailsId}><span class="live" hidden></span>${status ? html`<strong class="label">${status}</strong> ` : nothing}<span class="cell-time">${view.format.timeRange(span!.startMs, span!.endMs)}</span><span class="visually-hidden">, ${roomName(grid.columns[column], view, words)}</span></p>
      ${peopleOf(session, view)} ${kind && !isInterlude ? html`<p class="cell-kind">${kind}${track ? html` · ${inLanguage(track.name, view)}` : nothing}</p>` : nothing}
    </div>
    ${isInterlude ? nothing : starButton(session, view)}
  </li>`;
}

/** The rooms a visitor wants to see; `onToggle` gets the one that is shown or hidden, or nothing for all to be shown. */
export function roomChoice(rooms: readonly Room[], hidden: ReadonlySet<string>, view: ProgrammeView, words: VisitMessages, onToggle: (id: string | undefined) => void): TemplateResult {
  return html`<details class="grid-rooms">
    <summary>${words.rooms}${hidden.size > 0 ? html` <small>${words.roomsHidden(hidden.size)}</small>` : nothing}</summary>
    <div class="grid-rooms-list">
      ${rooms.map(({ id, name }) => html`<label class="check"><input type="checkbox" .checked=${!hidden.has(id)} @change=${() => onToggle(id)} /> ${say(name, view)}</label>`)}
    </div>
    ${hidden.size > 0 ? html`<button class="quiet-button" type="button" @click=${() => onToggle(undefined)}>${words.showAll}</button>` : nothing}
  </details>`;
}

function roomName(room: Room | undefined, view: ProgrammeView, words: VisitMessages): unknown {
  if (!room) return words.withoutRoom;
  return html`${inLanguage(room.name, view)}${room.floor ? html` <small>${inLanguage(room.floor, view)}</small>` : nothing}`;
}

/** Hours are those of the clock on the wall; some zones are half an hour off. */
function isWholeHour(instantMs: number, { format }: ProgrammeView): boolean {
  return toWallClockMs(instantMs, format.timeZone) % (2 * halfHourMs) === 0;
}
