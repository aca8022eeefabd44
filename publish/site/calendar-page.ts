import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../components/view.js';
import { roomsInOrder } from '../../src/agenda/directory.js';
import { calendarFiles, type CalendarGroup } from './calendar-files.js';
import { siteRoot } from './static-html.js';
import type { SiteView } from './view.js';

/** The calendar file of the whole event. */
export function wholeCalendar({ messages, tag }: SiteView): TemplateResult {
  return html`<p><a class="quiet-button" href="${siteRoot}${tag}/calendar/event.ics">${messages.calendar.addToCalendar}</a></p>`;
}

/** The calendar files by day, track and room. */
export function calendarLists(view: SiteView): TemplateResult {
  const { words, document, directory, format, tag } = view;
  const groups = calendarFiles(document);
  const tracks = document.event.tracks ?? [];
  const link = (group: CalendarGroup, name: unknown) => html`<li><a href="${siteRoot}${tag}/calendar/${group.name}.ics">${name}</a></li>`;
  const named = (kind: CalendarGroup['kind'], title: string, nameOf: (group: CalendarGroup) => unknown) => {
    const own = groups.filter((group) => group.kind === kind);
    return own.length < 2 ? nothing : html`<section><h2 class="part">${title}</h2><ul class="files">${own.map((group) => link(group, nameOf(group)))}</ul></section>`;
  };
  return html`${named('day', words.byDay, ({ key }) => format.day(key))}
    ${named('track', words.byTrack, ({ key }) => inLanguage(tracks.find(({ id }) => id === key)?.name ?? key, view))}
    ${named('room', words.byRoom, ({ key }) => inLanguage(roomsInOrder(document).find(({ id }) => id === key)?.name ?? directory.rooms.get(key)?.name ?? key, view))}`;
}
