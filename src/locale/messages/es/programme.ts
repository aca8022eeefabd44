import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** Spanish words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Días',
  allDays: 'Todos los días',
  keep: (title) => `Guardar «${title}» en mi selección`,
  search: 'Buscar',
  searchPlaceholder: 'Título, persona, sala…',
  filters: 'Filtros',
  filtersInUse: (count) => plural('es', count, { one: '1 filtro activo', other: `${count} filtros activos` }),
  clearAll: 'Borrar todo',
  sessionCount: (count, written) => (count === 0 ? 'Ninguna sesión' : plural('es', count, { one: '1 sesión', other: `${written} sesiones` })),
  parallel: (count) => plural('es', count, { one: '1 sesión', other: `${count} sesiones en paralelo` }),
  noMatch: (query) => `Ninguna sesión para «${query}».`,
  noMatchFilters: 'Ninguna sesión corresponde a estos filtros.',
  noSessions: 'El programa aún no se ha publicado.',
  noSessionsButPeople: 'El programa aún no se ha publicado. Ponentes anunciados:',
  hoursToBeConfirmed: 'Horario por confirmar',
  dayToBeConfirmed: 'Día por confirmar',
  themes: 'Temas',
  now: 'En curso',
  nowRemaining: (duration) => `En curso, aún ${duration}`,
  timesIn: (zone) => `Horarios: ${zone}`,
  today: 'hoy',
  statuses: { expected: 'Prevista', moved: 'Reprogramada', full: 'Completa', cancelled: 'Cancelada', replaced: 'Sustituida' },
  replacedBy: (title) => `Sustituida por «${title}»`,
  movedFrom: (former) => `Reprogramada, antes: ${former}`,
  kinds: {
    plenary: 'Plenaria', keynote: 'Conferencia magistral', panel: 'Mesa redonda', workshop: 'Taller', talk: 'Ponencia', 'lightning-talk': 'Ponencia breve',
    testimonial: 'Testimonio', 'b2b-meeting': 'Reuniones B2B', assembly: 'Asamblea general', ceremony: 'Ceremonia', networking: 'Encuentro',
    meal: 'Comida', break: 'Pausa', visit: 'Visita', conference: 'Conferencia',
  },
  interpretation: 'Interpretación',
  placesLeft: (count) => (count === 0 ? 'completo' : plural('es', count, { one: 'queda 1 plaza', other: `quedan ${count} plazas` })),
};
