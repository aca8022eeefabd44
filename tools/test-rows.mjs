/** The runs of `npm test`, a row of its report each: what ran where, and how it went. */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string }} Row
 */

/**
 * Names what runs in `engine` and `zone`.
 *
 * @param {string} engine
 * @param {string} zone
 */
export function nameRun(engine, zone) {
  return `${engine} ${zone}`;
}

/**
 * Gives the environment of a run: the clock of `zone`, and one language whatever that of the machine.
 *
 * @param {string} zone
 */
export function createEnvironment(zone) {
  return { TZ: zone, LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };
}

/**
 * Reads the counts that a test runner wrote, one row for each of `names`. A row in which nothing ran has failed,
 * and so has a runner that gave an exit code without a failed test.
 *
 * @param {string} resultsFile
 * @param {readonly string[]} names
 * @param {number} exitCode
 * @returns {Promise<Row[]>}
 */
export async function readRows(resultsFile, names, exitCode) {
  /** @type {Record<string, Counts>} */
  const counts = JSON.parse(await readFile(resultsFile, 'utf8').catch(() => '{}'));
  const rows = names.map((name) => failIfNothingRan({ name, ...(counts[name] ?? { passed: 0, failed: 0, skipped: 0 }) }));
  if (exitCode === 0 || rows.some((row) => row.failed > 0)) return rows;
  return [...rows, { name: `${names[0]} (exit code ${exitCode})`, passed: 0, failed: 1, skipped: 0 }];
}

/**
 * Writes one row as a line.
 *
 * @param {Row} row
 */
export function formatRow({ name, passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed} failed`;
  return `${name.padEnd(26)} ${counts}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Adds up the rows.
 *
 * @param {readonly Row[]} rows
 */
export function sumRows(rows) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * @param {Row} row
 * @returns {Row}
 */
function failIfNothingRan(row) {
  return row.passed + row.failed === 0 ? { ...row, failed: 1, name: `${row.name} (no test ran)` } : row;
}
