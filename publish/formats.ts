import { extname } from 'node:path';
import type { EventDocument, Session } from '../schemas/index.js';
import { createCalendar } from '../src/export/calendar.js';
import { writeJsCalendar } from '../src/export/js-calendar.js';
import { createJsonLd, writeJsonLd } from '../src/export/json-ld.js';
import { writeScheduleJson } from '../src/export/schedule/schedule-json.js';
import { writeScheduleXml } from '../src/export/schedule/schedule-xml.js';
import { writeSessionsCsv, writeWorkbook } from '../src/export/tables/write-tables.js';
import { visibleDocument } from '../src/contact/index.js';
import { allTexts, type Reader } from '../src/locale/index.js';
import { vCardOf } from './vcard.js';

/** Formats that are written. */
export const targetFormats = ['event', 'schedule-xml', 'schedule-json', 'ics', 'jscalendar', 'json-ld', 'vcf', 'xlsx', 'csv'] as const;

/** A format that is written. */
export type TargetFormat = (typeof targetFormats)[number];

const byEnding: Readonly<Record<string, TargetFormat>> = { '.json': 'event', '.xml': 'schedule-xml', '.ics': 'ics', '.jsonld': 'json-ld', '.vcf': 'vcf', '.xlsx': 'xlsx', '.csv': 'csv' };

/** Whether a word names a format that is written. */
export function isTargetFormat(word: string): word is TargetFormat {
  return (targetFormats as readonly string[]).includes(word);
}

/** The format that the name of a file says: by its ending, and `schedule.json` is a schedule. */
export function formatOfName(path: string): TargetFormat | undefined {
  return /(^|[/\\])schedule\.json$/i.test(path) ? 'schedule-json' : byEnding[extname(path).toLowerCase()];
}

/** How a document is written. */
export interface WriteOptions {
  /** Of the texts, in formats that have one language. */
  readonly language: string;
  /** Of the headings of tables. */
  readonly tableLanguage: 'fr' | 'en';
  readonly nowMs: number;
  /** Is told how many sessions are done, where that takes long. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is written, and the titles of sessions that the format could not hold. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly leftOut: readonly string[];
}

/** A document in another format. What is for the public has the public contacts only; tables and documents are the organiser's own. */
export async function writeAs(format: TargetFormat, document: EventDocument, { language, tableLanguage, nowMs, onProgress }: WriteOptions): Promise<Written> {
  const reader: Reader = { languages: [language], plainLanguage: document.event.languages?.[0] ?? 'en' };
  const titled = ({ text, leftOut }: { text: string; leftOut: readonly Session[] }): Written => ({ content: text, leftOut: leftOut.map(({ title }) => allTexts(title)[0] ?? '') });
  switch (format) {
    case 'event': return { content: `${JSON.stringify(document, undefined, 2)}\n`, leftOut: [] };
    case 'schedule-xml': return titled(await writeScheduleXml(document, { reader }));
    case 'schedule-json': return titled(await writeScheduleJson(document, { reader }));
    case 'ics': return titled(await createCalendar(visibleDocument(document), document.sessions, { reader, nowMs, ...(onProgress ? { onProgress } : {}) }));
    case 'jscalendar': return titled(writeJsCalendar(document, { reader, nowMs }));
    case 'json-ld': return { content: `${writeJsonLd(createJsonLd(visibleDocument(document), { reader, nowMs }))}\n`, leftOut: [] };
    case 'vcf': return { content: writeVCards(visibleDocument(document), reader), leftOut: [] };
    case 'xlsx': return { content: await writeWorkbook(document, { language: tableLanguage }), leftOut: [] };
    case 'csv': return { content: writeSessionsCsv(document, { language: tableLanguage }), leftOut: [] };
  }
}

/** The contacts as one address book. */
function writeVCards(document: EventDocument, reader: Reader): string {
  return document.contacts.map((contact) => vCardOf(contact, document, reader)).join('');
}
