/** Runs test files in browsers: all engines and time zones on one server, each browser started once. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runNode } from './child-process.mjs';
import { isOfNoZone } from './test-files.mjs';
import { groupFiles } from './test-groups.mjs';
import { nameRun, readRows } from './test-rows.mjs';

const runner = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} engines
 * @param {readonly string[]} zones
 * @param {string} resultsFolder
 * @returns {Promise<import('./test-rows.mjs').Row[]>}
 */
export async function runBrowserSuites(files, engines, zones, resultsFolder) {
  const resultsFile = join(resultsFolder, 'browsers.json');
  const args = [runner, '--config', 'test/web-test-runner.config.mjs'];
  const grouped = groupFiles(files, resultsFolder);
  const env = { TEST_FILES: grouped.join(), TEST_ENGINES: engines.join(), TEST_ZONES: zones.join(), TEST_RESULTS: resultsFile };
  const ofZones = files.filter((file) => !isOfNoZone(file));
  const hasCore = ofZones.some((file) => !file.startsWith('test/components/'));
  // As the configuration says: elements run in every zone of the first engine, and in the first zone of the others.
  const names = engines.flatMap((engine) => zones.filter((zone) => zone === zones[0] || hasCore || (engine === engines[0] && ofZones.length > 0)).map((zone) => nameRun(engine, zone)));
  const { code } = await runNode(args, env, (text) => process.stdout.write(text));
  return readRows(resultsFile, names, code);
}
