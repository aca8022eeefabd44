import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Italian words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Aggiungi al mio calendario',
  google: 'Google Calendar',
  file: 'File per qualsiasi altro calendario (.ics)',
  wholeFile: 'Tutte le sessioni in un file (.ics)',
  subscribe: 'Abbonarsi: il calendario segue le modifiche',
  copyAddress: 'Copia l’indirizzo dell’abbonamento',
  addressCopied: 'Indirizzo copiato',
  progress: (done, total) => `Preparazione: ${done} di ${total}`,
  cancel: 'Annulla',
  failed: 'Non è stato possibile preparare il file. Riprovi tra un momento.',
  nothingToAdd: 'Non c’è nulla da aggiungere: nessun giorno è ancora noto.',
  selectionEmpty: 'La sua selezione è vuota.',
  eventAsDays: 'L’evento in un’unica voce, giornate intere',
};
