import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** Portuguese words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Contacto de imprensa', registration: 'Inscrições', organisation: 'Organização', b2b: 'Reuniões B2B', accessibility: 'Acessibilidade',
    partnership: 'Parcerias', programme: 'Programa', speaker: 'Intervenção', chair: 'Presidência', moderator: 'Moderação', panellist: 'Mesa-redonda',
  },
  telephone: 'Telefone',
  telephoneKinds: { mobile: 'Telemóvel', fax: 'Fax', text: 'SMS' },
  mail: 'Correio eletrónico',
  links: 'Na web',
  languages: 'Línguas',
  hours: 'Horário',
  openUntil: (time) => `aberto até às ${time}`,
  opensAt: (moment) => `fechado, abre ${moment}`,
  closedNow: 'fechado',
  biography: 'Biografia',
  addToContacts: 'Adicionar aos meus contactos',
  copy: 'Copiar',
  copied: 'Copiado',
  moreFormats: 'Código QR e outro formato',
  code: (name) => `Código QR da ficha de ${name}`,
  codeTooLong: 'A ficha é demasiado longa para um código QR.',
  olderFormat: 'Ficha vCard 3.0, para agendas mais antigas',
  sessions: 'Sessões',
  noSpeakers: 'Os oradores ainda não foram anunciados.',
  noContacts: 'De momento não está indicado nenhum contacto.',
  unknownContact: 'Este contacto não consta do documento.',
  weekdays: (first, last) => (first === last ? first : `de ${first} a ${last}`),
};
