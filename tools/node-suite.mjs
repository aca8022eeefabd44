/** Runs test files in bare Node, in one time zone after another; those that ask no clock of the machine in the first. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child-process.mjs';
import { isOfNoZone } from './test-files.mjs';
import { groupFiles } from './test-groups.mjs';
import { createEnvironment, nameRun, readRows } from './test-rows.mjs';

const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));
const longestFileMs = 300_000;

/** Node itself would leave one processor free. */
const concurrency = Math.max(2, availableParallelism());

const flags = [
  '--import', 'tsx', '--test', `--test-concurrency=${concurrency}`, `--test-timeout=${longestFileMs}`,
  `--test-reporter=${reporter}`, '--test-reporter-destination=stdout',
];

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} zones
 * @param {string} resultsFolder
 * @returns {Promise<import('./test-rows.mjs').Row[]>}
 */
export async function runNodeSuites(files, zones, resultsFolder) {
  /** @type {import('./test-rows.mjs').Row[]} */
  const rows = [];
  for (const [index, zone] of zones.entries()) {
    const asked = index === 0 ? files : files.filter((file) => !isOfNoZone(file));
    if (index === 0 || asked.length > 0) rows.push(...(await runZone(asked, zone, resultsFolder)));
  }
  return rows;
}

/**
 * @param {readonly string[]} files
 * @param {string} zone
 * @param {string} resultsFolder
 */
async function runZone(files, zone, resultsFolder) {
  const name = nameRun('node', zone);
  const resultsFile = join(resultsFolder, `node-${zone.replaceAll('/', '-')}.json`);
  const settings = { TEST_RESULTS: resultsFile, TEST_RUN: name, TEST_FILES: files.join(), TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
  const env = { ...createEnvironment(zone), ...settings };
  // Without files `node --test` would look for some of its own.
  const { code, output } = files.length > 0 ? await runNode([...flags, ...groupFiles(files, resultsFolder)], env) : { code: 0, output: '' };
  const rows = await readRows(resultsFile, [name], code);
  if (rows.some((row) => row.failed > 0)) console.log(`${name}:\n${output}`);
  return rows;
}
