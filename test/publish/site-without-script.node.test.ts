/** A published site as a browser shows it without script. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { after, before, describe, expect } from '../harness.js';
import { example, publish } from './published-site.js';
import { check, openBrowser, pages, server, sizes, visit } from './site-browser.js';
import { startNginx } from './nginx.js';
import type { WebServer } from './web-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;
let forum: WebServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-without-script-'));
  if (!server) return;
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr,en');
  [forum] = (await startNginx(server, { forum: join(folder, 'forum') })) as [WebServer];
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  forum?.close();
  rmSync(folder, { recursive: true });
});

describe('pages without script', () => {
  for (const { width, height } of sizes) {
    check(`have no violation that axe finds, and nothing out of the window, at ${width} pixels`, async () => {
      const found = [];
      for (const name of pages) {
        found.push(...(await visit(browser, `${forum.address}fr/${name}.html`, { viewport: { width, height } }, async (page) => {
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run());
          const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
          return [...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 200)}`), ...(isWide ? [`${name} scrolls sideways`] : [])];
        })));
      }
      expect(found).to.deep.equal([]);
    });
  }

  check('lead to a session by its fragment', async () => {
    const top = await visit(browser, `${forum.address}fr/programme.html#session-cloture`, { javaScriptEnabled: false }, async (page) => {
      const read = async () => (await page.locator('#session-cloture').boundingBox())!.y;
      // The browser scrolls again when what it had not laid out yet has its height.
      for (const deadline = Date.now() + 5_000; Date.now() < deadline && (await read()) > 400; ) await page.waitForTimeout(50);
      return read();
    });
    expect(top).to.be.within(0, 400);
  });
});
