import { findForm } from './forms/find-form.js';
import { isShallow } from './json-depth.js';
import type { Notes } from './notes.js';
import type { ReadSource } from './read-xml.js';
import { asRecord, textOf, type SourceRecord } from './source.js';

/** Reads JSON as a schedule, whichever of the known forms it has. Comments before it are left out and noted. */
export function readJson(text: string, notes: Notes): ReadSource {
  const bare = text.replace(leadingComments, '');
  if (bare.length < text.trimStart().length) notes.add('comments-removed', { place: 'source', found: text.slice(0, text.length - bare.length).trim() });
  if (!isShallow(bare)) return { problem: 'nested-too-deep' };
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    return { problem: 'json-malformed', found: error instanceof Error ? error.message : '' };
  }
  return findSchedule(value);
}

const leadingComments = /^(?:\s+|\/\*[^]*?\*\/|\/\/[^\n]*\n)+/;

function findSchedule(value: unknown): ReadSource {
  const root = asRecord(value) ?? new Map<string, unknown>();
  const schedule = asRecord(root.get('schedule')) ?? root;
  if (asRecord(schedule.get('conference'))) return { name: 'schedule', record: new Map([...schedule, ...outer(root, schedule)]) };
  if (isSubmission(root)) return { problem: 'single-submission', found: [textOf(root.get('code')), textOf(root.get('title'))].filter(Boolean).join(' ') };
  const form = findForm(value);
  if (form) return { name: 'schedule', record: form.toSchedule(value), complete: (document, context) => form.complete?.(document, value, context) ?? document };
  return { problem: 'root-unknown', found: root.size > 0 ? [...root.keys()].slice(0, 8).join(', ') : Array.isArray(value) ? '[…]' : String(value) };
}

/** What stands beside the schedule, e.g. which program wrote it. */
function outer(root: SourceRecord, schedule: SourceRecord): [string, unknown][] {
  return root === schedule ? [] : [...root].filter(([name]) => name !== 'schedule');
}

/** One talk as pretalx gives it to its organisers, with what speakers and reviewers noted for nobody else. */
function isSubmission(root: SourceRecord): boolean {
  return Boolean(textOf(root.get('title'))) && ['submission_type', 'state', 'slot', 'code'].some((name) => root.has(name));
}
