import type { ClusterMessages } from '../cluster-types.js';
import { status } from './status.js';

/** Spanish words of clusters and their directory. */
export const clusters: ClusterMessages = {
  ...status,
  kinds: { 'competitiveness-cluster': 'Polo de competitividad', technopole: 'Tecnópolis', 'science-park': 'Parque científico y tecnológico', 'meta-cluster': 'Metaclúster', 'technology-hub': 'Centro tecnológico', network: 'Red' },
  memberKinds: {
    company: 'Empresas', 'small-company': 'Pymes', 'large-company': 'Grandes empresas', 'start-up': 'Empresas emergentes', research: 'Organismos de investigación',
    university: 'Universidades', 'public-body': 'Organismos públicos', 'civil-society': 'Sociedad civil', investor: 'Inversores',
  },
  columns: { name: 'Nombre', label: 'Distintivo', region: 'Región', founded: 'Fundación', members: 'Miembros', projects: 'Proyectos', agreements: 'Acuerdos de cooperación' },
  facets: { theme: 'Tema', region: 'Región', country: 'País', label: 'Distintivo' },
  all: { theme: 'Todos los temas', region: 'Todas las regiones', country: 'Todos los países', label: 'Todos los distintivos' },
  formerly: (names) => `antes ${names}`,
  mergedFrom: 'Surgido de',
  mergedInto: 'Integrado en',
  since: (day) => `desde el ${day}`,
  until: (day) => `hasta el ${day}`,
  precisions: { about: 'unos', nearly: 'casi', over: 'más de' },
  memberships: 'Pertenencia',
  contacts: 'Contactos',
  sessions: 'En este programa',
  site: 'Sitio web',
  more: 'Más información',
  directory: 'Directorio',
  search: 'Buscar',
  searchPlaceholder: 'Nombre, nombre anterior, tema…',
  clearAll: 'Borrar todo',
  clusterCount: (count, written) => (count === 0 ? 'Ningún clúster' : count === 1 ? '1 clúster' : `${written} clústeres`),
  noMatch: (query) => `Ningún clúster para «${query}».`,
  noMatchFilters: 'Ningún clúster corresponde a estos filtros.',
  noClusters: 'Aún no se han anunciado los clústeres.',
  unknownCluster: 'Este clúster no figura en el documento.',
  appearance: 'Presentación',
  asCards: 'Fichas',
  asTable: 'Tabla',
};
