import type { EventDocument } from '../../../schemas/index.js';
import type { Notes } from '../notes.js';
import { asRecord, isBlank, otherFields, textOf, type SourceRecord } from '../source.js';

/** What a form completes a document with. */
export interface FormContext {
  readonly notes: Notes;
  readonly baseUrl: string;
}

/** A form in which programs write JSON, and how it is said in the words of schedules, which all importers share. */
export interface SourceForm {
  /** Whether parsed JSON has this form; told by what it holds, never by names of files. */
  recognises(root: unknown): boolean;
  /** The same as a schedule: `conference`, `day`, `events`, `rooms`, `tracks`, `persons` and their fields. */
  toSchedule(root: unknown): SourceRecord;
  /** Adds what schedules have no words for. */
  complete?(document: EventDocument, root: unknown, context: FormContext): EventDocument;
}

/** A record of the fields that hold something. */
export function record(fields: Readonly<Record<string, unknown>>): SourceRecord {
  return new Map(Object.entries(fields).filter(([, value]) => !isBlank(value)));
}

/**
 * A record in the words of schedules. Fields of the source that are not among those `read` go with it, so that the report
 * tells of each that it was not kept.
 */
export function translate(source: SourceRecord, read: ReadonlySet<string>, fields: Readonly<Record<string, unknown>>): SourceRecord {
  const others = new Map([...source].filter(([name]) => !read.has(name)));
  return new Map([...record(fields), [otherFields, others]]);
}

/** Records by the field that others refer to them by. */
export function indexBy(records: readonly SourceRecord[], field: string): ReadonlyMap<string, SourceRecord> {
  return new Map(records.map((entry) => [textOf(entry.get(field)), entry]));
}

/** Whether a value is a list of records that all have something in each of some fields. */
export function isListOf(value: unknown, ...fields: readonly string[]): value is unknown[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => {
    const entry = asRecord(item);
    return entry !== undefined && fields.every((field) => entry.has(field));
  });
}
