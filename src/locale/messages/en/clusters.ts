import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** English words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Competitiveness cluster', technopole: 'Technopole', 'science-park': 'Science park', 'meta-cluster': 'Meta-cluster', 'technology-hub': 'Technology hub', network: 'Network' },
  memberKinds: {
    company: 'Companies', 'small-company': 'Small and medium-sized companies', 'large-company': 'Large companies', 'start-up': 'Start-ups', research: 'Research organisations',
    university: 'Universities', 'public-body': 'Public bodies', 'civil-society': 'Civil society', investor: 'Investors',
  },
  columns: { name: 'Name', label: 'Label', region: 'Region', founded: 'Founded', members: 'Members', projects: 'Projects', agreements: 'Cooperation agreements' },
  facets: { theme: 'Theme', region: 'Region', country: 'Country', label: 'Label' },
  all: { theme: 'All themes', region: 'All regions', country: 'All countries', label: 'All labels' },
  formerly: (names) => `formerly ${names}`,
  mergedFrom: 'Formed from',
  mergedInto: 'Now part of',
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  precisions: { about: 'about', nearly: 'nearly', over: 'over' },
  memberships: 'Memberships',
  contacts: 'Contacts',
  sessions: 'In this programme',
  site: 'Website',
  more: 'More',
  directory: 'Directory',
  search: 'Search',
  searchPlaceholder: 'Name, former name, theme…',
  clearAll: 'Clear all',
  clusterCount: (count, written) => (count === 0 ? 'No clusters' : count === 1 ? '1 cluster' : `${written} clusters`),
  noMatch: (query) => `No clusters for “${query}”.`,
  noMatchFilters: 'No clusters match these filters.',
  noClusters: 'No clusters have been announced yet.',
  unknownCluster: 'This cluster is not in the document.',
  appearance: 'Layout',
  asCards: 'Cards',
  asTable: 'Table',
};
