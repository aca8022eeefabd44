export { createClock, type ClockFormatter } from './clock.js';
export { fold } from './fold.js';
export { getFormatter, type Formatter } from './format.js';
export { describeIssue, writePath } from './issues.js';
export { chooseLanguage, isRightToLeft, primaryLanguage } from './language.js';
export { chooseInterfaceLanguage, contactMessages, interfaceLanguages, loadMessages, programmeMessages, registrationMessages, visitMessages, type InterfaceLanguage, type MessageLoaders } from './load-messages.js';
export type { ContactMessages, ProgrammeMessages, RegistrationMessages, StatusMessages } from './messages/types.js';
export type { VisitMessages } from './messages/visit-types.js';
export { allTexts, chooseText, excerpt, type ChosenText, type Reader } from './text.js';
