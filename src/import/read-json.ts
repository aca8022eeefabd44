import type { Notes } from './notes.js';
import type { ReadSource } from './read-xml.js';
import { asRecord, textOf, type SourceRecord } from './source.js';

/** Reads JSON as records: `{ "schedule": {…} }` or the schedule itself. Comments before it are left out and noted. */
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
  const root = asRecord(value);
  if (!root) return { problem: 'root-unknown', found: Array.isArray(value) ? '[…]' : String(value) };
  return findSchedule(root);
}

/** Deeper than any schedule; parsing millions of brackets would only cost time. */
const maxDepth = 64;

function isShallow(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length && depth <= maxDepth; index++) {
    const character = text.charCodeAt(index);
    if (character === backslash) index += 1;
    else if (character === quote) isInString = !isInString;
    else if (!isInString) depth += (character === openBrace || character === openBracket ? 1 : 0) - (character === closeBrace || character === closeBracket ? 1 : 0);
  }
  return depth <= maxDepth;
}

const [backslash, quote, openBrace, closeBrace, openBracket, closeBracket] = [0x5c, 0x22, 0x7b, 0x7d, 0x5b, 0x5d];

const leadingComments = /^(?:\s+|\/\*[^]*?\*\/|\/\/[^\n]*\n)+/;

function findSchedule(root: SourceRecord): ReadSource {
  const schedule = asRecord(root.get('schedule')) ?? root;
  if (asRecord(schedule.get('conference'))) return { name: 'schedule', record: new Map([...schedule, ...outer(root, schedule)]) };
  if (isSubmission(root)) return { problem: 'single-submission', found: [textOf(root.get('code')), textOf(root.get('title'))].filter(Boolean).join(' ') };
  return { problem: 'root-unknown', found: [...root.keys()].slice(0, 8).join(', ') };
}

/** What stands beside the schedule, e.g. which program wrote it. */
function outer(root: SourceRecord, schedule: SourceRecord): [string, unknown][] {
  return root === schedule ? [] : [...root].filter(([name]) => name !== 'schedule');
}

/** One talk as pretalx gives it to its organisers, with what speakers and reviewers noted for nobody else. */
function isSubmission(root: SourceRecord): boolean {
  return Boolean(textOf(root.get('title'))) && ['submission_type', 'state', 'slot', 'code'].some((name) => root.has(name));
}
