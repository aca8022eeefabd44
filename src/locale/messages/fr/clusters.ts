import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** French words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Pôle de compétitivité', technopole: 'Technopole', 'science-park': 'Parc scientifique et technologique', 'meta-cluster': 'Méta-cluster', 'technology-hub': 'Plateforme technologique', network: 'Réseau' },
  memberKinds: {
    company: 'Entreprises', 'small-company': 'PME', 'large-company': 'Grandes entreprises', 'start-up': 'Start-up', research: 'Organismes de recherche',
    university: 'Établissements d’enseignement supérieur', 'public-body': 'Organismes publics', 'civil-society': 'Associations', investor: 'Investisseurs',
  },
  columns: { name: 'Nom', label: 'Label', region: 'Région', founded: 'Création', members: 'Membres', projects: 'Projets', agreements: 'Accords de coopération' },
  facets: { theme: 'Thème', region: 'Région', country: 'Pays', label: 'Label' },
  all: { theme: 'Tous les thèmes', region: 'Toutes les régions', country: 'Tous les pays', label: 'Tous les labels' },
  formerly: (names) => `anciennement ${names}`,
  mergedFrom: 'Issu de',
  mergedInto: 'A rejoint',
  since: (day) => `depuis le ${day}`,
  until: (day) => `jusqu’au ${day}`,
  precisions: { about: 'environ', nearly: 'près de', over: 'plus de' },
  memberships: 'Adhésions',
  contacts: 'Contacts',
  sessions: 'À ce programme',
  site: 'Site',
  more: 'En savoir plus',
  directory: 'Annuaire',
  search: 'Rechercher',
  searchPlaceholder: 'Nom, ancien nom, thème…',
  clearAll: 'Tout effacer',
  clusterCount: (count, written) => (count === 0 ? 'Aucun pôle' : count === 1 ? '1 pôle' : `${written} pôles`),
  noMatch: (query) => `Aucun pôle pour «\u202f${query}\u202f».`,
  noMatchFilters: 'Aucun pôle ne correspond à ces filtres.',
  noClusters: 'Les pôles ne sont pas encore annoncés.',
  unknownCluster: 'Ce pôle ne figure pas dans le document.',
  appearance: 'Affichage',
  asCards: 'Fiches',
  asTable: 'Tableau',
};
