import type { RegistrationReason } from '../../registration/state.js';
import type { LoadFailure } from '../../load/failure.js';

/** Words of every element: what is shown while there is nothing better, and why. */
export interface StatusMessages {
  readonly retry: string;
  /** Why nothing can be shown, and what may help, in a sentence or two. */
  failure(failure: LoadFailure): string;
  /** "2 entrées de ce document n’ont pas pu être lues." */
  partlyBroken(count: number): string;
  /** Before the list of what could not be read, for the organiser. */
  partlyBrokenDetails: string;
  /** A term and what is said of it: "Langue : français". */
  pair(term: string, value: string): string;
}

/** Words of the programme; those of the details of a session are their own. */
export interface ProgrammeMessages extends StatusMessages {
  readonly days: string;
  readonly allDays: string;
  /** Of the star beside a session: what it does. */
  keep(title: string): string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly filters: string;
  filtersInUse(count: number): string;
  readonly clearAll: string;
  /** `written` is the count as the language writes it: "1 105". */
  sessionCount(count: number, written: string): string;
  parallel(count: number): string;
  noMatch(query: string): string;
  readonly noMatchFilters: string;
  readonly noSessions: string;
  readonly noSessionsButPeople: string;
  readonly hoursToBeConfirmed: string;
  readonly dayToBeConfirmed: string;
  readonly themes: string;
  readonly now: string;
  nowRemaining(duration: string): string;
  timesIn(zone: string): string;
  readonly today: string;
  readonly statuses: Readonly<Record<'expected' | 'moved' | 'full' | 'cancelled' | 'replaced', string>>;
  replacedBy(title: string): string;
  movedFrom(former: string): string;
  /** Known kinds of session in words. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly interpretation: string;
  placesLeft(count: number): string;
}

/** Words of the registration button. */
export interface RegistrationMessages extends StatusMessages {
  readonly register: string;
  readonly pressAccreditation: string;
  readonly signUp: string;
  readonly joinWaitingList: string;
  readonly requestInvitation: string;
  readonly byMail: string;
  readonly byTelephone: string;
  readonly onTheWeb: string;
  readonly or: string;
  /** What the state means and what happens next, in a sentence. `at` is a moment in words; `isSession` tells a session from the event. */
  reason(reason: RegistrationReason, at: string, placesLeft: number | undefined, isSession: boolean): string;
}

/** Words of contact cards. */
export interface ContactMessages extends StatusMessages {
  /** Known roles of contacts as headings: "Contact presse". */
  readonly roles: Readonly<Record<string, string>>;
  readonly telephone: string;
  readonly telephoneKinds: Readonly<Record<'mobile' | 'fax' | 'text', string>>;
  readonly mail: string;
  readonly links: string;
  readonly languages: string;
  readonly hours: string;
  openUntil(time: string): string;
  opensAt(moment: string): string;
  readonly closedNow: string;
  readonly biography: string;
  readonly addToContacts: string;
  readonly copy: string;
  readonly copied: string;
  /** Opens the code for telephones, and the file for older address books. */
  readonly moreFormats: string;
  code(name: string): string;
  readonly codeTooLong: string;
  readonly olderFormat: string;
  /** Before the sessions of a speaker. */
  readonly sessions: string;
  readonly noSpeakers: string;
  readonly noContacts: string;
  readonly unknownContact: string;
  /** "du lundi au vendredi", of days of the week 1 (Monday) to 7 in a row. */
  weekdays(first: string, last: string): string;
}
