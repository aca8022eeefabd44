export { CalendarError, createCalendar, type CalendarFile, type CalendarOptions } from './calendar.js';
export { createVCard, type VCardOptions } from './vcard.js';
export { createJsonLd, createSessionJsonLd, writeJsonLd } from './json-ld.js';
export type { JsonLd, JsonLdOptions, JsonLdValue } from './json-ld-node.js';
