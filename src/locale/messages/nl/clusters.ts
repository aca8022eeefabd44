import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Dutch words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Competitiviteitscluster', technopole: 'Technologiepark', 'science-park': 'Sciencepark', 'meta-cluster': 'Metacluster', 'technology-hub': 'Technologiehub', network: 'Netwerk' },
  memberKinds: {
    company: 'Bedrijven', 'small-company': 'Mkb-bedrijven', 'large-company': 'Grote bedrijven', 'start-up': 'Start-ups', research: 'Onderzoeksinstellingen',
    university: 'Universiteiten', 'public-body': 'Overheidsinstellingen', 'civil-society': 'Maatschappelijke organisaties', investor: 'Investeerders',
  },
  columns: { name: 'Naam', label: 'Keurmerk', region: 'Regio', founded: 'Oprichting', members: 'Leden', projects: 'Projecten', agreements: 'Samenwerkingsovereenkomsten' },
  facets: { theme: 'Thema', region: 'Regio', country: 'Land', label: 'Keurmerk' },
  all: { theme: 'Alle thema’s', region: 'Alle regio’s', country: 'Alle landen', label: 'Alle keurmerken' },
  formerly: (names) => `voorheen ${names}`,
  mergedFrom: 'Ontstaan uit',
  mergedInto: 'Opgegaan in',
  since: (day) => `sinds ${day}`,
  until: (day) => `tot en met ${day}`,
  precisions: { about: 'ongeveer', nearly: 'bijna', over: 'meer dan' },
  memberships: 'Lidmaatschappen',
  contacts: 'Contact',
  sessions: 'In dit programma',
  site: 'Website',
  more: 'Meer',
  directory: 'Overzicht',
  search: 'Zoeken',
  searchPlaceholder: 'Naam, vroegere naam, thema…',
  clearAll: 'Alles wissen',
  clusterCount: (count, written) => (count === 0 ? 'Geen clusters' : count === 1 ? '1 cluster' : `${written} clusters`),
  noMatch: (query) => `Geen clusters voor ‘${query}’.`,
  noMatchFilters: 'Geen cluster voldoet aan deze filters.',
  noClusters: 'De clusters zijn nog niet bekendgemaakt.',
  unknownCluster: 'Deze cluster staat niet in het document.',
  appearance: 'Weergave',
  asCards: 'Kaarten',
  asTable: 'Tabel',
};
