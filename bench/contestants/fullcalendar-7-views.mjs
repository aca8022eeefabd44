/** FullCalendar 7 with its list and its day of hours, for the change from one to the other; rooms are in the version that is paid for. */
import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import french from 'fullcalendar/locales/fr';
import themePlugin from 'fullcalendar/themes/classic';
import timeGridPlugin from 'fullcalendar/timegrid';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { contentHtml } from './content.mjs';
import { start } from './page.mjs';

void start((place, { from, entries }) => {
  const eventContent = (/** @type {any} */ { event }) => ({ html: contentHtml({ ...event.extendedProps, title: event.title }) });
  const calendar = new Calendar(place, {
    plugins: [listPlugin, timeGridPlugin, themePlugin],
    locale: french,
    initialView: 'listDay',
    initialDate: from,
    views: { listDay: { eventContent } },
    height: 'auto',
    eventClass: 'entry',
    events: entries,
  });
  calendar.render();
  return { show: () => undefined, unmount: () => calendar.destroy(), changeView: (/** @type {'list' | 'other'} */ view) => calendar.changeView(view === 'list' ? 'listDay' : 'timeGridDay') };
});
