export { importClusters, type ClusterImportOptions, type ClusterImportResult } from './clusters/import-clusters.js';
export { describeImportEntry, type ImportLanguage } from './describe-entry.js';
export { importContacts, type ContactImportOptions, type ContactImportResult } from './vcard/import-contacts.js';
export type { TableSource } from './tables/read-sheets.js';
export { importJsonLd, type JsonLdImportResult } from './json-ld/import-json-ld.js';
export { importSchedule, importScheduleJson, importScheduleXml } from './import-schedule.js';
export { importCodes, type ImportCode, type ImportEntry, type ImportEntryKind, type ImportOptions, type ImportReport, type ImportResult } from './report.js';
