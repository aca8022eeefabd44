/** Runs tests in WebKitGTK: MiniBrowser on a screen of its own, steered by a WebKitWebDriver of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const startTimeoutMs = 20_000;

export class WebKitLauncher extends WebdriverLauncher {
  #name;
  #programs;
  #env;
  #options;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
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
    this.concurrency = 1;
    this.#programs = programs;
    this.#env = env;
    this.#options = options;
    process.once('exit', () => this.#endProcesses());
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
    await (this.#started ??= this.#start());
    // The runner's own method does not wait for the page, and a page that fails to open would end the whole run.
    const internals = /** @type {any} */ (this);
    await internals.ensureManagerInitialized();
    await internals.driverManager.startSession(sessionId, url);
  }

  async stop() {
    await super.stop();
    this.#endProcesses();
  }

  async #start() {
    const display = await this.#startScreen();
    const port = await findFreePort();
    const env = { ...this.#env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    this.#processes.push(spawn(this.#programs.driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    await waitForDriver(port);
    this.#options.port = port;
  }

  /** @returns {Promise<string>} the number of a display that nobody else has, as X servers choose it themselves */
  async #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-terminate'];
    const screen = spawn(this.#programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(screen);
    const numbers = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
    const [number] = await once(numbers, 'data', { signal: AbortSignal.timeout(startTimeoutMs) });
    return `:${String(number).trim()}`;
  }

  #endProcesses() {
    for (const process of this.#processes.splice(0)) process.kill();
  }
}

/** @returns {Promise<number>} */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {number} port */
async function waitForDriver(port) {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port} after ${startTimeoutMs} ms.`);
}
