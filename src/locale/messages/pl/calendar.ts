import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Polish words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Dodaj do mojego kalendarza',
  google: 'Kalendarz Google',
  file: 'Plik dla każdego innego kalendarza (.ics)',
  wholeFile: 'Wszystkie sesje w jednym pliku (.ics)',
  subscribe: 'Subskrybuj: kalendarz śledzi zmiany',
  copyAddress: 'Kopiuj adres subskrypcji',
  addressCopied: 'Adres skopiowany',
  progress: (done, total) => `Przygotowywanie: ${done} z ${total}`,
  cancel: 'Anuluj',
  failed: 'Nie udało się przygotować pliku. Proszę spróbować ponownie za chwilę.',
  nothingToAdd: 'Nie ma czego dodać: żaden dzień nie jest jeszcze znany.',
  selectionEmpty: 'Twój wybór jest pusty.',
  eventAsDays: 'Wydarzenie jako jeden wpis, całe dni',
};
