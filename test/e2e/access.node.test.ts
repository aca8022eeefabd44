/** What assistive technology gets of the programme in Chromium, and what stands when a visitor changes how pages look. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { after, before, describe, expect, it } from '../harness.js';
import { outlines } from './access-outlines.js';
import type {} from './access-page.js';
import { openPageServer, type PageServer } from './page-server.js';

const { findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => { chromium?: string } };
const { chromium: executablePath } = findPrograms();
// Where changes are checked it must be there.
const check = executablePath || process.env['CI'] === 'true' ? it : it.skip;

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
<script type="module" src="access-page.js"></script><body><main><technopole-programme now="2027-11-18T10:10:00+01:00"></technopole-programme></main></body></html>`;
const views = ['list', 'grid', 'now', 'selection'] as const;

let server: PageServer;
let browser: Browser;

before(async () => {
  if (!executablePath) return;
  server = await openPageServer(html, 'body { margin: 0; padding: 1rem; font: 1rem Arial, sans-serif }', 'test/e2e/access-page.ts');
  browser = await chromium.launch({ executablePath, args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a view, looks at it, and closes it. */
async function look<T>(view: string, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'fr', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}?programme.view=${view}`);
    await page.locator('.view-switch button[aria-pressed=true]').waitFor();
    await page.evaluate(() => document.querySelector('technopole-programme')!.allDrawn);
    await page.locator(view === 'grid' && (options.viewport?.width ?? 1280) > 800 ? '.cell' : view === 'now' ? '.now-time' : '.list').first().waitFor({ state: 'attached' });
    return await act(page);
  } finally {
    await context.close();
  }
}

/** The tree from a place on, a line each, without the addresses of links. */
async function outlineOf(page: Page, place: string): Promise<string[]> {
  const tree = await page.locator(place).ariaSnapshot();
  return tree.split('\n').filter((line) => !/- \/url:/.test(line)).map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

describe('the accessibility tree of a programme', () => {
  for (const view of views) check(`is as written down: ${view}`, async () => expect(await look(view, {}, (page) => outlineOf(page, 'main'))).to.deep.equal(outlines[view]));

  check('is as written down: the details of a session', async () => {
    const outline = await look('list', {}, async (page) => {
      await page.getByRole('link', { name: 'Les nappes' }).click();
      await page.getByRole('dialog').waitFor();
      return outlineOf(page, 'dialog');
    });
    expect(outline).to.deep.equal(outlines.details);
  });
});

describe('a programme loses nothing', () => {
  for (const view of views) {
    check(`with text twice as large: ${view}`, async () => {
      const lost = await look(view, {}, async (page) => {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await page.waitForTimeout(100);
        return page.evaluate(() => window.listLost());
      });
      expect(lost).to.deep.equal([]);
    });

    check(`on a page enlarged four times: ${view}`, async () => expect(await look(view, { viewport: { width: 320, height: 256 } }, (page) => page.evaluate(() => window.listLost()))).to.deep.equal([]));
  }

  check('in forced colours: what is pressed has an outline, what is kept another fill', async () => {
    const [pressed, other, kept, free] = await look('list', { forcedColors: 'active' }, async (page) => {
      await page.locator('.star').first().click();
      await page.locator('.star[aria-pressed=true]').waitFor();
      const style = (selector: string, property: 'outlineStyle' | 'fill') => page.locator(selector).first().evaluate((part, name) => getComputedStyle(part)[name], property);
      return Promise.all([style('.view-switch [aria-pressed=true]', 'outlineStyle'), style('.view-switch [aria-pressed=false]', 'outlineStyle'), style('.star[aria-pressed=true] svg', 'fill'), style('.star[aria-pressed=false] svg', 'fill')]);
    });
    expect([pressed, other]).to.deep.equal(['solid', 'none']);
    expect(kept).not.to.equal(free);
  });

  check('and moves nothing where reduced motion is asked for', async () => {
    const running = await look('list', { reducedMotion: 'reduce' }, async (page) => {
      await page.getByRole('link', { name: 'Les nappes' }).click();
      await page.getByRole('dialog').waitFor();
      return page.evaluate(() => document.querySelector('technopole-programme')!.shadowRoot!.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length);
    });
    expect(running).to.equal(0);
  });
});
