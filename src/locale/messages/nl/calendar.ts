import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Dutch words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Aan mijn agenda toevoegen',
  google: 'Google Agenda',
  file: 'Bestand voor elke andere agenda (.ics)',
  wholeFile: 'Alle sessies in één bestand (.ics)',
  subscribe: 'Abonneren: de agenda volgt wijzigingen',
  copyAddress: 'Adres van het abonnement kopiëren',
  addressCopied: 'Adres gekopieerd',
  progress: (done, total) => `Wordt gemaakt: ${done} van ${total}`,
  cancel: 'Annuleren',
  failed: 'Het bestand kon niet worden gemaakt. Probeer het over een ogenblik opnieuw.',
  nothingToAdd: 'Er is niets toe te voegen: er is nog geen dag bekend.',
  selectionEmpty: 'Uw selectie is leeg.',
  eventAsDays: 'Het evenement als één afspraak, hele dagen',
};
