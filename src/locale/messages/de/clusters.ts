import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** German words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Kompetenzcluster', technopole: 'Technologiepark', 'science-park': 'Wissenschaftspark', 'meta-cluster': 'Meta-Cluster', 'technology-hub': 'Technologiezentrum', network: 'Netzwerk' },
  memberKinds: {
    company: 'Unternehmen', 'small-company': 'Kleine und mittlere Unternehmen', 'large-company': 'Großunternehmen', 'start-up': 'Start-ups', research: 'Forschungseinrichtungen',
    university: 'Hochschulen', 'public-body': 'Öffentliche Einrichtungen', 'civil-society': 'Zivilgesellschaft', investor: 'Investoren',
  },
  columns: { name: 'Name', label: 'Label', region: 'Region', founded: 'Gründung', members: 'Mitglieder', projects: 'Projekte', agreements: 'Kooperationsabkommen' },
  facets: { theme: 'Thema', region: 'Region', country: 'Land', label: 'Label' },
  all: { theme: 'Alle Themen', region: 'Alle Regionen', country: 'Alle Länder', label: 'Alle Labels' },
  formerly: (names) => `früher ${names}`,
  mergedFrom: 'Entstanden aus',
  mergedInto: 'Aufgegangen in',
  since: (day) => `seit ${day}`,
  until: (day) => `bis ${day}`,
  precisions: { about: 'rund', nearly: 'fast', over: 'über' },
  memberships: 'Mitgliedschaften',
  contacts: 'Kontakte',
  sessions: 'In diesem Programm',
  site: 'Website',
  more: 'Mehr',
  directory: 'Verzeichnis',
  search: 'Suchen',
  searchPlaceholder: 'Name, früherer Name, Thema …',
  clearAll: 'Alles zurücksetzen',
  clusterCount: (count, written) => (count === 0 ? 'Keine Cluster' : count === 1 ? '1 Cluster' : `${written} Cluster`),
  noMatch: (query) => `Keine Cluster für „${query}“.`,
  noMatchFilters: 'Kein Cluster entspricht diesen Filtern.',
  noClusters: 'Die Cluster sind noch nicht bekannt gegeben.',
  unknownCluster: 'Dieser Cluster steht nicht im Dokument.',
  appearance: 'Darstellung',
  asCards: 'Karten',
  asTable: 'Tabelle',
};
