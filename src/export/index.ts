export { CalendarError, createCalendar, type CalendarFile, type CalendarOptions } from './calendar.js';
export { createVCard, type VCardOptions } from './vcard.js';
