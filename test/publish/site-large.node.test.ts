/** The site of a large conference: read without script, drawn from its index with it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { after, before, expect } from '../harness.js';
import { describeReal } from '../real-data.js';
import { listFiles, publish, realFile } from './published-site.js';
import { check, openBrowser, place, server, settled, shiftsOf, takenOver, visit } from './site-browser.js';
import { startNginx } from './nginx.js';
import type { WebServer } from './web-server.js';

const fosdem = realFile('schedule-xml/fosdem-2025-pretalx.xml');

let folder: string;
let browser: Browser;
let conference: WebServer | undefined;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-large-'));
  if (!server || !fosdem) return;
  await publish(fosdem, '--out', join(folder, 'fosdem'));
  [conference] = (await startNginx(server, { fosdem: join(folder, 'fosdem') })) as [WebServer];
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  conference?.close();
  rmSync(folder, { recursive: true });
});

describeReal(fosdem !== undefined, 'FOSDEM 2025', () => {
  check('has an index of a fifth of the document, compressed, from which its programme is drawn', async () => {
    const sizeOf = (name: string) => statSync(join(folder, 'fosdem', `${name}.json.gz`)).size;
    console.log(`FOSDEM 2025: index ${sizeOf('index')} of ${sizeOf('event')} bytes, gzip.`);
    expect(sizeOf('index') / sizeOf('event')).to.be.at.most(0.2);
    await visit(browser, `${conference!.address}en/programme.html`, { lateMs: 300, locale: 'en' }, async (page) => {
      await page.evaluate(() => scrollTo(0, 6_000));
      await page.waitForTimeout(100);
      const before = await place(page);
      await takenOver(page);
      await page.waitForFunction(() => document.querySelector('technopole-programme')!.document && ![...document.querySelector('technopole-programme')!.shadowRoot!.querySelectorAll('.teaser')].some(({ textContent }) => textContent === '…'));
      await settled(page);
      expect(await place(page)).to.deep.equal(before);
      expect(await shiftsOf(page)).to.be.at.most(0.02);
      expect(await page.evaluate(() => document.querySelector('technopole-programme')!.shadowRoot!.querySelectorAll('[data-session]').length)).to.equal(1_105);
    });
  });

  check('can be read without script', async () => {
    const count = await visit(browser, `${conference!.address}en/programme.html`, { javaScriptEnabled: false }, (page) => page.locator('[data-published] .te-session .te-title a').count());
    expect([count, listFiles(join(folder, 'fosdem/en/sessions')).filter((name) => name.endsWith('.html')).length]).to.deep.equal([1_105, 1_105]);
  });
});
