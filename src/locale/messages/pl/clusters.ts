import { plural } from '../../plural.js';
import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Polish words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Biegun konkurencyjności', technopole: 'Technopolia', 'science-park': 'Park naukowo-technologiczny', 'meta-cluster': 'Metaklaster', 'technology-hub': 'Centrum technologiczne', network: 'Sieć' },
  memberKinds: {
    company: 'Przedsiębiorstwa', 'small-company': 'Małe i średnie przedsiębiorstwa', 'large-company': 'Duże przedsiębiorstwa', 'start-up': 'Start-upy', research: 'Jednostki badawcze',
    university: 'Uczelnie', 'public-body': 'Instytucje publiczne', 'civil-society': 'Organizacje społeczne', investor: 'Inwestorzy',
  },
  columns: { name: 'Nazwa', label: 'Znak jakości', region: 'Region', founded: 'Rok założenia', members: 'Członkowie', projects: 'Projekty', agreements: 'Umowy o współpracy' },
  facets: { theme: 'Temat', region: 'Region', country: 'Kraj', label: 'Znak jakości' },
  all: { theme: 'Wszystkie tematy', region: 'Wszystkie regiony', country: 'Wszystkie kraje', label: 'Wszystkie znaki jakości' },
  formerly: (names) => `dawniej ${names}`,
  mergedFrom: 'Powstał z połączenia',
  mergedInto: 'Obecnie część',
  since: (day) => `od ${day}`,
  until: (day) => `do ${day}`,
  precisions: { about: 'około', nearly: 'prawie', over: 'ponad' },
  memberships: 'Członkostwo',
  contacts: 'Kontakt',
  sessions: 'W tym programie',
  site: 'Strona internetowa',
  more: 'Więcej',
  directory: 'Katalog',
  search: 'Szukaj',
  searchPlaceholder: 'Nazwa, dawna nazwa, temat…',
  clearAll: 'Wyczyść wszystko',
  clusterCount: (count, written) => (count === 0 ? 'Brak klastrów' : plural('pl', count, { one: '1 klaster', few: `${written} klastry`, many: `${written} klastrów`, other: `${written} klastra` })),
  noMatch: (query) => `Brak klastrów dla „${query}”.`,
  noMatchFilters: 'Żaden klaster nie odpowiada tym filtrom.',
  noClusters: 'Klastry nie zostały jeszcze ogłoszone.',
  unknownCluster: 'Tego klastra nie ma w dokumencie.',
  appearance: 'Układ',
  asCards: 'Karty',
  asTable: 'Tabela',
};
