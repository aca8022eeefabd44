import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** Spanish words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programa',
  whole: 'Programa completo',
  selection: 'Mi selección',
  extract: 'Extracto del programa',
  printed: (moment) => `Impreso el ${moment}`,
  updated: (moment) => `Programa actualizado el ${moment}`,
  online: 'En línea',
  hybrid: 'Presencial y en línea',
  eventStatuses: { announced: 'Anunciado, por confirmar', postponed: 'Aplazado', 'moved-online': 'Trasladado en línea', cancelled: 'Cancelado' },
  overview: 'De un vistazo',
  rooms: 'Salas',
  contacts: 'Contacto',
  parties: 'Organización y financiación',
  partyRoles,
  website: 'Sitio web del evento',
  live: 'El programa actualizado',
  code: 'Código para leer con el teléfono: conduce al programa actualizado',
  signUp: 'con inscripción',
};
