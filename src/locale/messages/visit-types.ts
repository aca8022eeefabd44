import type { MatchedField } from '../../agenda/matched-field.js';

/** Words of what belongs to a visit of the programme: the choice of a view, now and next, the visitor's own selection, what has changed. */
export interface VisitMessages {
  /** Name of the group of buttons that choose a view. */
  readonly display: string;
  readonly views: Readonly<Record<'list' | 'grid' | 'now' | 'selection', string>>;
  readonly facets: Readonly<Record<'day' | 'track' | 'kind' | 'room' | 'language' | 'interpretation' | 'cluster' | 'country' | 'tag' | 'places' | 'recording', string>>;
  /** Of a button below the first values of a filter: shows the others too. `count` is how many, as the language writes it. */
  moreValues(count: string): string;
  readonly fewerValues: string;
  /** Leaves the filters for what they found; `sessions` is how many, with their word: “37 sessions”. */
  showFound(sessions: string): string;
  /** As a choice of the filters: sessions that one signs up for and that have places left. */
  readonly placesFree: string;
  /** As a choice of the filters: sessions that are not recorded. */
  readonly withoutRecording: string;
  /** Where a match lies that the row does not show. */
  foundIn(field: MatchedField): string;

  /** What was asked for could not be fetched. */
  readonly notLoaded: string;
  readonly jumpToNow: string;
  /** Opens what one can do with the programme: print, calendar, share. */
  readonly more: string;
  /** Why a grid is not shown where there is no room for it. */
  readonly gridNeedsWidth: string;
  /** Before the choice of the rooms that the grid shows. */
  readonly rooms: string;
  roomsHidden(count: number): string;
  /** Below a day of the grid. */
  roomsEmpty(count: number): string;

  /** In the grid, for hours in which nothing is held: "Rien de 19:00 à 9:00". */
  nothingBetween(start: string, end: string): string;
  readonly onNow: string;
  readonly upNext: string;
  readonly nothingNow: string;
  readonly nothingMore: string;
  readonly withoutRoom: string;
  /** "dans 12 min". */
  beginsIn(duration: string): string;

  /** Of a button: shows times in the visitor's own zone. */
  toVisitorZone(zone: string): string;
  /** Of a button: shows times in the zone of the event again. */
  toEventZone(zone: string): string;
  /** Of a session that falls on another day where it is held. */
  otherDay(day: string): string;

  /** How many sessions are kept, for screen readers. */
  kept(count: number): string;
  readonly selectionEmpty: string;
  /** Said once where the device keeps nothing. */
  readonly notKept: string;
  overlaps(titles: string): string;
  readonly share: string;
  readonly shareExplained: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly shareByCode: string;
  /** The selection is too long for a code. */
  readonly codeTooLong: string;
  /** A link with a selection was followed: asks whether its sessions are to be added. */
  sharedFound(count: number): string;
  /** How many sessions of the link are not in this programme. */
  sharedUnknown(count: number): string;
  readonly sharedAdd: string;
  readonly sharedIgnore: string;
  readonly sharedDamaged: string;
  /** All sessions of the link that the programme has are kept already. */
  readonly sharedKnown: string;

  readonly print: string;
  readonly printAbstracts: string;
  /** Makes a calendar file of what is on screen. */
  calendarOf(count: number): string;
  calendarProgress(done: string, total: string): string;
  calendarLeftOut(count: number): string;
  readonly cancel: string;

  changes(count: number, kept: number): string;
  readonly showChanges: string;
  readonly showAll: string;
  readonly changesSeen: string;
  /** The document could not be refreshed; `moment` is when it last was. */
  notRenewed(moment: string): string;
  readonly renew: string;
  readonly changedNew: string;
  changedTime(former: string): string;
  changedRoom(former: string): string;
  readonly changedCancelled: string;
  readonly changedRestored: string;
  readonly changedTitle: string;
  /** Sessions of the selection that are no longer in the programme. */
  gone(count: number): string;
}
