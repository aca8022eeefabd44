import type { ProgrammeMessages } from '../types.js';
import { status } from './status.js';

/** English words of the programme. */
export const programme: ProgrammeMessages = {
  ...status,
  days: 'Days',
  allDays: 'All days',
  keep: (title) => `Keep “${title}” in my selection`,
  search: 'Search',
  searchPlaceholder: 'Title, person, room…',
  filters: 'Filters',
  filtersInUse: (count) => (count === 1 ? '1 filter in use' : `${count} filters in use`),
  clearAll: 'Clear all',
  sessionCount: (count, written) => (count === 0 ? 'No session' : count === 1 ? '1 session' : `${written} sessions`),
  parallel: (count) => `${count} sessions in parallel`,
  noMatch: (query) => `No session for “${query}”.`,
  noMatchFilters: 'No session matches these filters.',
  noSessions: 'The programme has not been published yet.',
  noSessionsButPeople: 'The programme has not been published yet. Speakers announced:',
  hoursToBeConfirmed: 'Hours to be confirmed',
  dayToBeConfirmed: 'Day to be confirmed',
  themes: 'Themes',
  now: 'Now',
  nowRemaining: (duration) => `Now, ${duration} left`,
  timesIn: (zone) => `Times in ${zone}`,
  today: 'today',
  statuses: { expected: 'Expected', moved: 'Moved', full: 'Full', cancelled: 'Cancelled', replaced: 'Replaced' },
  replacedBy: (title) => `Replaced by “${title}”`,
  movedFrom: (former) => `Moved, formerly ${former}`,
  kinds: {
    plenary: 'Plenary', keynote: 'Keynote', panel: 'Panel', workshop: 'Workshop', talk: 'Talk', 'lightning-talk': 'Lightning talk',
    testimonial: 'Experience report', 'b2b-meeting': 'B2B meetings', assembly: 'General assembly', ceremony: 'Ceremony', networking: 'Networking',
    meal: 'Meal', break: 'Break', visit: 'Visit', conference: 'Conference',
  },
  interpretation: 'Interpretation',
  placesLeft: (count) => (count === 0 ? 'full' : count === 1 ? '1 place left' : `${count} places left`),
};
