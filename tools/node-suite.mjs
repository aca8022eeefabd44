/** Runs test files in bare Node, in one time zone after another; those that ask no clock of the machine in the first. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child-process.mjs';
import { isOfNoZone } from './test-files.mjs';
import { groupFiles } from './test-groups.mjs';
import { createEnvironment, nameRun, readRows } from './test-rows.mjs';

const runner = fileURLToPath(new URL('node-run.mjs', import.meta.url));

/** What takes longest begins first, lest one of these run alone in the end; most of them wait, and what makes processors work follows. */
const longest = [/faults/, /hosts-webkit/, /hosts-/, /site-hostile/, /site-taken-over/, /policy\.node/, /docs\/reference/, /^test\/(?:e2e|publish|package|types)\//, /./];

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
  const { code, output } = await runNode(['--import', 'tsx', runner, ...sortByLength(groupFiles(files, resultsFolder))], env);
  const rows = await readRows(resultsFile, [name], code);
  if (rows.some((row) => row.failed > 0)) console.log(`${name}:\n${output}`);
  return rows;
}

/** @param {readonly string[]} files */
function sortByLength(files) {
  const rank = (/** @type {string} */ file) => longest.findIndex((pattern) => pattern.test(file));
  return files.toSorted((one, other) => rank(one) - rank(other));
}
