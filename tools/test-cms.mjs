/**
 * `npm run test:cms`: the plugins in a real WordPress and a real SPIP, and the sites of generators, one after the other. WordPress is
 * that of two suites of Debian: 6.8 on SQLite, and 6.1, the oldest that the plugin takes, on MariaDB. `WP_SUITE` and `WP_DB` name
 * another one instead of both (sid: the newest).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatRow, readRows, sumRows } from './test-rows.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));
const { WP_SUITE, WP_DB } = process.env;
const wordpresses = WP_SUITE || WP_DB ? [{}] : [{ WP_SUITE: 'trixie', WP_DB: 'sqlite' }, { WP_SUITE: 'bookworm', WP_DB: 'mariadb' }];

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/cms-'));
/** @type {import('./test-rows.mjs').Row[]} */
const rows = [];
try {
  for (const env of wordpresses) rows.push(...(await run('wordpress', env)));
  for (const name of ['spip', 'generators', 'untried']) rows.push(...(await run(name, {})));
} finally {
  rmSync(folder, { recursive: true });
}

for (const row of rows) console.log(formatRow(row));
const { passed, failed } = sumRows(rows);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs the test file of `system`.
 *
 * @param {string} system
 * @param {Record<string, string>} own
 */
async function run(system, own) {
  const name = [system, ...Object.values(own)].join(' ');
  const file = `test/cms/${system}.node.test.ts`;
  const results = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const settings = { TEST_CMS: 'true', TEST_RESULTS: results, TEST_RUN: name, TEST_FILES: file, TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${reporter}`, `--test-reporter-destination=${join(folder, 'log.txt')}`];
  console.log(`\n${name}`);
  const env = { ...process.env, ...settings, ...own };
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...reporters, file], { cwd: root, env, stdio: 'inherit' });
  return readRows(results, [name], status ?? 1);
}
