/**
 * `npm run test:cms`: the plugins in a real WordPress and a real SPIP, one after the other since each installs what it lacks, and beside
 * them the sites of generators, which need nothing of the machine but Node. WordPress is that of two suites of Debian: 6.8 on SQLite, and
 * 6.1, the oldest that the plugin takes, on MariaDB. `WP_SUITE` and `WP_DB` name another one instead of both (sid: the newest).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child-process.mjs';
import { formatRow, readRows, sumRows } from './test-rows.mjs';

const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));
const { WP_SUITE, WP_DB } = process.env;
const wordpresses = WP_SUITE || WP_DB ? [{}] : [{ WP_SUITE: 'trixie', WP_DB: 'sqlite' }, { WP_SUITE: 'bookworm', WP_DB: 'mariadb' }];

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'cms-'));
/** @type {import('./test-rows.mjs').Row[]} */
const rows = [];
try {
  const generators = run('generators', {}, false);
  for (const env of wordpresses) rows.push(...(await run('wordpress', env)));
  rows.push(...(await run('spip', {})), ...(await generators), ...(await run('untried', {})));
} finally {
  rmSync(folder, { recursive: true });
}

for (const row of rows) console.log(formatRow(row));
const { passed, failed } = sumRows(rows);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs the test file of `system`, and tells what it says at once, or when it has ended.
 *
 * @param {string} system
 * @param {Record<string, string>} own
 */
async function run(system, own, isTold = true) {
  const name = [system, ...Object.values(own)].join(' ');
  const file = `test/cms/${system}.node.test.ts`;
  const results = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const settings = { TEST_CMS: 'true', TEST_RESULTS: results, TEST_RUN: name, TEST_FILES: file, TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${reporter}`, `--test-reporter-destination=${results}.txt`];
  const args = ['--import', 'tsx', '--test', ...reporters, file];
  const told = `\n${name}\n`;
  if (isTold) console.log(told.trimEnd());
  const { code, output } = await runNode(args, { ...settings, ...own }, isTold ? (text) => process.stdout.write(text) : undefined);
  if (!isTold) console.log(told + output);
  return readRows(results, [name], code);
}
