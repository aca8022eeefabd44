import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Spanish words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Contacto de prensa', registration: 'Inscripciones', organisation: 'Organización', b2b: 'Reuniones B2B', accessibility: 'Accesibilidad',
    partnership: 'Colaboraciones', programme: 'Programa', speaker: 'Ponencia', chair: 'Presidencia', moderator: 'Moderación', panellist: 'Mesa redonda',
  },
  telephone: 'Teléfono',
  telephoneKinds: { mobile: 'Móvil', fax: 'Fax', text: 'SMS' },
  mail: 'Correo electrónico',
  links: 'En la web',
  languages: 'Idiomas',
  hours: 'Horario',
  openUntil: (time) => `abierto hasta las ${time}`,
  opensAt: (moment) => `cerrado, abre el ${moment}`,
  closedNow: 'cerrado',
  biography: 'Biografía',
  addToContacts: 'Añadir a mis contactos',
  copy: 'Copiar',
  copied: 'Copiado',
  moreFormats: 'Código QR y otro formato',
  code: (name) => `Código QR de la ficha de ${name}`,
  codeTooLong: 'La ficha es demasiado larga para un código QR.',
  olderFormat: 'Ficha vCard 3.0, para agendas más antiguas',
  sessions: 'Sesiones',
  noSpeakers: 'Aún no se han anunciado los ponentes.',
  noContacts: 'Por el momento no se indica ningún contacto.',
  unknownContact: 'Este contacto no figura en el documento.',
  weekdays: (first, last) => (first === last ? first : `de ${first} a ${last}`),
};
