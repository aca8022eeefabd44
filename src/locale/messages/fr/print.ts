import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** French words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programme',
  whole: 'Programme complet',
  selection: 'Ma sélection',
  extract: 'Extrait du programme',
  printed: (moment) => `Imprimé le ${moment}`,
  updated: (moment) => `Programme mis à jour le ${moment}`,
  online: 'En ligne',
  hybrid: 'Sur place et en ligne',
  eventStatuses: { announced: 'Annoncé, à confirmer', postponed: 'Reporté', 'moved-online': 'Transféré en ligne', cancelled: 'Annulé' },
  overview: 'En un coup d’œil',
  rooms: 'Salles',
  contacts: 'Contacts',
  parties: 'Organisation et financement',
  partyRoles,
  website: 'Site de l’événement',
  live: 'Le programme à jour',
  code: 'Code à lire avec un téléphone\u202f: il mène au programme à jour',
  signUp: 'sur inscription',
};
