export { CalendarButtonElement } from './calendar-button/calendar-button-element.js';
export { ContactCardElement } from './contact-card/contact-card-element.js';
export { ContactsElement } from './contacts/contacts-element.js';
export { setWords } from './document/set-words.js';
export { PartnersElement } from './partners/partners-element.js';
export { ProgrammeElement } from './programme/programme-element.js';
export { RegistrationButtonElement } from './registration-button/registration-button-element.js';
export type { Words, WordName } from '../src/locale/messages/subjects.js';
export type { ToldFault } from './partners/co-funding-check.js';
