/** Launchers of the test runner: one for an engine in a time zone, on the browsers that the machine has. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { explainMissing } from './browsers.mjs';
import { createEnvironment, nameRun } from './test-rows.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/**
 * @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher
 * @typedef {import('./browsers.mjs').Programs} Programs
 */

const quietFlags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** All pages are of one site: without a process for each site a test file costs half the time. */
const quickFlags = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'];

/**
 * Gives the launcher of `engine` with the clock of `zone`; its name is that of the row in the results.
 *
 * @param {keyof Programs} engine
 * @param {string} zone
 * @param {Programs} programs
 * @returns {BrowserLauncher}
 */
export function createLauncher(engine, zone, { chromium, firefox, webkit }) {
  const env = { ...process.env, ...createEnvironment(zone) };
  const name = nameRun(engine, zone);
  if (engine === 'chromium' && chromium) return Object.assign(launchChromium(chromium, env), { name });
  if (engine === 'firefox' && firefox) return Object.assign(launchFirefox(firefox, env), { name });
  if (engine === 'webkit' && webkit) return new WebKitLauncher(name, webkit, env);
  throw new Error(explainMissing([engine]));
}

/**
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 */
function launchChromium(executablePath, env) {
  const args = [...quietFlags, ...quickFlags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromeLauncher({ launchOptions: { executablePath, args, env }, createPage: openFocusedPage, concurrency: 2 });
}

/**
 * The panel of downloads would take the focus from the page, for good: keys pressed from then on are lost.
 *
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env
 */
function launchFirefox(executablePath, env) {
  const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false };
  return chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, env, extraPrefsFirefox }, concurrency: 1 });
}

/**
 * Opens a page with a window and a storage of its own, which acts as the one in front: a tab behind another
 * gets no frames, and no focus.
 *
 * @param {{ browser: import('puppeteer-core').Browser }} options
 */
async function openFocusedPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
