/** Chromium and Firefox, steered by their own protocols. */
import puppeteer, { type KeyInput, type LaunchOptions } from 'puppeteer-core';
import type { Steering } from './engine-page.js';

const chromiumFlags = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** The panel of downloads would take the focus from the page, for good. */
const firefoxPreferences = { 'browser.download.alwaysOpenPanel': false, 'browser.download.folderList': 2, 'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,text/vcard' };

/** Opens a browser with one page. */
export async function openPuppeteer(engine: 'chromium' | 'firefox', executablePath: string, downloads: string | undefined): Promise<Steering> {
  const options: LaunchOptions = {
    executablePath,
    ...(engine === 'chromium' ? { args: chromiumFlags } : { browser: 'firefox', extraPrefsFirefox: { ...firefoxPreferences, ...(downloads ? { 'browser.download.dir': downloads } : {}) } }),
    ...(engine === 'chromium' && downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
  };
  const browser = await puppeteer.launch(options);
  const [page = await browser.newPage()] = await browser.pages();
  return {
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load', timeout: 60_000 })),
    read: (expression) => page.evaluate(expression) as Promise<string>,
    press: async (...keys) => {
      const held = keys.slice(0, -1) as KeyInput[];
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1) as KeyInput);
      for (const key of held) await page.keyboard.up(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    ...(engine === 'chromium' ? {
      pressMemory: async () => {
        const session = await browser.target().createCDPSession();
        await session.send('Memory.simulatePressureNotification', { level: 'critical' });
        await session.detach();
      },
    } : {}),
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    close: () => browser.close(),
  };
}
