import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Dutch words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programma',
  whole: 'Volledig programma',
  selection: 'Mijn selectie',
  extract: 'Deel van het programma',
  printed: (moment) => `Afgedrukt op ${moment}`,
  updated: (moment) => `Programma laatst gewijzigd op ${moment}`,
  online: 'Online',
  hybrid: 'Ter plaatse en online',
  eventStatuses: { announced: 'Aangekondigd, nog te bevestigen', postponed: 'Uitgesteld', 'moved-online': 'Verplaatst naar online', cancelled: 'Geannuleerd' },
  overview: 'In één oogopslag',
  rooms: 'Zalen',
  contacts: 'Contact',
  parties: 'Organisatie en financiering',
  partyRoles,
  website: 'Website van het evenement',
  live: 'Het actuele programma',
  code: 'Code om met een telefoon te lezen: die leidt naar het actuele programma',
  signUp: 'aanmelden verplicht',
};
