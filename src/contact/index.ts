export { chooseContacts, speakersOf, type ContactChoice, type Speaker } from './choose-contacts.js';
export { availabilityAt, type Availability } from './hours.js';
export { formatTelephone } from './telephone.js';
export { visibleContact, type Audience } from './visible-contact.js';
export { visibleDocument } from './visible-document.js';
