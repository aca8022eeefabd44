import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** German words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programm',
  whole: 'Vollständiges Programm',
  selection: 'Meine Auswahl',
  extract: 'Auszug aus dem Programm',
  printed: (moment) => `Gedruckt: ${moment}`,
  updated: (moment) => `Programm zuletzt geändert: ${moment}`,
  online: 'Online',
  hybrid: 'Vor Ort und online',
  eventStatuses: { announced: 'Angekündigt, noch zu bestätigen', postponed: 'Verschoben', 'moved-online': 'Findet online statt', cancelled: 'Abgesagt' },
  overview: 'Auf einen Blick',
  rooms: 'Räume',
  contacts: 'Kontakt',
  parties: 'Organisation und Förderung',
  partyRoles,
  website: 'Website der Veranstaltung',
  live: 'Das aktuelle Programm',
  code: 'Code zum Einlesen mit dem Smartphone: Er führt zum aktuellen Programm',
  signUp: 'mit Anmeldung',
};
