import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** Italian words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Giorni',
  allDays: 'Tutti i giorni',
  keep: (title) => `Aggiungi «${title}» alla mia selezione`,
  search: 'Cerca',
  searchPlaceholder: 'Titolo, persona, sala…',
  filters: 'Filtri',
  filtersInUse: (count) => plural('it', count, { one: '1 filtro attivo', other: `${count} filtri attivi` }),
  clearAll: 'Cancella tutto',
  sessionCount: (count, written) => (count === 0 ? 'Nessuna sessione' : plural('it', count, { one: '1 sessione', other: `${written} sessioni` })),
  parallel: (count) => plural('it', count, { one: '1 sessione', other: `${count} sessioni in parallelo` }),
  noMatch: (query) => `Nessuna sessione per «${query}».`,
  noMatchFilters: 'Nessuna sessione corrisponde a questi filtri.',
  noSessions: 'Il programma non è ancora pubblicato.',
  noSessionsButPeople: 'Il programma non è ancora pubblicato. Relatori annunciati:',
  hoursToBeConfirmed: 'Orario da confermare',
  dayToBeConfirmed: 'Giorno da confermare',
  themes: 'Temi',
  now: 'In corso',
  nowRemaining: (duration) => `In corso, ancora ${duration}`,
  timesIn: (zone) => `Orari: ${zone}`,
  today: 'oggi',
  statuses: { expected: 'Prevista', moved: 'Spostata', full: 'Al completo', cancelled: 'Annullata', replaced: 'Sostituita' },
  replacedBy: (title) => `Sostituita da «${title}»`,
  movedFrom: (former) => `Spostata, in precedenza: ${former}`,
  kinds: {
    plenary: 'Plenaria', keynote: 'Relazione a invito', panel: 'Tavola rotonda', workshop: 'Laboratorio', talk: 'Intervento', 'lightning-talk': 'Intervento breve',
    testimonial: 'Testimonianza', 'b2b-meeting': 'Incontri B2B', assembly: 'Assemblea generale', ceremony: 'Cerimonia', networking: 'Momento di incontro',
    meal: 'Pasto', break: 'Pausa', visit: 'Visita', conference: 'Conferenza',
  },
  interpretation: 'Interpretazione',
  placesLeft: (count) => (count === 0 ? 'al completo' : plural('it', count, { one: '1 posto rimasto', other: `${count} posti rimasti` })),
};
