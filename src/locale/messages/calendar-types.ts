import type { StatusMessages } from './types.js';

/** Words of the calendar button. */
export interface CalendarMessages extends StatusMessages {
  readonly addToCalendar: string;
  /** What Google calls its calendar in this language. */
  readonly google: string;
  /** A file with one entry, or with those that were asked for. */
  readonly file: string;
  /** A file with every session of the event. */
  readonly wholeFile: string;
  readonly subscribe: string;
  readonly copyAddress: string;
  readonly addressCopied: string;
  progress(done: number, total: number): string;
  readonly cancel: string;
  readonly failed: string;
  readonly nothingToAdd: string;
  readonly selectionEmpty: string;
  /** Before the services, where what they get is the event and not its sessions. */
  readonly eventAsDays: string;
}
