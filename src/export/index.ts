export { CalendarError, createCalendar, type CalendarFile, type CalendarOptions } from './calendar.js';
export { createVCard, type VCardOptions } from './vcard.js';
export { createJsonLd, writeJsonLd } from './json-ld.js';
export type { JsonLd, JsonLdOptions, JsonLdValue } from './json-ld-node.js';
export { writeScheduleJson } from './schedule/schedule-json.js';
export type { ScheduleFile, ScheduleOptions } from './schedule/schedule-model.js';
export { writeScheduleXml } from './schedule/schedule-xml.js';
