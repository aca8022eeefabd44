/** FullCalendar 6: `@fullcalendar/core` and its list, as its README mounts it. */
import { Calendar } from '@fullcalendar/core';
import french from '@fullcalendar/core/locales/fr';
import listPlugin from '@fullcalendar/list';
import { contentHtml } from './content.mjs';
import { start } from './page.mjs';

void start((place, { from, days, entries }, hasContent) => {
  const calendar = new Calendar(place, {
    plugins: [listPlugin],
    locale: french,
    initialView: 'all',
    initialDate: from,
    views: { all: { type: 'list', duration: { days } } },
    height: 'auto',
    events: entries,
    ...(hasContent ? { eventContent: ({ event }) => ({ html: contentHtml(/** @type {any} */ ({ ...event.extendedProps, title: event.title })) }) } : {}),
  });
  calendar.render();
  return { show: (shown) => calendar.setOption('events', shown), unmount: () => calendar.destroy() };
});
