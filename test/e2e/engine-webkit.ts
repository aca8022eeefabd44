/** WebKitGTK, steered by WebDriver on a screen that nobody sees. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebDriver from 'webdriver';
import type { Programs, Steering } from './engine-page.js';

interface Driver {
  start(): Promise<number>;
  end(): void;
}

const { WebKitDriver } = (await import(new URL('../../tools/webkit-driver.mjs', import.meta.url).href)) as {
  WebKitDriver: new (programs: NonNullable<Programs['webkit']>, env: NodeJS.ProcessEnv) => Driver;
};

/** Keys that are no letters, as WebDriver numbers them (§17.4.2). */
const keyCodes: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Shift: '\uE008', ArrowDown: '\uE015' };
const codeOf = (key: string) => keyCodes[key] ?? key;

/** The client would warn of commands for which a larger package has others. */
process.env['DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS'] = 'true';

/** Opens a browser with one page. */
export async function openWebKit(programs: NonNullable<Programs['webkit']>, downloads: string | undefined): Promise<Steering> {
  const home = mkdtempSync(join(tmpdir(), 'technopole-events-webkit-'));
  const driver = new WebKitDriver(programs, { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...(downloads ? { XDG_DOWNLOAD_DIR: downloads } : {}) });
  if (downloads) writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await driver.start();
  const capabilities = { 'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] }, 'wdio:enforceWebDriverClassic': true };
  const client = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', connectionRetryCount: 0, capabilities });
  await client.setTimeouts(undefined, 60_000, 60_000);
  const read = (expression: string) => client.executeAsyncScript(`const tell = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(tell)`, []) as unknown as Promise<string>;
  let isInFrame = false;
  return {
    goto: async (address) => {
      if (isInFrame) await client.switchToFrame(null);
      isInFrame = false;
      await client.navigateTo(address);
    },
    enterFrame: async () => {
      await client.switchToFrame(0);
      isInFrame = true;
    },
    read,
    press: async (...keys) => {
      const actions = [...keys.map((key) => ({ type: 'keyDown', value: codeOf(key) })), ...keys.toReversed().map((key) => ({ type: 'keyUp', value: codeOf(key) }))];
      await client.performActions([{ type: 'key', id: 'keys', actions }]);
    },
    clickAt: async (x, y) => {
      const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
      await client.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }]);
    },
    setViewport: async (width, height) => {
      // What a window has around its page is not known beforehand.
      let [outerWidth, outerHeight] = [width, height];
      for (let round = 0; round < 4; round++) {
        await client.setWindowRect(0, 0, outerWidth, outerHeight);
        const [innerWidth, innerHeight] = JSON.parse(await read('new Promise((resolve) => setTimeout(() => resolve(`[${innerWidth},${innerHeight}]`), 100))')) as [number, number];
        if (innerWidth === width && innerHeight === height) return;
        [outerWidth, outerHeight] = [outerWidth + width - innerWidth, outerHeight + height - innerHeight];
      }
    },
    screenshot: async (path) => writeFileSync(path, Buffer.from(await client.takeScreenshot(), 'base64')),
    close: async () => {
      await client.deleteSession().catch(() => undefined);
      driver.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
