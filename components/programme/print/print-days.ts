import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../../schemas/index.js';
import { toWallClockMs } from '../../../schemas/instant.js';
import type { Agenda, AgendaDay, AgendaEntry } from '../../../src/agenda/index.js';
import { heading } from '../../heading.templates.js';
import { richText } from '../../rich-text/rich-text.templates.js';
import { inLanguage } from '../../view.js';
import { printedSession } from './print-session.templates.js';
import type { PrintView } from './print-view.js';

/** A session to print, and what stands above it and has to stay with it. */
export interface PrintRow {
  readonly entry: AgendaEntry;
  readonly heads: readonly TemplateResult[];
  readonly isParallel: boolean;
}

/** A part of a printed programme: a day, or the sessions without one. */
export interface PrintSection {
  /** The day, `2011-11-17`. */
  readonly date?: string;
  /** What is printed where no session follows. */
  readonly head: TemplateResult;
  readonly rows: readonly PrintRow[];
}

/** What of an agenda is printed, in order; of days without sessions only those of which the document has something to say, and only in a whole programme. */
export function sectionsOf({ days, undated }: Agenda, isPrinted: (session: Session) => boolean, isWhole: boolean, view: PrintView): PrintSection[] {
  const isChosen = ({ session }: AgendaEntry) => isPrinted(session);
  const ofDays = days.map((day) => ({ date: day.date, head: dayHead(day, view), rows: rowsOfDay(day, isChosen, view), isKept: isWhole && day.note !== undefined }));
  const head = html`<header class="day-head">${heading(view.headingLevel, view.messages.dayToBeConfirmed, 'date')}</header>`;
  const withoutDay = { head, rows: undated.filter(isChosen).map((entry, index) => ({ entry, heads: index === 0 ? [head] : [], isParallel: false })) };
  return [...ofDays.filter(({ rows, isKept }) => rows.length > 0 || isKept), ...(withoutDay.rows.length > 0 ? [withoutDay] : [])];
}

/** A session, together with what stands above it. */
export function printedRow({ entry, heads, isParallel }: PrintRow, view: PrintView): TemplateResult {
  const session = printedSession(entry, isParallel, view);
  // A box that is not cut keeps a heading with what follows in every engine; `break-after` does not.
  return heads.length > 0 ? html`<div class="keep">${heads}${session}</div>` : session;
}

function dayHead({ date, note }: AgendaDay, view: PrintView): TemplateResult {
  return html`<header class="day-head">
    ${heading(view.headingLevel, view.format.day(date), 'date')} ${note?.title ? html`<p class="day-title">${inLanguage(note.title, view)}</p>` : nothing}
    ${note?.patronage ? html`<p>${inLanguage(note.patronage, view)}</p>` : nothing}
    ${note?.themes ? html`<ul class="themes" role="list" aria-label=${view.messages.themes}>${note.themes.map((theme) => html`<li>${inLanguage(theme, view)}</li> `)}</ul>` : nothing}
    ${note?.description && view.withAbstracts ? richText(note.description, view) : nothing}
  </header>`;
}

function rowsOfDay(day: AgendaDay, isChosen: (entry: AgendaEntry) => boolean, view: PrintView): PrintRow[] {
  const rows: PrintRow[] = [];
  let calendarDay = day.date;
  const add = (entry: AgendaEntry, isParallel: boolean, head: TemplateResult | undefined) => {
    const heads = [...(rows.length === 0 ? [dayHead(day, view)] : []), ...(head ? [head] : [])];
    rows.push({ entry, heads, isParallel });
  };
  for (const { startMs, entries } of day.groups) {
    const date = dateAt(startMs, view);
    for (const [index, entry] of entries.filter(isChosen).entries()) {
      const isNewDay = date !== calendarDay;
      calendarDay = date;
      add(entry, index > 0, isNewDay ? html`<p class="divider">${view.format.dayWithoutYear(date)}</p>` : undefined);
    }
  }
  for (const [index, entry] of day.unscheduled.filter(isChosen).entries()) {
    add(entry, false, index === 0 ? html`<p class="divider">${view.messages.hoursToBeConfirmed}</p>` : undefined);
  }
  return rows;
}

function dateAt(instantMs: number, { format }: PrintView): string {
  return new Date(toWallClockMs(instantMs, format.timeZone)).toISOString().slice(0, 10);
}
