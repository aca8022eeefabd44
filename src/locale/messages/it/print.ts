import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Italian words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programma',
  whole: 'Programma completo',
  selection: 'La mia selezione',
  extract: 'Estratto del programma',
  printed: (moment) => `Stampato: ${moment}`,
  updated: (moment) => `Ultima modifica del programma: ${moment}`,
  online: 'Online',
  hybrid: 'In presenza e online',
  eventStatuses: { announced: 'Annunciato, da confermare', postponed: 'Rinviato', 'moved-online': 'Trasferito online', cancelled: 'Annullato' },
  overview: 'In sintesi',
  rooms: 'Sale',
  contacts: 'Contatti',
  parties: 'Organizzazione e finanziamento',
  partyRoles,
  website: 'Sito dell’evento',
  live: 'Il programma aggiornato',
  code: 'Codice da leggere con il telefono: porta al programma aggiornato',
  signUp: 'su iscrizione',
};
