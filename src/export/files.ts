export { indexDocument } from './index-document.js';
export { writeScheduleJson } from './schedule/schedule-json.js';
export type { ScheduleFile, ScheduleOptions } from './schedule/schedule-model.js';
export { writeScheduleXml } from './schedule/schedule-xml.js';
export { createTemplate } from './tables/template.js';
export { writeSessionsCsv, writeWorkbook, type TableOptions } from './tables/write-tables.js';
export type { TableLanguage } from './tables/columns.js';
export { writeJsCalendar, type JsCalendarFile, type JsCalendarOptions } from './js-calendar.js';
