export { calendarEntry, type CalendarEntry } from './entry.js';
export { calendarServices, calendarServiceUrl, type CalendarService } from './service-url.js';
