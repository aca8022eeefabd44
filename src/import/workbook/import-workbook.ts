import type { Contact, EventDocument } from '../../../schemas/index.js';
import { fold } from '../../locale/fold.js';
import { buildDocument, verify } from '../build-document.js';
import { readDirectory, type ClusterImportOptions } from '../clusters/import-clusters.js';
import { readClusterTable } from '../clusters/find-directory.js';
import { claimId, type TakenIds } from '../identifier.js';
import { readLanguages } from '../languages.js';
import { createNotes, type Notes } from '../notes.js';
import type { ImportOptions, ImportReport, ImportResult } from '../report.js';
import { chooseSessionIds } from '../session-id.js';
import { isUnpublished, noteUnpublished } from '../session-state.js';
import { readSheets, type TableSource } from '../tables/read-sheets.js';
import { readTable } from '../tables/read-table.js';
import { isEmpty, type Sheet } from '../tables/sheet.js';
import { mergeContacts, readContactRows } from './contact-rows.js';
import type { EventField } from './event-headings.js';
import { addToEvent, toConference, uniteLanguages } from './event-row.js';
import { addToSessions } from './session-additions.js';
import { readProgramme } from './read-programme.js';
import { countHeadings, sortSheet, type SortedSheet } from './sort-sheets.js';

/** What a workbook does not say and the caller knows. */
export interface WorkbookImportOptions extends ImportOptions, Pick<ClusterImportOptions, 'country'> {}

const defaultMaxBytes = 32_000_000;
const maxRows = 20_000;

const severalOfEvent: ReadonlySet<EventField> = new Set(['organiser', 'sponsor', 'supporter', 'co-funder', 'in-cooperation-with', 'co-organiser']);

/** Sheets that are for people: they explain, or list what others choose from. */
const explaining = /^(lisez[- ]?moi|read ?me|notice|aide|help|mode d emploi|instructions|listes?|lists?)\b/;

/**
 * Imports an event that people keep in a workbook (XLSX, XLS, ODS) or in tables of separated values: sheets for the event, its
 * sessions, clusters and contacts, told apart by their names and headings, in French or English, in any order. Days and hours
 * are read as people write them. Never throws: where nothing can be read the report says why.
 *
 * @param source a workbook, or several tables by their names
 * @example
 * const { document, report } = await importWorkbook(await readFile('forum.xlsx'), { country: 'FR' });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export async function importWorkbook(source: TableSource | Readonly<Record<string, TableSource>>, options: WorkbookImportOptions = {}): Promise<ImportResult> {
  const notes = createNotes();
  try {
    const sheets = await readAll(source, options, notes);
    const sorted = sheets && sort(sheets, notes);
    return sorted ? build(sorted, options, notes) : refused(notes);
  } catch (error) {
    notes.add('import-failed', { place: 'source', found: error instanceof Error ? error.message : String(error) });
    return refused(notes);
  }
}

/** The sheets of a workbook, or of all tables, which then have the names of those; nothing where one cannot be read. */
async function readAll(source: TableSource | Readonly<Record<string, TableSource>>, options: ImportOptions, notes: Notes): Promise<Sheet[] | undefined> {
  const limits = { maxBytes: options.maxBytes ?? defaultMaxBytes, maxRows };
  const named: readonly (readonly [string, TableSource])[] = typeof source === 'string' || source instanceof Uint8Array || source instanceof ArrayBuffer ? [['', source]] : Object.entries(source);
  const all: Sheet[] = [];
  for (const [name, table] of named) {
    const read = await readSheets(table, limits, countHeadings, notes);
    if ('problem' in read) {
      notes.add(read.problem, { place: name ? `sheet "${name}"` : 'source', ...(read.found ? { found: read.found } : {}), ...(read.became ? { became: read.became } : {}) });
      return undefined;
    }
    all.push(...read.sheets.map((sheet) => (sheet.name === '' ? { ...sheet, name } : sheet)));
  }
  return all;
}

function sort(sheets: readonly Sheet[], notes: Notes): SortedSheet[] | undefined {
  const sorted: SortedSheet[] = [];
  const unread: Sheet[] = [];
  for (const sheet of sheets.filter(({ name, rows }) => !explaining.test(fold(name)) && rows.some((row) => row.some((cell) => !isEmpty(cell))))) {
    const found = sortSheet(sheet);
    const repeats = found?.subject === 'event' && sorted.some(({ subject }) => subject === 'event');
    if (found && !repeats) sorted.push(found);
    else unread.push(sheet);
  }
  if (!sorted.some(({ subject }) => subject === 'sessions' || subject === 'event')) {
    notes.add('programme-unknown', { place: 'source', found: sheets[0]?.rows.flat().flatMap((cell) => cell?.text || []).slice(0, 8).join(' | ') ?? '' });
    return undefined;
  }
  for (const { name } of unread) notes.add('sheet-not-read', { place: `sheet "${name}"` });
  return sorted;
}

