import type { MessageLoader } from './load-messages.js';
import type { CalendarMessages } from './messages/calendar-types.js';

/** The words of the calendar button. */
export const calendarMessages: MessageLoader<CalendarMessages> = (language) => ({
  en: () => import('./messages/en/calendar.js'),
  fr: () => import('./messages/fr/calendar.js'),
  de: () => import('./messages/de/calendar.js'),
  it: () => import('./messages/it/calendar.js'),
  es: () => import('./messages/es/calendar.js'),
  pt: () => import('./messages/pt/calendar.js'),
  nl: () => import('./messages/nl/calendar.js'),
  pl: () => import('./messages/pl/calendar.js'),
  ar: () => import('./messages/ar/calendar.js'),
})[language]();
