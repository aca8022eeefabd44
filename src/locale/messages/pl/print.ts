import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Polish words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Program',
  whole: 'Cały program',
  selection: 'Mój wybór',
  extract: 'Fragment programu',
  printed: (moment) => `Wydrukowano: ${moment}`,
  updated: (moment) => `Ostatnia zmiana programu: ${moment}`,
  online: 'Online',
  hybrid: 'Na miejscu i online',
  eventStatuses: { announced: 'Zapowiedziane, do potwierdzenia', postponed: 'Przełożone', 'moved-online': 'Przeniesione do internetu', cancelled: 'Odwołane' },
  overview: 'W skrócie',
  rooms: 'Sale',
  contacts: 'Kontakt',
  parties: 'Organizacja i finansowanie',
  partyRoles,
  website: 'Strona wydarzenia',
  live: 'Aktualny program',
  code: 'Kod do odczytania telefonem: prowadzi do aktualnego programu',
  signUp: 'obowiązują zapisy',
};
