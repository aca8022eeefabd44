import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** Portuguese words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Dias',
  allDays: 'Todos os dias',
  keep: (title) => `Guardar “${title}” na minha seleção`,
  search: 'Pesquisar',
  searchPlaceholder: 'Título, pessoa, sala…',
  filters: 'Filtros',
  filtersInUse: (count) => plural('pt', count, { one: '1 filtro ativo', other: `${count} filtros ativos` }),
  clearAll: 'Limpar tudo',
  sessionCount: (count, written) => (count === 0 ? 'Nenhuma sessão' : plural('pt', count, { one: '1 sessão', other: `${written} sessões` })),
  parallel: (count) => plural('pt', count, { one: '1 sessão', other: `${count} sessões em paralelo` }),
  noMatch: (query) => `Nenhuma sessão para “${query}”.`,
  noMatchFilters: 'Nenhuma sessão corresponde a estes filtros.',
  noSessions: 'O programa ainda não foi publicado.',
  noSessionsButPeople: 'O programa ainda não foi publicado. Oradores anunciados:',
  hoursToBeConfirmed: 'Horário a confirmar',
  dayToBeConfirmed: 'Dia a confirmar',
  themes: 'Temas',
  now: 'A decorrer',
  nowRemaining: (duration) => `A decorrer, ainda ${duration}`,
  timesIn: (zone) => `Horários: ${zone}`,
  today: 'hoje',
  statuses: { expected: 'Prevista', moved: 'Reagendada', full: 'Esgotada', cancelled: 'Cancelada', replaced: 'Substituída' },
  replacedBy: (title) => `Substituída por “${title}”`,
  movedFrom: (former) => `Reagendada, anteriormente: ${former}`,
  kinds: {
    plenary: 'Plenário', keynote: 'Conferência convidada', panel: 'Mesa-redonda', workshop: 'Oficina', talk: 'Comunicação', 'lightning-talk': 'Comunicação breve',
    testimonial: 'Testemunho', 'b2b-meeting': 'Reuniões B2B', assembly: 'Assembleia geral', ceremony: 'Cerimónia', networking: 'Convívio',
    meal: 'Refeição', break: 'Pausa', visit: 'Visita', conference: 'Conferência',
  },
  interpretation: 'Interpretação',
  placesLeft: (count) => (count === 0 ? 'esgotado' : plural('pt', count, { one: 'resta 1 lugar', other: `restam ${count} lugares` })),
};
