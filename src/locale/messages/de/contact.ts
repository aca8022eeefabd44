import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** German words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Pressekontakt', registration: 'Anmeldung', organisation: 'Organisation', b2b: 'B2B-Gespräche', accessibility: 'Barrierefreiheit',
    partnership: 'Partnerschaften', programme: 'Programm', speaker: 'Vortrag', chair: 'Vorsitz', moderator: 'Moderation', panellist: 'Podium',
  },
  telephone: 'Telefon',
  telephoneKinds: { mobile: 'Mobil', fax: 'Fax', text: 'SMS' },
  mail: 'E-Mail',
  links: 'Im Web',
  languages: 'Sprachen',
  hours: 'Erreichbarkeit',
  openUntil: (time) => `erreichbar bis ${time}`,
  opensAt: (moment) => `nicht erreichbar, wieder ab ${moment}`,
  closedNow: 'nicht erreichbar',
  biography: 'Kurzbiografie',
  addToContacts: 'Zu meinen Kontakten hinzufügen',
  noContacts: 'Zurzeit ist kein Kontakt angegeben.',
  unknownContact: 'Dieser Kontakt steht nicht im Dokument.',
  weekdays: (first, last) => (first === last ? first : `${first} bis ${last}`),
};
