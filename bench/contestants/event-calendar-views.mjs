/** Event Calendar with its list and its grid of rooms, for the change from one to the other. */
import { createCalendar, destroyCalendar, List, ResourceTimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { contentHtml } from './content.mjs';
import { start } from './page.mjs';

void start((place, { from, rooms, entries }) => {
  const roomIds = new Map(rooms.map(({ id, title }) => [title, id]));
  const calendar = createCalendar(place, [List, ResourceTimeGrid], {
    view: 'listDay',
    date: from,
    locale: 'fr',
    resources: rooms,
    events: entries.map(({ id, title, start, end, allDay, ...rest }) => ({ id, title, start, end, allDay, resourceIds: roomIds.get(rest.room) ?? [], extendedProps: rest })),
    eventContent: (/** @type {any} */ { event, view }) => (view.type === 'listDay' ? { html: contentHtml({ ...event.extendedProps, title: event.title }) } : undefined),
  });
  return { show: () => undefined, unmount: () => destroyCalendar(calendar), changeView: (view) => calendar.setOption('view', view === 'list' ? 'listDay' : 'resourceTimeGridDay') };
});
