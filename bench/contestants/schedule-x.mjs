/** Schedule-X: its list with its default theme, as its documentation mounts it. The list takes no content of one's own. */
import { createCalendar, createViewList } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import 'temporal-polyfill/global';
import { start } from './page.mjs';

const { Temporal } = /** @type {any} */ (globalThis);

void start((place, { from, timeZone, entries }) => {
  const toMoment = (/** @type {string} */ text) => Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone);
  const toEvents = (/** @type {import('./page.mjs').Entry[]} */ shown) =>
    shown.map(({ id, title, start, end, allDay }) => ({ id, title, start: allDay ? Temporal.PlainDate.from(start) : toMoment(start), end: allDay ? Temporal.PlainDate.from(end) : toMoment(end) }));
  const calendar = createCalendar({ views: [createViewList()], locale: 'fr-FR', timezone: /** @type {any} */ (timeZone), selectedDate: Temporal.PlainDate.from(from), events: /** @type {any} */ (toEvents(entries)) });
  calendar.render(place);
  return { show: (shown) => calendar.events.set(/** @type {any} */ (toEvents(shown))), unmount: () => calendar.destroy() };
});
