import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** English words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Add to my calendar',
  google: 'Google Calendar',
  file: 'File for any other calendar (.ics)',
  wholeFile: 'All sessions in one file (.ics)',
  subscribe: 'Subscribe: the calendar follows changes',
  copyAddress: 'Copy the address of the subscription',
  addressCopied: 'Address copied',
  progress: (done, total) => `Preparing: ${done} of ${total}`,
  cancel: 'Cancel',
  failed: 'The file could not be prepared. Try again in a moment.',
  nothingToAdd: 'There is nothing to add: no day is known yet.',
  selectionEmpty: 'Your selection is empty.',
  eventAsDays: 'The event as one entry, whole days',
};
