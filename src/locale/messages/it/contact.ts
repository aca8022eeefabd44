import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Italian words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Ufficio stampa', registration: 'Iscrizioni', organisation: 'Organizzazione', b2b: 'Incontri B2B', accessibility: 'Accessibilità',
    partnership: 'Partenariati', programme: 'Programma', speaker: 'Intervento', chair: 'Presidenza', moderator: 'Moderazione', panellist: 'Tavola rotonda',
  },
  telephone: 'Telefono',
  telephoneKinds: { mobile: 'Cellulare', fax: 'Fax', text: 'SMS' },
  mail: 'E-mail',
  links: 'Sul web',
  languages: 'Lingue',
  hours: 'Orari',
  openUntil: (time) => `aperto fino alle ${time}`,
  opensAt: (moment) => `chiuso, apre ${moment}`,
  closedNow: 'chiuso',
  biography: 'Biografia',
  addToContacts: 'Aggiungi ai miei contatti',
  copy: 'Copia',
  copied: 'Copiato',
  moreFormats: 'Codice QR e altro formato',
  code: (name) => `Codice QR della scheda di ${name}`,
  codeTooLong: 'La scheda è troppo lunga per un codice QR.',
  olderFormat: 'Scheda vCard 3.0, per rubriche meno recenti',
  sessions: 'Sessioni',
  noSpeakers: 'I relatori non sono ancora stati annunciati.',
  noContacts: 'Al momento non è indicato alcun contatto.',
  unknownContact: 'Questo contatto non figura nel documento.',
  weekdays: (first, last) => (first === last ? first : `da ${first} a ${last}`),
};
