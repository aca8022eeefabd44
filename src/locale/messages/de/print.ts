import type { PrintMessages } from '../print-types.js';

/** German words of a printed programme. */
export const print: PrintMessages = {
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
  partyRoles: {
    organiser: 'Veranstaltet von', initiator: 'Auf Initiative von', 'co-organiser': 'Mitveranstaltet von', 'co-funder': 'Kofinanziert von', 'in-cooperation-with': 'In Zusammenarbeit mit',
    supporter: 'Mit Unterstützung von', patron: 'Unter der Schirmherrschaft von', sponsor: 'Gesponsert von', media: 'Medienpartner',
  },
  website: 'Website der Veranstaltung',
  live: 'Das aktuelle Programm',
  code: 'Code zum Einlesen mit dem Smartphone: Er führt zum aktuellen Programm',
  signUp: 'mit Anmeldung',
};
