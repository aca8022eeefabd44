import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** German words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Tage',
  allDays: 'Alle Tage',
  keep: (title) => `„${title}“ in meine Auswahl aufnehmen`,
  search: 'Suche',
  searchPlaceholder: 'Titel, Person, Raum …',
  filters: 'Filter',
  filtersInUse: (count) => plural('de', count, { one: '1 Filter aktiv', other: `${count} Filter aktiv` }),
  clearAll: 'Alles zurücksetzen',
  sessionCount: (count, written) => (count === 0 ? 'Kein Programmpunkt' : plural('de', count, { one: '1 Programmpunkt', other: `${written} Programmpunkte` })),
  parallel: (count) => plural('de', count, { one: '1 Programmpunkt', other: `${count} Programm\u00adpunkte parallel` }),
  noMatch: (query) => `Kein Programmpunkt zu „${query}“.`,
  noMatchFilters: 'Kein Programmpunkt entspricht diesen Filtern.',
  noSessions: 'Das Programm ist noch nicht veröffentlicht.',
  noSessionsButPeople: 'Das Programm ist noch nicht veröffentlicht. Angekündigte Mitwirkende:',
  hoursToBeConfirmed: 'Uhrzeit wird noch bekannt gegeben',
  dayToBeConfirmed: 'Tag wird noch bekannt gegeben',
  themes: 'Themen',
  now: 'Läuft gerade',
  nowRemaining: (duration) => `Läuft gerade, noch ${duration}`,
  timesIn: (zone) => `Uhrzeiten: ${zone}`,
  today: 'heute',
  statuses: { expected: 'In Planung', moved: 'Verlegt', full: 'Ausgebucht', cancelled: 'Abgesagt', replaced: 'Ersetzt' },
  replacedBy: (title) => `Ersetzt durch „${title}“`,
  movedFrom: (former) => `Verlegt, zuvor: ${former}`,
  kinds: {
    plenary: 'Plenum', keynote: 'Keynote', panel: 'Podiumsdiskussion', workshop: 'Workshop', talk: 'Vortrag', 'lightning-talk': 'Kurzvortrag',
    testimonial: 'Erfahrungsbericht', 'b2b-meeting': 'B2B-Gespräche', assembly: 'Mitgliederversammlung', ceremony: 'Festakt', networking: 'Networking',
    meal: 'Essen', break: 'Pause', visit: 'Besichtigung', conference: 'Konferenz',
  },
  interpretation: 'Verdolmetschung',
  placesLeft: (count) => (count === 0 ? 'ausgebucht' : plural('de', count, { one: 'noch 1 Platz', other: `noch ${count} Plätze` })),
};
