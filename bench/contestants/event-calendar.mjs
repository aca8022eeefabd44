/** Event Calendar (`@event-calendar/core`): its list, as its README mounts it. */
import { createCalendar, destroyCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { contentHtml } from './content.mjs';
import { start } from './page.mjs';

void start((place, { from, days, entries }, hasContent) => {
  const toEvents = (/** @type {import('./page.mjs').Entry[]} */ shown) => shown.map(({ id, title, start, end, allDay, ...rest }) => ({ id, title, start, end, allDay, extendedProps: rest }));
  const calendar = createCalendar(place, [List], {
    view: 'listWeek',
    views: { listWeek: { duration: { days } } },
    date: from,
    locale: 'fr',
    events: toEvents(entries),
    ...(hasContent ? { eventContent: (/** @type {any} */ { event }) => ({ html: contentHtml({ ...event.extendedProps, title: event.title }) }) } : {}),
  });
  return { show: (shown) => calendar.setOption('events', toEvents(shown)), unmount: () => destroyCalendar(calendar) };
});
