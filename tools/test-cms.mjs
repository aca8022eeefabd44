/**
 * `npm run test:cms`: the plugins in a real WordPress and a real SPIP, and the sites of generators, one after the other. WordPress is
 * that of two suites of Debian: 6.8 on SQLite, and 6.1, the oldest that the plugin takes, on MariaDB. `WP_SUITE` and `WP_DB` name
 * another one instead of both (sid: the newest).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { WP_SUITE, WP_DB } = process.env;
const wordpresses = WP_SUITE || WP_DB ? [{}] : [{ WP_SUITE: 'trixie', WP_DB: 'sqlite' }, { WP_SUITE: 'bookworm', WP_DB: 'mariadb' }];

let failed = 0;
for (const env of wordpresses) failed += run(['wordpress'], env);
failed += run(['spip', 'generators', 'untried'], {});
console.log(failed === 0 ? 'Every system held.' : `${failed} of the runs failed.`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs test files one after the other; gives 1 where something failed.
 *
 * @param {string[]} names
 * @param {Record<string, string>} own
 */
function run(names, own) {
  const env = { ...process.env, TEST_CMS: 'true', TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json', ...own };
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...names.map((name) => `test/cms/${name}.node.test.ts`)];
  console.log(`\n${names.join(', ')} ${Object.values(own).join(', ')}`);
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0 ? 0 : 1;
}
