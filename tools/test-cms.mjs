/**
 * `npm run test:cms`: the WordPress plugin in a real WordPress. `WP_SUITE` names the Debian suite whose WordPress it is (trixie: 6.8;
 * sid: the newest; bookworm: 6.1, with `WP_DB=mariadb`).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const env = { ...process.env, TEST_CMS: 'true', TSX_TSCONFIG_PATH: 'tools/tsconfig.run.json' };
const args = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/cms/wordpress.node.test.ts'];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
