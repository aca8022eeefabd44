import type { PrintMessages } from '../print-types.js';
import { partyRoles } from './party-roles.js';
import { roles } from './session-roles.js';

/** English words of a printed programme. */
export const print: PrintMessages = {
  roles,
  programme: 'Programme',
  whole: 'Whole programme',
  selection: 'My selection',
  extract: 'Part of the programme',
  printed: (moment) => `Printed on ${moment}`,
  updated: (moment) => `Programme last changed on ${moment}`,
  online: 'Online',
  hybrid: 'On site and online',
  eventStatuses: { announced: 'Announced, to be confirmed', postponed: 'Postponed', 'moved-online': 'Moved online', cancelled: 'Cancelled' },
  overview: 'At a glance',
  rooms: 'Rooms',
  contacts: 'Contact',
  parties: 'Organisation and funding',
  partyRoles,
  website: 'Website of the event',
  live: 'The latest programme',
  code: 'Code to scan with a telephone: it leads to the latest programme',
  signUp: 'sign-up needed',
};
