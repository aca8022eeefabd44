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
  copy: 'Kopieren',
  copied: 'Kopiert',
  moreFormats: 'QR-Code und weiteres Format',
  code: (name) => `QR-Code der Karte von ${name}`,
  codeTooLong: 'Die Karte ist zu lang für einen QR-Code.',
  olderFormat: 'vCard 3.0, für ältere Adressbücher',
  sessions: 'Programmpunkte',
  noSpeakers: 'Die Vortragenden sind noch nicht bekannt gegeben.',
  noContacts: 'Zurzeit ist kein Kontakt angegeben.',
  unknownContact: 'Dieser Kontakt steht nicht im Dokument.',
  weekdays: (first, last) => (first === last ? first : `${first} bis ${last}`),
};
