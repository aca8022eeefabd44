import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** French words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Contact presse', registration: 'Inscriptions', organisation: 'Organisation', b2b: 'Rendez-vous B2B', accessibility: 'Accessibilité',
    partnership: 'Partenariats', programme: 'Programme', speaker: 'Intervention', chair: 'Présidence', moderator: 'Modération', panellist: 'Table ronde',
  },
  telephone: 'Téléphone',
  telephoneKinds: { mobile: 'Mobile', fax: 'Télécopie', text: 'SMS' },
  mail: 'Courriel',
  links: 'Sur le web',
  languages: 'Langues',
  hours: 'Horaires',
  openUntil: (time) => `ouvert, jusqu’à ${time}`,
  opensAt: (moment) => `fermé, ouvre ${moment}`,
  closedNow: 'fermé',
  biography: 'Biographie',
  addToContacts: 'Ajouter à mes contacts',
  copy: 'Copier',
  copied: 'Copié',
  moreFormats: 'Code QR et autre format',
  code: (name) => `Code QR de la fiche de ${name}`,
  codeTooLong: 'La fiche est trop longue pour un code QR.',
  olderFormat: 'Fiche vCard 3.0, pour les carnets d’adresses plus anciens',
  sessions: 'Sessions',
  noSpeakers: 'Les intervenants ne sont pas encore annoncés.',
  noContacts: 'Aucun contact n’est indiqué pour le moment.',
  unknownContact: 'Ce contact ne figure pas dans le document.',
  weekdays: (first, last) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
};