function build(sheets: readonly SortedSheet[], given: WorkbookImportOptions, notes: Notes): ImportResult {
  const eventSheet = sheets.find((sheet) => sheet.subject === 'event');
  const event = eventSheet && uniteLanguages(readTable(eventSheet.sheet, eventSheet.headings, { several: severalOfEvent, language: given.language, maxRows }, notes).rows.map(({ row }) => row));
  // Texts are in the first language of the event, whatever that of the headings.
  const [spoken] = readLanguages(event?.find('languages')[0]?.cell.text ?? '').tags;
  const options = { ...given, ...(given.language ?? spoken ? { language: given.language ?? spoken } : {}) };
  const conference = event ? toConference(event) : new Map<string, unknown>();
  const { rows: all, likely, places } = readProgramme(sheets.filter((sheet) => sheet.subject === 'sessions'), conference, { ...options, maxRows }, notes);
  const rows = all.filter(({ session }) => !isUnpublished(session.record) || noteUnpublished(session.record, session.place, notes));
  const located = places === '' || conference.has('address') ? conference : new Map([...conference, ['address', places]]);
  const schedule = { conference: located, version: '', baseUrl: options.baseUrl ?? '', days: [], sessions: rows.map(({ session }) => session), unreadable: 0, rooms: [], tracks: [], persons: [] };
  const own = event?.find('id')[0]?.cell.text;
  const built = buildDocument(schedule, { ...options, ...likely, ...(own ? { id: options.id ?? own } : {}) }, notes);
  if (!built) {
    notes.add('dates-missing', { place: 'source' });
    return refused(notes, all.length);
  }
  const clusters = sheets.flatMap((sheet) => (sheet.subject === 'clusters' ? [readDirectory(readClusterTable(sheet.sheet, sheet.headings, options.language, maxRows, notes), options, notes)] : []));
  const withClusters = { ...built, clusters: clusters.flatMap((directory) => directory.clusters) };
  const ids = chooseSessionIds(schedule.sessions, createNotes());
  const detailed = addToSessions(withClusters, new Map(rows.map(({ row }, index) => [ids[index]!, row])), options.baseUrl ?? '', notes);
  const listed = sheets.flatMap((sheet) => (sheet.subject === 'contacts' ? readContactRows(readTable(sheet.sheet, sheet.headings, { several: new Set(['links', 'role', 'mail', 'telephone', 'mobile']), language: options.language, maxRows }, notes), { notes, baseUrl: options.baseUrl ?? '', country: options.country ?? built.event.venue?.address?.country }) : []));
  const peopled = addContacts(detailed, listed, clusters.flatMap((directory) => directory.contacts));
  const document = verify(event ? addToEvent(peopled, event, options.baseUrl ?? '', notes) : peopled, notes);
  if (!document) return refused(notes, all.length);
  return { document, report: reportOf(all.length, document.sessions.length, notes) };
}

/** Who is listed and who is named in the programme, as one; those of clusters behind them. */
function addContacts(document: EventDocument, listed: readonly Contact[], ofClusters: readonly Contact[]): EventDocument {
  const { contacts, renamed } = mergeContacts(document.contacts, listed);
  const taken: TakenIds = new Map(contacts.map(({ id }) => [id, 2]));
  const moved = new Map(ofClusters.map(({ id }) => [id, claimId(id, taken)]));
  const sessions = document.sessions.map((session) => (session.people ? { ...session, people: session.people.map((person) => ({ ...person, contact: renamed.get(person.contact) ?? person.contact })) } : session));
  const clusters = document.clusters.map((cluster) => (cluster.contacts ? { ...cluster, contacts: cluster.contacts.map((id) => moved.get(id) ?? id) } : cluster));
  return { ...document, sessions, clusters, contacts: [...contacts, ...ofClusters.map((contact) => ({ ...contact, id: moved.get(contact.id)! }))] };
}

function refused(notes: Notes, total = 0): ImportResult {
  return { document: undefined, report: reportOf(total, 0, notes) };
}

function reportOf(source: number, imported: number, notes: Notes): ImportReport {
  return { counts: { source, imported, dropped: source - imported }, entries: notes.entries() };
}
