/**
 * `npm run test:cms`: the plugins in a real WordPress and a real SPIP, and the sites of generators, one after the other. `WP_SUITE` names the Debian suite whose WordPress it is (trixie: 6.8;
 * sid: the newest; bookworm: 6.1, with `WP_DB=mariadb`).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const env = { ...process.env, TEST_CMS: 'true', TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
const names = ['wordpress', 'spip', 'generators', 'untried'];
const args = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...names.map((name) => `test/cms/${name}.node.test.ts`)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
