/**
 * Browser tests: `TEST_ENGINES` and `TEST_ZONES` (lists with commas) say where, by default in Chromium in Paris, and
 * `TEST_FILES` what, by default every file by itself. `npm test` sets them and reads the counts from the file `TEST_RESULTS` names.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findPrograms } from '../tools/browsers.mjs';
import { createBrowserReporter } from '../tools/browser-reporter.mjs';
import { bundlePlugin } from '../tools/bundle-plugin.mjs';
import { createLauncher } from '../tools/launchers.mjs';
import { isOfNoZone, listBrowserFiles } from '../tools/test-files.mjs';
import { placeOf } from '../tools/test-groups.mjs';
import { serveFaults } from './server-faults.mjs';
import { serveSharedData } from './server-data.mjs';

const { TEST_ENGINES = 'chromium', TEST_ZONES = 'Europe/Paris', TEST_FILES, TEST_RESULTS } = process.env;
const programs = findPrograms();
const tsconfig = fileURLToPath(new URL('../components/tsconfig.json', import.meta.url));
const engines = /** @type {(keyof typeof programs)[]} */ (TEST_ENGINES.split(','));
const zones = TEST_ZONES.split(',');
const files = TEST_FILES?.split(',') ?? listBrowserFiles();
const browsers = engines.flatMap((engine) => zones.map((zone) => createLauncher(engine, zone, programs)));
const isFirstZone = (/** @type {unknown} */ _, /** @type {number} */ index) => index % zones.length === 0;
const isOfElements = (/** @type {string} */ file) => placeOf(file).startsWith('test/components/');
// What asks no clock runs in the first zone of each engine. What elements show of a zone is the same in all: there the engine differs
// in `Intl` alone, and the core that asks it runs in every zone of every engine.
const browsersOfElements = browsers.filter((browser, index) => isFirstZone(browser, index) || index < zones.length);
// Browsers begin in the order in which they are named here first: those that run elements, and of these the last engines, which open one
// page at a time, and would run alone in the end.
const groups = [
  { name: 'elements', files: files.filter((file) => !isOfNoZone(file) && isOfElements(file)), browsers: browsersOfElements.toReversed() },
  { name: 'in every zone', files: files.filter((file) => !isOfNoZone(file) && !isOfElements(file)), browsers },
  { name: 'in one zone', files: files.filter(isOfNoZone), browsers: browsers.filter(isFirstZone) },
].filter((group) => group.files.length > 0);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  groups,
  hostname: '127.0.0.1',
  middleware: [serveFaults, serveSharedData],
  plugins: [bundlePlugin({ entries: ['components/define.ts', ...files], tsconfig })],
  browsers,
  // One more than there are processors: two of them open one page at a time, which waits for its server in between.
  concurrentBrowsers: Math.max(2, availableParallelism()) + 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  // For one that hangs: what has to be quick says so itself, and three browsers share two processors here.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [createBrowserReporter(TEST_RESULTS)],
  filterBrowserLogs: ({ type, args }) => ['warn', 'error'].includes(type) && !/Lit is in dev mode/.test(String(args[0])),
};
