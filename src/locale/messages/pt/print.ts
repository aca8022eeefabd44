import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Portuguese words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programa',
  whole: 'Programa completo',
  selection: 'A minha seleção',
  extract: 'Excerto do programa',
  printed: (moment) => `Impresso: ${moment}`,
  updated: (moment) => `Programa atualizado: ${moment}`,
  online: 'Em linha',
  hybrid: 'Presencial e em linha',
  eventStatuses: { announced: 'Anunciado, a confirmar', postponed: 'Adiado', 'moved-online': 'Passa a ser em linha', cancelled: 'Cancelado' },
  overview: 'Num relance',
  rooms: 'Salas',
  contacts: 'Contactos',
  parties: 'Organização e financiamento',
  partyRoles,
  website: 'Sítio web do evento',
  live: 'O programa atualizado',
  code: 'Código para ler com o telemóvel: conduz ao programa atualizado',
  signUp: 'mediante inscrição',
};
