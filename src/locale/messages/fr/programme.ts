import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** French words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Jours',
  allDays: 'Tous les jours',
  keep: (title) => `Garder «\u202f${title}\u202f» dans ma sélection`,
  search: 'Rechercher',
  searchPlaceholder: 'Titre, personne, salle…',
  filters: 'Filtres',
  filtersInUse: (count) => (count === 1 ? '1 filtre actif' : `${count} filtres actifs`),
  clearAll: 'Tout effacer',
  sessionCount: (count, written) => (count === 0 ? 'Aucune session' : count === 1 ? '1 session' : `${written} sessions`),
  parallel: (count) => `${count} sessions en parallèle`,
  noMatch: (query) => `Aucune session pour «\u202f${query}\u202f».`,
  noMatchFilters: 'Aucune session ne correspond à ces filtres.',
  noSessions: 'Le programme n’est pas encore publié.',
  noSessionsButPeople: 'Le programme n’est pas encore publié. Intervenants annoncés\u202f:',
  hoursToBeConfirmed: 'Horaires à confirmer',
  dayToBeConfirmed: 'Jour à confirmer',
  themes: 'Thèmes',
  now: 'En cours',
  nowRemaining: (duration) => `En cours, encore ${duration}`,
  timesIn: (zone) => `Horaires\u202f: ${zone}`,
  today: 'aujourd’hui',
  statuses: { expected: 'Prévu', moved: 'Déplacé', full: 'Complet', cancelled: 'Annulé', replaced: 'Remplacé' },
  replacedBy: (title) => `Remplacé par «\u202f${title}\u202f»`,
  movedFrom: (former) => `Déplacé, auparavant\u202f: ${former}`,
  kinds: {
    plenary: 'Plénière', keynote: 'Conférence invitée', panel: 'Table ronde', workshop: 'Atelier', talk: 'Intervention',
    'lightning-talk': 'Intervention courte', testimonial: 'Témoignage', 'b2b-meeting': 'Rendez-vous B2B', assembly: 'Assemblée générale',
    ceremony: 'Cérémonie', networking: 'Rencontre', meal: 'Repas', break: 'Pause', visit: 'Visite', conference: 'Conférence',
  },
  interpretation: 'Interprétation',
  placesLeft: (count) => (count === 0 ? 'complet' : count === 1 ? '1 place restante' : `${count} places restantes`),
};
