/** A published site as nginx serves it, and as a browser shows it without script. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { after, before, describe, expect } from '../harness.js';
import { example, listFiles, publish } from './published-site.js';
import { check, openBrowser, pages, server, sizes, visit } from './site-browser.js';
import { startNginx, type WebServer } from './web-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;
let forum: WebServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-served-'));
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

describe('nginx with the headers that were published', () => {
  const head = async (path: string, headers: Record<string, string> = {}) => {
    const { status, headers: given } = await fetch(forum.address + path, { headers });
    return { status, type: given.get('content-type'), cache: given.get('cache-control'), cors: given.get('access-control-allow-origin'), encoding: given.get('content-encoding'), etag: given.get('etag') };
  };

  check('says what each file is, how long it holds and who may read it', async () => {
    const script = listFiles(join(folder, 'forum/embed')).find((name) => /^technopole-events-.*\.js$/.test(name))!;
    const style = listFiles(join(folder, 'forum/assets')).find((name) => name.endsWith('.css'))!;
    const forEver = 'public, max-age=31536000, immutable';
    const told = await Promise.all([['fr/programme.html', 'text/html; charset=utf-8', 'no-cache', null], [`embed/${script}`, 'text/javascript; charset=utf-8', forEver, '*'], [`assets/${style}`, 'text/css; charset=utf-8', forEver, '*'], ['event.json', 'application/json; charset=utf-8', 'no-cache', '*'], ['fr/calendar/event.ics', 'text/calendar; charset=utf-8', 'no-cache', '*'], ['schedule.xml', 'application/xml; charset=utf-8', 'no-cache', '*'], ['fragments/programme.fr.html', 'text/html; charset=utf-8', 'no-cache', '*']].map(async ([path, ...expected]) => [await head(path as string), expected] as const));
    for (const [{ status, type, cache, cors }, expected] of told) expect([status, type, cache, cors]).to.deep.equal([200, ...expected]);
  });

  check('sends what lies ready compressed, and nothing that has not changed', async () => {
    const { encoding, etag } = await head('event.json', { 'accept-encoding': 'gzip' });
    expect(encoding).to.equal('gzip');
    expect((await head('event.json', { 'accept-encoding': 'gzip', 'if-none-match': etag! })).status).to.equal(304);
    await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr,en');
    expect((await head('event.json', { 'accept-encoding': 'gzip', 'if-none-match': etag! })).status, 'after the same was published again').to.equal(304);
  });

  check('keeps configurations to itself, and begins with the event', async () => {
    expect([(await head('.htaccess')).status, (await head('_headers')).status, (await head('headers/nginx.conf')).status, (await head('')).status]).to.deep.equal([404, 404, 404, 200]);
  });
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
