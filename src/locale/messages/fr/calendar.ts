import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** French words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Ajouter à mon agenda',
  google: 'Google Agenda',
  file: 'Fichier pour tout autre agenda (.ics)',
  wholeFile: 'Toutes les sessions dans un fichier (.ics)',
  subscribe: 'S’abonner\u202f: l’agenda suit les changements',
  copyAddress: 'Copier l’adresse de l’abonnement',
  addressCopied: 'Adresse copiée',
  progress: (done, total) => `Préparation\u202f: ${done} sur ${total}`,
  cancel: 'Annuler',
  failed: 'Le fichier n’a pas pu être préparé. Réessayez dans un instant.',
  nothingToAdd: 'Il n’y a rien à ajouter\u202f: aucun jour n’est encore connu.',
  selectionEmpty: 'Votre sélection est vide.',
  eventAsDays: 'L’événement en une entrée, jours entiers',
};
