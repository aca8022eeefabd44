import { dateTimeSchema, revisionSchema, type Session } from '../../schemas/index.js';
import type { Notes } from './notes.js';
import { readLine, toPlace, type TextContext } from './plain-text.js';
import { asRecord, textOf, type SourceRecord } from './source.js';
import { noteUnread } from './unread.js';

const recordingFields = new Set(['optout', 'license', 'url', 'link']);

/** What has become of a session and how often it was changed, where the source has fields for that. */
export function readState(record: SourceRecord, context: TextContext): Pick<Session, 'status' | 'revision' | 'modified'> {
  const state = textOf(record.get('state'));
  const status = /^cancell?ed$/i.test(state) ? 'cancelled' : /^(tentative|expected)$/i.test(state) ? 'expected' : state === 'full' ? 'full' : undefined;
  const revision = readRevision(textOf(record.get('revision')), context);
  const modified = textOf(record.get('modified'));
  return { ...(status ? { status } : {}), ...(revision ? { revision } : {}), ...(dateTimeSchema.safeParse(modified).success ? { modified } : {}) };
}

function readRevision(text: string, context: TextContext): number | undefined {
  const revision = Number(text || NaN);
  if (text === '' || revisionSchema.safeParse(revision).success) return text === '' ? undefined : revision;
  context.notes.tally('field-not-kept', 'event.revision', { ...toPlace(context), found: text });
  return undefined;
}

/** A wish not to be streamed is read as one not to be recorded: the document has one word for both. */
export function readRecordingTerms(record: SourceRecord, context: TextContext): Partial<Session> {
  const recording = asRecord(record.get('recording'));
  if (recording) noteUnread(recording, recordingFields, 'event.recording', context.place, context.notes);
  const isTrue = (value: unknown) => /^(true|yes|1)$/i.test(textOf(value));
  const isOptedOut = isTrue(recording?.get('optout')) || isTrue(record.get('do_not_record'));
  const isUnstreamed = isTrue(record.get('do_not_stream'));
  if (isUnstreamed && !isOptedOut) context.notes.add('stream-optout', toPlace(context));
  const licence = readLine(textOf(recording?.get('license')) || textOf(record.get('recording_license')), context);
  return { ...(isOptedOut || isUnstreamed ? { recorded: false } : {}), ...(licence ? { licence } : {}) };
}

/** What programs call a proposal that is not, or no longer, part of the programme. */
const unpublished = /^(draft|new|submitted|pending|nominated|waitlisted|rejected|withdrawn|deleted|decline(d|_queue)|accept_queue|wait_list)$/i;

/** Whether a session is not, or no longer, part of the programme. */
export function isUnpublished(record: SourceRecord): boolean {
  return unpublished.test(textOf(record.get('state')));
}

/** Tells that a session was left out for that. */
export function noteUnpublished(record: SourceRecord, place: string, notes: Notes): undefined {
  notes.add('session-not-accepted', { place, subject: textOf(record.get('title')), found: textOf(record.get('state')) });
}
