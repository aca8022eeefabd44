import type { EventDocument } from '../../../schemas/index.js';
import { buildDocument, verify } from '../build-document.js';
import type { EventOptions } from '../event.js';
import { createNotes, type Notes } from '../notes.js';
import type { ImportCode, ImportOptions, ImportReport } from '../report.js';
import { chooseSessionIds } from '../session-id.js';
import { chooseTimeZone } from '../time-zone.js';
import type { JsonLdContext } from './context.js';
import { addEventDetails } from './event-details.js';
import { findBlocks } from './find-blocks.js';
import { findEvents, type FoundEvent } from './find-events.js';
import { graphOf, textOf } from './node.js';
import { addPeople } from './people-details.js';
import { addSessionDetails } from './session-details.js';
import { idOf, toSchedule } from './to-schedule.js';
import { noteUnread } from './unread.js';

/** The events of a page, each as a document, and what was done to make them; none where there is none. */
export interface JsonLdImportResult {
  readonly documents: readonly EventDocument[];
  /** Its `counts` are those of events, their parts left out. */
  readonly report: ImportReport;
}

const defaultMaxLength = 32 * 1024 * 1024;

/** More events than a page announces, their parts included. */
const maxEvents = 50_000;

/**
 * Imports the events that a web page tells search engines of: JSON-LD of schema.org in its `<script type="application/ld+json">`,
 * or JSON-LD alone. Each event that is part of no other becomes a document, its parts (`subEvent`) the sessions. Never
 * throws: where nothing can be read the report says why.
 *
 * @example
 * const { documents, report } = importJsonLd(await response.text(), { baseUrl: response.url });
 * for (const entry of report.entries) console.log(describeImportEntry(entry, 'fr'));
 */
export function importJsonLd(text: string, options: ImportOptions = {}): JsonLdImportResult {
  const notes = createNotes();
  const maxLength = options.maxBytes ?? defaultMaxLength;
  if (text.length > maxLength) return refuse('source-too-big', notes, { found: String(text.length), became: String(maxLength) });
  try {
    const found = findBlocks(text, notes);
    if ('problem' in found) return refuse(found.problem, notes, found.found ? { found: found.found } : {});
    const graph = graphOf(found.blocks.map(({ value }) => value));
    const events = findEvents(found.blocks, graph);
    if (events.length === 0) return refuse('events-missing', notes, {});
    if (events.reduce((total, event) => total + sizeOf(event), 0) > maxEvents) return refuse('source-too-big', notes, { found: String(text.length), became: String(maxLength) });
    const documents = events.flatMap((event) => readEvent(event, { ...options, ...(events.length > 1 ? { id: undefined, name: undefined } : {}), ...(found.pageLanguage ? { likelyLanguage: found.pageLanguage } : {}) }, { graph, notes, baseUrl: options.baseUrl ?? '' }) ?? []);
    return { documents, report: { counts: { source: events.length, imported: documents.length, dropped: events.length - documents.length }, entries: notes.entries() } };
  } catch (error) {
    return refuse('import-failed', notes, { found: error instanceof Error ? error.message : String(error) });
  }
}

function readEvent(event: FoundEvent, options: EventOptions, context: JsonLdContext): EventDocument | undefined {
  const { graph, notes } = context;
  const { node } = event;
  const { schedule, parts } = toSchedule(event, graph);
  const isItself = parts[0]?.node === node;
  noteUnread(node, isItself ? 'both' : 'event', graph, notes);
  for (const part of parts) if (part.node !== node) noteUnread(part.node, 'session', graph, notes);
  const timeZone = chooseTimeZone({ ...schedule, sessions: [...schedule.sessions, momentsOf(event)] }, options, notes);
  const id = options.id ?? (idOf(node) || undefined);
  const built = buildDocument(schedule, { ...options, timeZone, ...(id ? { id } : {}) }, notes);
  if (!built) {
    notes.add('event-without-date', { place: node.place, subject: textOf(node, 'name') });
    return undefined;
  }
  const ids = chooseSessionIds(schedule.sessions, createNotes());
  const byId = new Map(parts.map((part, index) => [ids[index]!, part]));
  const peopled = addPeople(addSessionDetails(built, byId, node, context), node, parts.map((part) => part.node), context);
  const detailed = addEventDetails(peopled, node, context);
  return verify(detailed, notes);
}

/** The event's own beginning, which tells of the zone as those of its sessions do. */
function momentsOf({ node }: FoundEvent): Parameters<typeof chooseTimeZone>[0]['sessions'][number] {
  return { record: new Map([['date', textOf(node, 'startDate')]]), place: node.place, day: undefined, listedRoom: '' };
}

function sizeOf({ parts }: FoundEvent): number {
  return parts.reduce((total, part) => total + sizeOf(part), 1);
}

function refuse(code: ImportCode, notes: Notes, detail: { found?: string; became?: string }): JsonLdImportResult {
  notes.add(code, { place: 'source', ...detail });
  return { documents: [], report: { counts: { source: 0, imported: 0, dropped: 0 }, entries: notes.entries() } };
}
