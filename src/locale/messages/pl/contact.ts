import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Polish words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Kontakt dla prasy', registration: 'Rejestracja', organisation: 'Organizacja', b2b: 'Spotkania B2B', accessibility: 'Dostępność',
    partnership: 'Partnerstwo', programme: 'Program', speaker: 'Wystąpienie', chair: 'Przewodniczenie', moderator: 'Moderacja', panellist: 'Udział w panelu',
  },
  telephone: 'Telefon',
  telephoneKinds: { mobile: 'Komórka', fax: 'Faks', text: 'SMS' },
  mail: 'E-mail',
  links: 'W internecie',
  languages: 'Języki',
  hours: 'Godziny',
  openUntil: (time) => `czynne do ${time}`,
  opensAt: (moment) => `nieczynne, ponownie: ${moment}`,
  closedNow: 'nieczynne',
  biography: 'Biogram',
  addToContacts: 'Dodaj do moich kontaktów',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  moreFormats: 'Kod QR i inny format',
  code: (name) => `Kod QR wizytówki: ${name}`,
  codeTooLong: 'Wizytówka jest za długa na kod QR.',
  olderFormat: 'vCard 3.0, dla starszych książek adresowych',
  sessions: 'Sesje',
  noSpeakers: 'Prelegenci nie zostali jeszcze ogłoszeni.',
  noContacts: 'Na razie nie podano żadnego kontaktu.',
  unknownContact: 'Tego kontaktu nie ma w dokumencie.',
  weekdays: (first, last) => (first === last ? first : `${first}–${last}`),
};
