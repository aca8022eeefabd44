import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** German words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'In meinen Kalender eintragen',
  google: 'Google Kalender',
  file: 'Datei für jeden anderen Kalender (.ics)',
  wholeFile: 'Alle Programmpunkte in einer Datei (.ics)',
  subscribe: 'Abonnieren: Der Kalender folgt Änderungen',
  copyAddress: 'Adresse des Abonnements kopieren',
  addressCopied: 'Adresse kopiert',
  progress: (done, total) => `Wird vorbereitet: ${done} von ${total}`,
  cancel: 'Abbrechen',
  failed: 'Die Datei konnte nicht vorbereitet werden. Bitte versuchen Sie es gleich noch einmal.',
  nothingToAdd: 'Es gibt nichts einzutragen: Noch ist kein Tag bekannt.',
  selectionEmpty: 'Ihre Auswahl ist leer.',
  eventAsDays: 'Die Veranstaltung als ein Eintrag, ganztägig',
};
