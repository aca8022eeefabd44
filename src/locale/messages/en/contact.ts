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
  copy: 'Copy',
  copied: 'Copied',
  moreFormats: 'QR code and other format',
  code: (name) => `QR code of the card of ${name}`,
  codeTooLong: 'The card is too long for a QR code.',
  olderFormat: 'vCard 3.0, for older address books',
  sessions: 'Sessions',
  noSpeakers: 'Speakers have not been announced yet.',
  noContacts: 'No contact is given for the moment.',
  unknownContact: 'This contact is not in the document.',
  weekdays: (first, last) => (first === last ? first : `${first} to ${last}`),
};
