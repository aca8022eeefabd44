import type { EventDocument } from '../../schemas/index.js';

/** What has become of a piece of the source. */
export type ImportEntryKind = 'kept' | 'changed' | 'guessed' | 'dropped';

/** Everything an import can have to say, and what it means for the piece of the source it is said of. The codes are stable. */
export const importCodes = {
  'source-empty': 'dropped', 'source-too-big': 'dropped', 'source-unknown': 'dropped', 'source-is-page': 'dropped',
  'doctype-refused': 'dropped', 'xml-malformed': 'dropped', 'json-malformed': 'dropped', 'nested-too-deep': 'dropped',
  'root-unknown': 'dropped', 'single-submission': 'dropped', 'sessions-too-many': 'dropped', 'dates-missing': 'dropped', 'import-failed': 'dropped',
  'comments-removed': 'changed', 'control-characters-removed': 'changed', 'references-repaired': 'changed',
  'field-not-kept': 'dropped', 'version-not-kept': 'dropped', 'part-not-allowed': 'dropped',
  'event-name-guessed': 'guessed', 'event-id-guessed': 'guessed', 'event-dates-guessed': 'guessed', 'event-dates-widened': 'changed',
  'event-date-unreadable': 'dropped', 'event-language-guessed': 'guessed', 'venue-name-guessed': 'guessed',
  'time-zone-guessed': 'guessed', 'time-zone-unknown': 'guessed', 'time-zone-unreadable': 'dropped',
  'time-zone-contradicted': 'guessed', 'time-zone-from-caller': 'changed',
  'day-change-adjusted': 'changed', 'day-change-derived': 'guessed', 'day-moved': 'changed',
  'session-unreadable': 'dropped', 'session-not-accepted': 'dropped', 'session-private': 'dropped', 'session-without-title': 'dropped', 'session-without-time': 'kept', 'session-on-other-day': 'kept',
  'id-changed': 'changed', 'id-shared': 'changed', 'id-guessed': 'guessed',
  'title-cancelled': 'changed', 'title-mentions-cancellation': 'kept',
  'text-tidied': 'changed', 'characters-unescaped': 'changed', 'indentation-removed': 'changed', 'text-converted': 'changed',
  'text-not-converted': 'changed', 'text-repeated': 'dropped', 'html-removed': 'dropped', 'table-flattened': 'changed', 'html-link-removed': 'dropped',
  'start-contradicted': 'guessed', 'start-unreadable': 'dropped', 'date-unreadable': 'dropped', 'duration-unreadable': 'dropped', 'end-unreadable': 'dropped',
  'end-contradicted': 'guessed', 'clock-change-repeated': 'guessed', 'clock-change-skipped': 'guessed',
  'room-contradicted': 'guessed', 'rooms-split': 'changed', 'capacity-unreadable': 'dropped', 'colour-unreadable': 'dropped', 'track-unknown': 'dropped',
  'kind-mapped': 'changed', 'kind-kept': 'kept', 'kind-guessed': 'guessed', 'kind-unreadable': 'dropped', 'language-unreadable': 'dropped', 'language-mapped': 'changed',
  'stream-optout': 'changed', 'mail-withheld': 'dropped',
  'link-unsafe': 'dropped', 'link-unreadable': 'dropped', 'link-without-base': 'dropped', 'link-repeated': 'dropped',
  'link-repaired': 'changed', 'link-resolved': 'changed', 'link-guessed': 'guessed',
  'entries-missing': 'dropped', 'recurrence-cut': 'dropped', 'recurrence-not-read': 'dropped', 'days-not-kept': 'changed', 'attendee-withheld': 'dropped',
  'source-is-calendar': 'dropped', 'cards-missing': 'dropped', 'cards-too-many': 'dropped', 'card-without-name': 'dropped', 'card-not-closed': 'kept', 'line-unreadable': 'dropped', 'name-guessed': 'guessed',
  'telephone-unreadable': 'dropped', 'telephone-extension': 'dropped', 'mail-unreadable': 'dropped', 'channel-withheld': 'changed', 'contact-withheld': 'changed', 'note-withheld': 'dropped', 'photo-not-kept': 'dropped',
  'table-unknown': 'dropped', 'table-unreadable': 'dropped', 'table-too-big': 'dropped', 'encoding-guessed': 'guessed', 'quotes-unbalanced': 'kept', 'columns-unknown': 'dropped', 'programme-unknown': 'dropped', 'column-not-kept': 'dropped', 'column-repeated': 'dropped', 'column-counted': 'changed', 'value-without-heading': 'dropped',
  'sheet-not-read': 'dropped', 'row-above-not-read': 'dropped', 'rows-too-many': 'dropped', 'row-without-name': 'dropped', 'row-repeated': 'dropped', 'row-id-shared': 'changed',
  'value-unreadable': 'dropped', 'day-inherited': 'guessed', 'day-of-event': 'guessed', 'year-missing': 'dropped', 'date-order-guessed': 'guessed', 'precision-not-kept': 'changed', 'list-not-matched': 'dropped', 'reference-unknown': 'dropped',
  'page-without-data': 'dropped', 'page-has-other-data': 'dropped', 'json-repaired': 'changed', 'events-missing': 'dropped', 'event-without-date': 'dropped', 'status-mapped': 'changed', 'price-unreadable': 'dropped', 'link-not-kept': 'dropped',
  'person-without-name': 'dropped', 'person-without-session': 'dropped', 'person-repeated': 'dropped', 'people-merged-by-name': 'guessed', 'person-id-shared': 'changed',
} as const satisfies Record<string, ImportEntryKind>;

/** The stable name of something an import has to say. */
export type ImportCode = keyof typeof importCodes;

/** One thing an import did other than copying, or one piece worth a look. */
export interface ImportEntry {
  readonly kind: ImportEntryKind;
  readonly code: ImportCode;
  /** Where it is in the source: `day 1, room "Saal 1", event 6561`. Of several alike, the first. */
  readonly place: string;
  /** The session or person it is said of: id and title. */
  readonly subject?: string;
  /** What stands in the source, shortened to 300 characters. */
  readonly found?: string;
  /** What stands in the document instead, shortened likewise. */
  readonly became?: string;
  /** How many alike, where they are reported once. */
  readonly count?: number;
}

/** What an import did with a source. Every session (of an address book, every card) is in the result or named here as dropped. */
export interface ImportReport {
  /** Number of sessions, or of cards. */
  readonly counts: { readonly source: number; readonly imported: number; readonly dropped: number };
  /** In the order in which they were come upon. */
  readonly entries: readonly ImportEntry[];
}

/** The document and what was done to make it; no document where nothing could be read. */
export type ImportResult =
  | { readonly document: EventDocument; readonly report: ImportReport }
  | { readonly document: undefined; readonly report: ImportReport };

/** What the source does not say and the caller knows. */
export interface ImportOptions {
  /** IANA zone of the event. Without it: the zone the source names, else one guessed from its place or its times, which the report tells. */
  readonly timeZone?: string;
  /** Address the source was loaded from; relative links are resolved against it where the source names no base of its own. */
  readonly baseUrl?: string;
  /** Language of the texts where the source names none, BCP 47. Default `en`, which the report tells. */
  readonly language?: string;
  /** Name of the event where the source has none. */
  readonly name?: string;
  /** Id of the event where the source has none. */
  readonly id?: string;
  /** First day of the event where the source tells none, `2011-11-17`. */
  readonly start?: string;
  /** Last day of the event where the source tells none; without it the first. */
  readonly end?: string;
  /** Largest source read, in bytes of UTF-8. Default 32 MB. */
  readonly maxBytes?: number;
}
