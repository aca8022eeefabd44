/** Runs test files in bare Node, in several time zones at once; those that ask no clock of the machine in the first. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child-process.mjs';
import { isOfNoZone } from './test-files.mjs';
import { createEnvironment, nameRun, readRows } from './test-rows.mjs';

const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));
const longestFileMs = 300_000;

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} zones
 * @param {string} resultsFolder
 * @returns {Promise<import('./test-rows.mjs').Row[]>}
 */
export async function runNodeSuites(files, zones, resultsFolder) {
  const filesOf = (/** @type {number} */ index) => (index === 0 ? files : files.filter((file) => !isOfNoZone(file)));
  const asked = zones.filter((_zone, index) => index === 0 || filesOf(index).length > 0);
  const rows = await Promise.all(asked.map((zone, index) => runZone(filesOf(index), zone, join(resultsFolder, `node-${index}.json`))));
  return rows.flat();
}

/**
 * @param {readonly string[]} files
 * @param {string} zone
 * @param {string} resultsFile
 */
async function runZone(files, zone, resultsFile) {
  const name = nameRun('node', zone);
  const flags = ['--import', 'tsx', '--test', `--test-timeout=${longestFileMs}`, `--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  const settings = { TEST_RESULTS: resultsFile, TEST_RUN: name, TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
  const env = { ...createEnvironment(zone), ...settings };
  // Without files `node --test` would look for some of its own.
  const { code, output } = files.length > 0 ? await runNode([...flags, ...files], env) : { code: 0, output: '' };
  const rows = await readRows(resultsFile, [name], code);
  if (rows.some((row) => row.failed > 0)) console.log(`${name}:\n${output}`);
  return rows;
}
