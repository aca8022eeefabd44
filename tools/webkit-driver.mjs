/** The processes a WebKit runs in: a screen that nobody sees, and the WebKitWebDriver that steers MiniBrowser on it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const startTimeoutMs = 20_000;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** One screen and one driver. Once ended, a browser that hangs is gone with its screen, and both can be started anew. */
export class WebKitDriver {
  #programs;
  #env;
  /** @type {number[]} */
  #groups = [];

  /**
   * @param {{ driver: string, xvfb: string }} programs
   * @param {NodeJS.ProcessEnv} env environment of the browser
   */
  constructor(programs, env) {
    this.#programs = programs;
    this.#env = env;
    process.once('exit', () => this.end());
    for (const signal of signals) process.once(signal, () => this.#endAt(signal));
  }

  /** @returns {Promise<number>} the port at which the driver answers */
  async start() {
    const display = await this.#startScreen();
    const port = await findFreePort();
    const env = { ...this.#env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    this.#keep(spawn(this.#programs.driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true }));
    await waitForDriver(port);
    return port;
  }

  end() {
    for (const group of this.#groups.splice(0)) endGroup(group);
  }

  /**
   * A process that ends at a signal tells of no `exit`. Where nobody else decides what the signal does, it does what it always would.
   *
   * @param {NodeJS.Signals} signal
   */
  #endAt(signal) {
    this.end();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }

  /** @param {import('node:child_process').ChildProcess} leader process that leads a group of its own */
  #keep({ pid }) {
    if (pid !== undefined) this.#groups.push(pid);
  }

  /** @returns {Promise<string>} the number of a display that nobody else has, as X servers choose it themselves */
  async #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-terminate'];
    const screen = spawn(this.#programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
    this.#keep(screen);
    const numbers = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
    const [number] = await once(numbers, 'data', { signal: AbortSignal.timeout(startTimeoutMs) });
    return `:${String(number).trim()}`;
  }
}

/**
 * Ends a process with all that it started: a page in an endless loop outlives its browser otherwise.
 *
 * @param {number} group
 */
function endGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
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
