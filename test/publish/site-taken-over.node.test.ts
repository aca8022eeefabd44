/** Published pages that elements take over: nothing moves, nothing is lost, nothing is asked for twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { after, before, describe, expect } from '../harness.js';
import { example, publish } from './published-site.js';
import { check, openBrowser, pages, place, server, settled, shiftsOf, sizes, takenOver, visit } from './site-browser.js';
import { startNginx } from './nginx.js';
import type { WebServer } from './web-server.js';

let folder: string;
let browser: Browser;
let forum: WebServer;
let inlined: WebServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-taken-over-'));
  if (!server) return;
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr');
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'inlined'), '--languages', 'fr', '--inline');
  [forum, inlined] = (await startNginx(server, { forum: join(folder, 'forum'), inlined: join(folder, 'inlined') })) as [WebServer, WebServer];
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  forum?.close();
  rmSync(folder, { recursive: true });
});

describe('elements that take over', () => {
  for (const { width, height } of sizes) {
    check(`move nothing at ${width} pixels, on any page`, async () => {
      const shifts: string[] = [];
      for (const name of pages.slice(0, 9)) {
        const shift = await visit(browser, `${forum.address}fr/${name}.html`, { viewport: { width, height }, lateMs: 300 }, async (page) => {
          await takenOver(page);
          await settled(page);
          return shiftsOf(page);
        });
        if (shift > 0.02) shifts.push(`${name}: ${shift}`);
      }
      expect(shifts).to.deep.equal([]);
    });

    for (const scrolled of [0, 2_600]) {
      check(`keep the session in sight where it is, at ${width} pixels, scrolled by ${scrolled}`, async () => {
        await visit(browser, `${forum.address}fr/programme.html`, { viewport: { width, height }, lateMs: 600 }, async (page) => {
          await page.evaluate((top) => scrollTo(0, top), scrolled);
          await page.waitForTimeout(100);
          const before = await place(page);
          await takenOver(page);
          await settled(page);
          expect(await place(page)).to.deep.equal(before);
          expect(await shiftsOf(page)).to.be.at.most(0.02);
        });
      });
    }
  }

  check('keep the focus, on a session, on a day, and on the way to register', async () => {
    const focused = (address: string, selector: string) =>
      // The script comes after the focus, also on a busy machine.
      visit(browser, address, { lateMs: 2_000 }, async (page) => {
        await page.locator(selector).first().focus();
        await takenOver(page);
        await settled(page);
        return page.evaluate(() => {
          const active = document.activeElement?.shadowRoot?.activeElement;
          return active && `${active.closest<HTMLElement>('[data-session]')?.dataset['session'] ?? ''} ${active.textContent!.trim()}`;
        });
      });
    expect(await focused(`${forum.address}fr/programme.html`, '#session-cloture a')).to.match(/^cloture /);
    expect(await focused(`${forum.address}fr/programme.html`, '.te-day-link >> nth=1')).to.contain('ven. 19 nov.');
    expect(await focused(`${forum.address}fr/contacts.html`, 'a[href^="mailto:"]')).to.contain('@forum2027.example');
  });

  check('open the session that the address names', async () => {
    const title = await visit(browser, `${forum.address}fr/programme.html#session-cloture`, { lateMs: 200 }, async (page) => {
      await page.locator('dialog[open] .details-title').waitFor();
      return page.locator('dialog[open] .details-title').textContent();
    });
    expect(title).to.contain('Clôture');
  });

  check('ask for the document once, and for nothing where it stands in the page', async () => {
    const asked = (address: string) =>
      visit(browser, address, { lateMs: 0 }, async (page) => {
        // The first visit has asked for all it wants.
        await takenOver(page);
        await settled(page);
        const names: string[] = [];
        page.on('request', (request) => names.push(new URL(request.url()).pathname));
        await page.reload();
        await takenOver(page);
        await settled(page);
        return names.filter((name) => name.endsWith('.json'));
      });
    expect(await asked(`${forum.address}fr/index.html`)).to.deep.equal(['/event.json']);
    expect(await asked(`${inlined.address}fr/programme.html`)).to.deep.equal([]);
  });

  check('leave what was published where the document does not come', async () => {
    await visit(browser, `${forum.address}fr/programme.html`, { lateMs: 0 }, async (page) => {
      await page.route('**/event.json', (route) => route.fulfill({ status: 404, body: '' }));
      await page.reload();
      await page.waitForFunction(() => document.querySelector('technopole-programme')?.shadowRoot?.querySelector('.failed, [part~=failure]'));
      expect(await page.locator('#session-cloture .te-title').isVisible()).to.equal(true);
    });
  });
});
