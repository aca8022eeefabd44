/** Reporter of `node --test`: failures with what their files wrote to the console, and the counts for `npm test`. */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';

/** `TEST_FILES` lists with commas the files that are to hold tests, as one that others are imported with is not announced by itself. */
const { TEST_RESULTS, TEST_RUN = 'node', TEST_FILES } = process.env;

/** @typedef {{ holdsTests: boolean, failed: boolean, log: string }} FileState */

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* reportTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Map<string, FileState>} */
  const files = new Map();
  for (const file of TEST_FILES?.split(',') ?? []) getFile(files, resolve(file));
  /** Tests since the last suite of a file ended. */
  let held = 0;
  for await (const { type, data } of events) {
    // An error after the end of its test is known by its message alone.
    if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `${data.message}\n`;
    if (!data.file) continue;
    const file = getFile(files, resolve(data.file));
    if (type === 'test:stderr') file.log += data.message;
    if (type === 'test:stdout' && data.message.startsWith('No real data beside this checkout')) {
      counts.skipped += 1;
      file.holdsTests = true;
    }
    const outcome = judge(type, data);
    // What is told when it happens comes between what other files tell in their turn.
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite holds the tests that a helper file has declared in it.
    if (data.details?.type === 'suite') file.holdsTests ||= held > 0;
    if (data.nesting === 0) held = 0;
    if (outcome === 'none') continue;
    counts[outcome] += 1;
    held += 1;
    file.holdsTests = true;
    file.failed ||= outcome === 'failed';
    if (outcome === 'failed') yield describeFailure(data);
  }
  // Helper files are told apart by their names.
  for (const [path, file] of files) if (path.endsWith('.test.ts')) yield describeFile(relative('', path), file);
  counts.failed += [...files].filter(([path, file]) => path.endsWith('.test.ts') && !file.holdsTests).length;
  if (TEST_RESULTS) writeFileSync(TEST_RESULTS, JSON.stringify({ [TEST_RUN]: counts }));
}

/**
 * @param {Map<string, FileState>} files
 * @param {string} path
 * @returns {FileState}
 */
function getFile(files, path) {
  const file = files.get(path) ?? { holdsTests: false, failed: false, log: '' };
  files.set(path, file);
  return file;
}

/**
 * Suites count only if a hook of theirs failed; a file that passed without a test appears as a test of its own name.
 *
 * @param {string} type
 * @param {any} data
 * @returns {'passed' | 'failed' | 'skipped' | 'none'}
 */
function judge(type, data) {
  if (type === 'test:fail') return data.details.error?.failureType === 'subtestsFailed' ? 'none' : 'failed';
  if (type !== 'test:pass' || data.details?.type === 'suite' || resolve(data.name) === resolve(data.file)) return 'none';
  return data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed';
}

/** @param {any} data */
function describeFailure({ name, file, details }) {
  const cause = details.error?.cause ?? details.error;
  const text = typeof cause === 'string' ? cause : inspect(cause, { depth: 3 });
  const lines = text.split('\n').filter((line) => !/^\s+at .*\(?(?:node:internal|node:async_hooks|<anonymous>\))/.test(line));
  return `✖ ${name} (${relative('', file)})\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
}

/**
 * @param {string} path
 * @param {FileState} file
 */
function describeFile(path, { holdsTests, failed, log }) {
  if (!holdsTests) return `${path} holds no test.\n`;
  return failed && log ? `Written by ${path}:\n${log}\n` : '';
}
