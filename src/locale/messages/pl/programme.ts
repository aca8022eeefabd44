import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** Polish words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Dni',
  allDays: 'Wszystkie dni',
  keep: (title) => `Dodaj „${title}” do mojego wyboru`,
  search: 'Szukaj',
  searchPlaceholder: 'Tytuł, osoba, sala…',
  filters: 'Filtry',
  filtersInUse: (count) => plural('pl', count, { one: '1 aktywny filtr', few: `${count} aktywne filtry`, many: `${count} aktywnych filtrów`, other: `${count} aktywnego filtra` }),
  clearAll: 'Wyczyść wszystko',
  sessionCount: (count, written) => (count === 0 ? 'Brak sesji' : sessions(count, written)),
  parallel: (count) => `${sessions(count, `${count}`)} równolegle`,
  noMatch: (query) => `Brak sesji dla „${query}”.`,
  noMatchFilters: 'Żadna sesja nie odpowiada tym filtrom.',
  noSessions: 'Program nie został jeszcze opublikowany.',
  noSessionsButPeople: 'Program nie został jeszcze opublikowany. Zapowiedziani prelegenci:',
  hoursToBeConfirmed: 'Godziny do potwierdzenia',
  dayToBeConfirmed: 'Dzień do potwierdzenia',
  themes: 'Tematy',
  now: 'Trwa',
  nowRemaining: (duration) => `Trwa, jeszcze ${duration}`,
  timesIn: (zone) => `Godziny: ${zone}`,
  today: 'dziś',
  statuses: { expected: 'Planowana', moved: 'Przeniesiona', full: 'Brak miejsc', cancelled: 'Odwołana', replaced: 'Zastąpiona' },
  replacedBy: (title) => `Zastąpiona przez „${title}”`,
  movedFrom: (former) => `Przeniesiona, wcześniej: ${former}`,
  kinds: {
    plenary: 'Sesja plenarna', keynote: 'Wykład główny', panel: 'Panel dyskusyjny', workshop: 'Warsztaty', talk: 'Wystąpienie', 'lightning-talk': 'Krótkie wystąpienie',
    testimonial: 'Przykład z praktyki', 'b2b-meeting': 'Spotkania B2B', assembly: 'Walne zgromadzenie', ceremony: 'Uroczystość', networking: 'Networking',
    meal: 'Posiłek', break: 'Przerwa', visit: 'Zwiedzanie', conference: 'Konferencja',
  },
  interpretation: 'Tłumaczenie',
  placesLeft: (count) => (count === 0 ? 'brak miejsc' : plural('pl', count, { one: 'zostało 1 miejsce', few: `zostały ${count} miejsca`, many: `zostało ${count} miejsc`, other: `zostało ${count} miejsca` })),
};

function sessions(count: number, written: string): string {
  return plural('pl', count, { one: '1 sesja', few: `${written} sesje`, many: `${written} sesji`, other: `${written} sesji` });
}
