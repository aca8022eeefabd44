import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Portuguese words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Polo de competitividade', technopole: 'Tecnopolo', 'science-park': 'Parque de ciência e tecnologia', 'meta-cluster': 'Meta-cluster', 'technology-hub': 'Centro tecnológico', network: 'Rede' },
  memberKinds: {
    company: 'Empresas', 'small-company': 'PME', 'large-company': 'Grandes empresas', 'start-up': 'Start-ups', research: 'Organismos de investigação',
    university: 'Universidades', 'public-body': 'Organismos públicos', 'civil-society': 'Sociedade civil', investor: 'Investidores',
  },
  columns: { name: 'Nome', label: 'Rótulo', region: 'Região', founded: 'Fundação', members: 'Membros', projects: 'Projetos', agreements: 'Acordos de cooperação' },
  facets: { theme: 'Tema', region: 'Região', country: 'País', label: 'Rótulo' },
  all: { theme: 'Todos os temas', region: 'Todas as regiões', country: 'Todos os países', label: 'Todos os rótulos' },
  formerly: (names) => `anteriormente ${names}`,
  mergedFrom: 'Resultado de',
  mergedInto: 'Integrado em',
  since: (day) => `desde ${day}`,
  until: (day) => `até ${day}`,
  precisions: { about: 'cerca de', nearly: 'quase', over: 'mais de' },
  memberships: 'Adesões',
  contacts: 'Contactos',
  sessions: 'Neste programa',
  site: 'Sítio web',
  more: 'Saber mais',
  directory: 'Diretório',
  search: 'Pesquisar',
  searchPlaceholder: 'Nome, nome anterior, tema…',
  clearAll: 'Limpar tudo',
  clusterCount: (count, written) => (count === 0 ? 'Nenhum cluster' : count === 1 ? '1 cluster' : `${written} clusters`),
  noMatch: (query) => `Nenhum cluster para “${query}”.`,
  noMatchFilters: 'Nenhum cluster corresponde a estes filtros.',
  noClusters: 'Os clusters ainda não foram anunciados.',
  unknownCluster: 'Este cluster não consta do documento.',
  appearance: 'Apresentação',
  asCards: 'Fichas',
  asTable: 'Tabela',
};
