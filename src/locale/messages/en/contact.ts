import type { ContactMessages } from '../types.js';
import { status } from './status.js';

/** English words of contact cards. */
export const contact: ContactMessages = {
  ...status,
  roles: {
    press: 'Press contact', registration: 'Registration', organisation: 'Organisation', b2b: 'B2B meetings', accessibility: 'Accessibility',
    partnership: 'Partnerships', programme: 'Programme', speaker: 'Speaker', chair: 'Chair', moderator: 'Moderator', panellist: 'Panellist',
  },
  telephone: 'Telephone',
  telephoneKinds: { mobile: 'Mobile', fax: 'Fax', text: 'Text message' },
  mail: 'E-mail',
  links: 'On the web',
  languages: 'Languages',
  hours: 'Hours',
  openUntil: (time) => `open until ${time}`,
  opensAt: (moment) => `closed, opens ${moment}`,
  closedNow: 'closed',
  biography: 'Biography',
  addToContacts: 'Add to my contacts',
  noContacts: 'No contact is given for the moment.',
  unknownContact: 'This contact is not in the document.',
  weekdays: (first, last) => (first === last ? first : `${first} to ${last}`),
};
