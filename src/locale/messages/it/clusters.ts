import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Italian words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Polo di competitività', technopole: 'Tecnopolo', 'science-park': 'Parco scientifico e tecnologico', 'meta-cluster': 'Meta-cluster', 'technology-hub': 'Polo tecnologico', network: 'Rete' },
  memberKinds: {
    company: 'Imprese', 'small-company': 'PMI', 'large-company': 'Grandi imprese', 'start-up': 'Start-up', research: 'Enti di ricerca',
    university: 'Università', 'public-body': 'Enti pubblici', 'civil-society': 'Società civile', investor: 'Investitori',
  },
  columns: { name: 'Nome', label: 'Marchio', region: 'Regione', founded: 'Fondazione', members: 'Membri', projects: 'Progetti', agreements: 'Accordi di cooperazione' },
  facets: { theme: 'Tema', region: 'Regione', country: 'Paese', label: 'Marchio' },
  all: { theme: 'Tutti i temi', region: 'Tutte le regioni', country: 'Tutti i paesi', label: 'Tutti i marchi' },
  formerly: (names) => `già ${names}`,
  mergedFrom: 'Nato da',
  mergedInto: 'Confluito in',
  since: (day) => `dal ${day}`,
  until: (day) => `fino al ${day}`,
  precisions: { about: 'circa', nearly: 'quasi', over: 'oltre' },
  memberships: 'Adesioni',
  contacts: 'Contatti',
  sessions: 'In questo programma',
  site: 'Sito',
  more: 'Altro',
  directory: 'Elenco',
  search: 'Cerca',
  searchPlaceholder: 'Nome, nome precedente, tema…',
  clearAll: 'Cancella tutto',
  clusterCount: (count, written) => (count === 0 ? 'Nessun cluster' : `${written} cluster`),
  noMatch: (query) => `Nessun cluster per «${query}».`,
  noMatchFilters: 'Nessun cluster corrisponde a questi filtri.',
  noClusters: 'I cluster non sono ancora stati annunciati.',
  unknownCluster: 'Questo cluster non figura nel documento.',
  appearance: 'Aspetto',
  asCards: 'Schede',
  asTable: 'Tabella',
};
