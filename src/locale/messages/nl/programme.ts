import { plural } from '../../plural.js';
import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** Dutch words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Dagen',
  allDays: 'Alle dagen',
  keep: (title) => `‘${title}’ in mijn selectie bewaren`,
  search: 'Zoeken',
  searchPlaceholder: 'Titel, persoon, zaal…',
  filters: 'Filters',
  filtersInUse: (count) => plural('nl', count, { one: '1 filter actief', other: `${count} filters actief` }),
  clearAll: 'Alles wissen',
  sessionCount: (count, written) => (count === 0 ? 'Geen sessies' : plural('nl', count, { one: '1 sessie', other: `${written} sessies` })),
  parallel: (count) => plural('nl', count, { one: '1 sessie', other: `${count} sessies tegelijk` }),
  noMatch: (query) => `Geen sessies voor ‘${query}’.`,
  noMatchFilters: 'Geen enkele sessie voldoet aan deze filters.',
  noSessions: 'Het programma is nog niet bekendgemaakt.',
  noSessionsButPeople: 'Het programma is nog niet bekendgemaakt. Aangekondigde sprekers:',
  hoursToBeConfirmed: 'Tijd wordt nog bevestigd',
  dayToBeConfirmed: 'Dag wordt nog bevestigd',
  themes: 'Thema’s',
  now: 'Nu bezig',
  nowRemaining: (duration) => `Nu bezig, nog ${duration}`,
  timesIn: (zone) => `Tijden: ${zone}`,
  today: 'vandaag',
  statuses: { expected: 'Onder voorbehoud', moved: 'Verplaatst', full: 'Vol', cancelled: 'Geannuleerd', replaced: 'Vervangen' },
  replacedBy: (title) => `Vervangen door ‘${title}’`,
  movedFrom: (former) => `Verplaatst, eerder: ${former}`,
  kinds: {
    plenary: 'Plenaire sessie', keynote: 'Keynote', panel: 'Paneldiscussie', workshop: 'Workshop', talk: 'Lezing', 'lightning-talk': 'Korte lezing',
    testimonial: 'Praktijkverhaal', 'b2b-meeting': 'B2B-gesprekken', assembly: 'Algemene vergadering', ceremony: 'Plechtigheid', networking: 'Netwerken',
    meal: 'Maaltijd', break: 'Pauze', visit: 'Bezoek', conference: 'Conferentie',
  },
  interpretation: 'Tolken',
  placesLeft: (count) => (count === 0 ? 'vol' : plural('nl', count, { one: 'nog 1 plaats', other: `nog ${count} plaatsen` })),
};
