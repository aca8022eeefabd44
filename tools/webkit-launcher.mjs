/**
 * Runs tests in WebKitGTK. A browser that does not answer between two files is replaced by a new one, and the log
 * says so: what a page found was sent before, and a page that never began is opened once more. A browser that
 * stops answering during a file stays a failure of that file.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { WebKitDriver } from './webkit-driver.mjs';

/** Below what the runner itself allows for a page to open and to be left, so that there is time for a second browser. */
const openTimeoutMs = 25_000;
const leaveTimeoutMs = 10_000;

export class WebKitLauncher extends WebdriverLauncher {
  #name;
  #driver;
  #options;
  /** @type {Promise<void> | undefined} */
  #started;

  /**
   * @param {string} name
   * @param {{ driver: string, miniBrowser: string, xvfb: string }} programs
   * @param {NodeJS.ProcessEnv} env environment of the browser
   */
  constructor(name, programs, env) {
    const browserOptions = { binary: programs.miniBrowser, args: ['--automation'] };
    const capabilities = { 'webkitgtk:browserOptions': browserOptions, 'wdio:enforceWebDriverClassic': true };
    const options = { hostname: '127.0.0.1', port: 0, path: '/', capabilities };
    super(options);
    this.#name = name;
    this.#options = options;
    this.#driver = new WebKitDriver(programs, env);
    this.concurrency = 1;
  }

  /** @param {import('@web/test-runner-core').TestRunnerCoreConfig} config */
  async initialize(config) {
    // With a concurrency of 1 a test is the page itself and not a frame in it, as keys and focus need it.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = this.#name;
  }

  /**
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    if (await answers(this.#open(sessionId, url), openTimeoutMs)) return;
    // Where only the answer was lost the page is there, and its tests have begun.
    if (await this.#isAt(url)) return;
    this.#replaceBrowser('opened no page');
    await this.#open(sessionId, url);
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    const stopped = super.stopSession(sessionId);
    if (await answers(stopped, leaveTimeoutMs)) return stopped;
    this.#replaceBrowser('did not leave a page');
    return { testCoverage: undefined };
  }

  async stop() {
    await answers(super.stop(), leaveTimeoutMs);
    this.#driver.end();
  }

  /**
   * @param {string} sessionId
   * @param {string} url
   */
  async #open(sessionId, url) {
    await (this.#started ??= this.#driver.start().then((port) => void (this.#options.port = port)));
    // The runner's own method does not wait for the page, and a page that fails to open would end the whole run.
    const internals = /** @type {any} */ (this);
    await internals.ensureManagerInitialized();
    await internals.driverManager.startSession(sessionId, url);
  }

  /** @param {string} url */
  async #isAt(url) {
    const { driver } = /** @type {any} */ (this);
    /** @type {string | undefined} */
    let shown;
    await answers(Promise.resolve(driver?.getUrl()).then((found) => (shown = found)), leaveTimeoutMs);
    return shown === url;
  }

  /** @param {string} reason */
  #replaceBrowser(reason) {
    console.log(`${this.#name}: the browser ${reason} in time, and was replaced.`);
    const internals = /** @type {any} */ (this);
    clearInterval(internals.pendingHeartbeat);
    this.#driver.end();
    this.#started = undefined;
    internals.driver = undefined;
    internals.driverManager = undefined;
    internals.__managerPromise = undefined;
  }
}

/**
 * Says whether `work` was done within `timeoutMs`. What fails later has no one left to hear it.
 *
 * @param {Promise<unknown>} work
 * @param {number} timeoutMs
 */
async function answers(work, timeoutMs) {
  const timer = new AbortController();
  const late = wait(timeoutMs, false, { signal: timer.signal, ref: false }).catch(() => false);
  const done = work.then(() => true, () => false);
  const answered = await Promise.race([done, late]);
  timer.abort();
  return answered;
}
