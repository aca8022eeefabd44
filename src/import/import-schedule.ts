import { buildDocument, verify } from './build-document.js';
import { defaultMaxBytes, exceeds, maxSessions } from './limits.js';
import { createNotes, type Notes } from './notes.js';
import { removeControls } from './plain-text.js';
import { readJson } from './read-json.js';
import { readSchedule } from './read-schedule.js';
import { readXml, type ReadSource } from './read-xml.js';
import { refuse } from './refuse.js';
import type { ImportOptions, ImportResult } from './report.js';
import { isOwnSchedule, restoreOwn } from './restore-own.js';

/**
 * Imports a schedule, whether XML or JSON, in any of the forms of frab, pretalx (also its API and its widget), the C3VOC hub,
 * wafer, FOSDEM, EuroPython, Sessionize, Indico, Open Event and OPass. What it is is told by what it holds.
 * Never throws: where nothing can be read, the result has no document and its report says why.
 *
 * @example
 * const { document, report } = importSchedule(await response.text(), { baseUrl: response.url });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export function importSchedule(text: string, options: ImportOptions = {}): ImportResult {
  const first = text.slice(0, 1000).replace(/^\ufeff/, '').trimStart().charAt(0);
  if (first === '<') return importScheduleXml(text, options);
  if (first === '{' || first === '[' || first === '/') return importScheduleJson(text, options);
  return refuse(text.trim() === '' ? 'source-empty' : 'source-unknown', createNotes(), { found: text.slice(0, 80) });
}

/** Imports a schedule written as XML. See {@link importSchedule}. */
export function importScheduleXml(text: string, options: ImportOptions = {}): ImportResult {
  return importWith(readXml, text, options);
}

/** Imports a schedule written as JSON. See {@link importSchedule}. */
export function importScheduleJson(text: string, options: ImportOptions = {}): ImportResult {
  return importWith(readJson, text, options);
}

function importWith(read: (text: string, notes: Notes) => ReadSource, text: string, options: ImportOptions): ImportResult {
  const notes = createNotes();
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  if (exceeds(text, maxBytes)) return refuse('source-too-big', notes, { found: String(text.length), became: String(maxBytes) });
  if (text.trim() === '') return refuse('source-empty', notes, {});
  const clean = removeControls(text);
  if (clean.length < text.replace(/^\ufeff/, '').length) notes.add('control-characters-removed', { place: 'source', found: String(text.replace(/^\ufeff/, '').length - clean.length) });
  try {
    const source = read(clean, notes);
    if ('problem' in source) return refuse(source.problem, notes, source, source.problem === 'single-submission' ? 1 : 0);
    return source.name === 'schedule' ? build(source, options, notes) : refuse('root-unknown', notes, { found: source.name });
  } catch (error) {
    return refuse('import-failed', notes, { found: error instanceof Error ? error.message : String(error) });
  }
}

function build({ record, complete }: Extract<ReadSource, { name: string }>, options: ImportOptions, notes: Notes): ImportResult {
  const read = readSchedule(record, notes);
  const source = isOwnSchedule(record) ? restoreOwn(read) : read;
  const total = source.sessions.length + source.unreadable;
  if (total > maxSessions) return refuse('sessions-too-many', notes, { found: String(total), became: String(maxSessions) }, total);
  const built = buildDocument(source, options, notes);
  const document = built && complete ? verify(complete(built, { notes, baseUrl: options.baseUrl ?? '' }), notes) : built;
  if (!document) return refuse('dates-missing', notes, {}, total);
  const imported = document.sessions.length;
  return { document, report: { counts: { source: total, imported, dropped: total - imported }, entries: notes.entries() } };
}
