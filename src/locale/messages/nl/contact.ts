import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Dutch words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Perscontact', registration: 'Aanmelding', organisation: 'Organisatie', b2b: 'B2B-gesprekken', accessibility: 'Toegankelijkheid',
    partnership: 'Partnerschappen', programme: 'Programma', speaker: 'Spreker', chair: 'Voorzitter', moderator: 'Gespreksleider', panellist: 'Panellid',
  },
  telephone: 'Telefoon',
  telephoneKinds: { mobile: 'Mobiel', fax: 'Fax', text: 'Sms' },
  mail: 'E-mail',
  links: 'Op het web',
  languages: 'Talen',
  hours: 'Bereikbaarheid',
  openUntil: (time) => `bereikbaar tot ${time}`,
  opensAt: (moment) => `gesloten, opent ${moment}`,
  closedNow: 'gesloten',
  biography: 'Biografie',
  addToContacts: 'Aan mijn contacten toevoegen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  moreFormats: 'QR-code en ander formaat',
  code: (name) => `QR-code van de kaart van ${name}`,
  codeTooLong: 'De kaart is te lang voor een QR-code.',
  olderFormat: 'vCard 3.0, voor oudere adresboeken',
  sessions: 'Sessies',
  noSpeakers: 'De sprekers zijn nog niet bekendgemaakt.',
  noContacts: 'Op dit moment is er geen contact opgegeven.',
  unknownContact: 'Dit contact staat niet in het document.',
  weekdays: (first, last) => (first === last ? first : `${first} t/m ${last}`),
};
