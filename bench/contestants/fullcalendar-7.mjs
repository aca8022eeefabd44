/** FullCalendar 7: the list with the classic theme, as its README mounts it. */
import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import french from 'fullcalendar/locales/fr';
import themePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { contentHtml } from './content.mjs';
import { start } from './page.mjs';

void start((place, { from, days, entries }, hasContent) => {
  const calendar = new Calendar(place, {
    plugins: [listPlugin, themePlugin],
    locale: french,
    initialView: 'all',
    initialDate: from,
    views: { all: { type: 'list', duration: { days } } },
    height: 'auto',
    eventClass: 'entry',
    events: entries,
    ...(hasContent ? { eventContent: (/** @type {any} */ { event }) => ({ html: contentHtml({ ...event.extendedProps, title: event.title }) }) } : {}),
  });
  calendar.render();
  return { show: (/** @type {import('./page.mjs').Entry[]} */ shown) => calendar.setOption('events', shown), unmount: () => calendar.destroy() };
});
