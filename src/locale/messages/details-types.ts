/** Words of the details of a session. */
export interface DetailsMessages {
  /** Known roles of people in a session, in words. */
  readonly roles: Readonly<Record<string, string>>;
  readonly close: string;

  readonly time: string;
  readonly room: string;
  /** Of a session without a room: where the event is held. */
  readonly venue: string;
  /** The time where the session is held, below that of the visitor. */
  onSite(moment: string): string;
  capacity(count: string): string;
  readonly stepFree: string;
  readonly notStepFree: string;
  readonly roomPage: string;
  readonly map: string;
  readonly coordinates: string;

  /** Before the link to the session that is held instead. */
  readonly replacedBy: string;
  readonly partOf: string;
  /** Heading of the sessions that are parts of this one. */
  readonly parts: string;

  readonly keep: string;
  readonly unkeep: string;
  readonly addToCalendar: string;
  readonly preparingCalendar: string;
  readonly calendarFailed: string;
  readonly share: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** The browser copies nothing by itself: before the link. */
  readonly linkToCopy: string;
  readonly sessionPage: string;

  readonly people: string;
  readonly alsoGives: string;
  /** Languages a person speaks. */
  readonly speaks: string;
  readonly spokenLanguages: string;
  readonly captions: string;
  readonly signLanguage: string;
  /** Names of sign languages that `Intl` does not know. */
  readonly signLanguageNames: Readonly<Record<string, string>>;
  readonly clusters: string;
  readonly organisations: string;
  readonly countries: string;
  readonly regions: string;
  readonly tags: string;
  readonly recording: string;
  readonly recorded: string;
  readonly notRecorded: string;
  readonly licence: string;
  /** Whose picture it is. */
  readonly credit: string;

  readonly files: string;
  readonly recordings: string;
  readonly links: string;
  /** "en français", of a file or page. */
  inLanguage(language: string): string;
  /** "1,2 Mo"; `written` is the number as the language writes it, of bytes, kilobytes or megabytes. */
  fileSize(written: string, power: 0 | 1 | 2): string;

  readonly booking: string;
  /** Of the link that books a meeting. */
  readonly book: string;
  readonly bookingAudience: string;
  readonly slots: string;
  slotLength(minutes: number): string;
  places(count: string): string;
  readonly prices: string;
  readonly free: string;
  priceUntil(moment: string): string;
  readonly ask: string;
  /** Opens the field for an invitation code. */
  readonly haveCode: string;
  readonly invitationCode: string;
  readonly registerWithCode: string;

  modified(moment: string): string;
  revision(count: string): string;

  /** Heading of the sessions before and after in the same room. */
  readonly sameRoom: string;
  /** Heading of the sessions before and after in the order of the programme. */
  readonly wholeProgramme: string;
  readonly previous: string;
  readonly next: string;
}
