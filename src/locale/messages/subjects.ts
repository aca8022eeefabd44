import type { CalendarMessages } from './calendar-types.js';
import type { ClusterMessages } from './cluster-types.js';
import type { DetailsMessages } from './details-types.js';
import type { PartyMessages } from './party-types.js';
import type { PrintMessages } from './print-types.js';
import type { ContactMessages, ProgrammeMessages, RegistrationMessages } from './types.js';
import type { VisitMessages } from './visit-types.js';

/** The words of the elements by their subjects. */
export interface MessagesBySubject {
  readonly programme: ProgrammeMessages;
  readonly details: DetailsMessages;
  readonly visit: VisitMessages;
  readonly print: PrintMessages;
  readonly registration: RegistrationMessages;
  readonly contact: ContactMessages;
  readonly parties: PartyMessages;
  readonly calendar: CalendarMessages;
  readonly clusters: ClusterMessages;
}

/** A subject that the elements have words of. */
export type Subject = keyof MessagesBySubject;

/** Names of what is written with something in it. */
type WrittenName<M> = { [Key in keyof M]: M[Key] extends string ? never : M[Key] extends (...values: never[]) => string ? Key : never }[keyof M];

/** Names of the words of every subject that are written with something in them. */
export type TemplateName = { [S in Subject]: WrittenName<MessagesBySubject[S]> }[Subject];

type PathOf<M> = {
  [Key in keyof M & string]: M[Key] extends string ? Key : M[Key] extends (...values: never[]) => string ? Key | `${Key}.${string}` : `${Key}.${keyof M[Key] & string}`;
}[keyof M & string];

/** What a word is called from outside: `visit.jumpToNow`, `programme.kinds.panel`, `programme.placesLeft.one`. */
export type WordName = { [S in Subject]: `${S}.${PathOf<MessagesBySubject[S]>}` }[Subject];

/** Words of a host in place of ours. Those that count or name something are templates: `"{count} conférences"`. */
export type Words = Readonly<Partial<Record<WordName, string>>>;
