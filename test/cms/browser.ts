/** Chromium for pages of other systems. */
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const { findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => { chromium?: string } };

/** Where it is; nothing where there is none. */
export const chromiumPath = findPrograms().chromium;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath!, args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

/** Opens an address in a context of its own, with script or without, and acts there; what went wrong on the page is thrown. */
export async function visit<T>(browser: Browser, address: string, javaScriptEnabled: boolean, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'fr', timezoneId: 'Europe/Paris', javaScriptEnabled });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => void wrong.push(message));
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
    await page.goto(address);
    const result = await act(page);
    if (wrong.length > 0) throw new Error(`${address}: ${wrong.join(' | ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Waits until an element has taken over, and gives how many sessions it shows. */
export async function shownByElement(page: Page): Promise<number> {
  const sessions = page.locator('technopole-programme').locator('.session');
  await page.waitForFunction(() => (document.querySelector('technopole-programme')?.shadowRoot?.querySelectorAll('.session').length ?? 0) > 0);
  // It draws a long programme bit by bit.
  await page.evaluate(() => (document.querySelector('technopole-programme') as unknown as { allDrawn: Promise<unknown> }).allDrawn);
  return sessions.count();
}
