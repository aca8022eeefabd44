/**
 * `npm run shots`: screenshots of the programme's views on real events, in a partner's page, into `.cache/shots`.
 *
 * --event=forum-2011|forum-2027|fosdem|38c3  only these (repeatable)
 * --view=list|grid|now|selection|details     only these (repeatable)
 * --width=360                                only these widths in CSS pixels (repeatable)
 * --scheme=light|dark, --lang=fr|en|ar       only these (repeatable)
 *
 * Events whose files are not there are named and passed over. The pictures are to be looked at: nothing compares them.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensurePrograms } from './browsers.mjs';
import { startExampleServer } from './example-server.mjs';
import { readEvents } from './shots-events.mjs';

const multiple = /** @type {const} */ ({ type: 'string', multiple: true });
const { values } = parseArgs({ options: { event: multiple, view: multiple, width: multiple, scheme: multiple, lang: multiple } });
const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = fromRoot('.cache/shots');
const views = values.view ?? ['list', 'grid', 'now', 'selection', 'details'];
const widths = (values.width ?? ['360', '768', '1280']).map(Number);
const schemes = values.scheme ?? ['light', 'dark'];
const languages = values.lang ?? ['fr', 'ar'];

const events = await readEvents(values.event);
const manifest = JSON.parse(await readFile(fromRoot('dist/embed/manifest.json'), 'utf8'));
const { address, close } = await startExampleServer({ folders: { '/embed/': fromRoot('dist/embed'), '/forum-2011/': fromRoot('docs/examples/forum-2011'), '/forum-2027/': fromRoot('docs/examples/forum-2027') }, files: pages(), words: {}, port: 0 });
const browser = await chromium.launch({ executablePath: ensurePrograms(['chromium']).chromium, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
if (existsSync(folder)) rmSync(folder, { recursive: true });
mkdirSync(folder, { recursive: true });
let count = 0;
try {
  const settings = languages.flatMap((language) => schemes.flatMap((scheme) => widths.map((width) => /** @type {const} */ ([language, scheme, width]))));
  for (const event of events) for (const setting of settings) await shoot(event, ...setting);
} finally {
  await browser.close();
  close();
}
console.log(`${count} screenshots in ${folder}`);

/**
 * @param {import('./shots-events.mjs').ShotEvent} event
 * @param {string} language
 * @param {string} scheme
 * @param {number} width
 */
async function shoot({ name, now, kept }, language, scheme, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme === 'dark' ? 'dark' : 'light', locale: language, timezoneId: 'Europe/Paris' });
  await context.addInitScript(([key, ids]) => localStorage.setItem(key, ids), [`technopole-events/selection/${kept.event}`, JSON.stringify(kept.ids)]);
  const page = await context.newPage();
  for (const view of views) {
    const query = new URLSearchParams({ now, ...(view === 'list' || view === 'details' ? {} : { 'programme.view': view }) });
    await page.goto(`${address}${language}-${name}.html?${query}${view === 'details' ? `#session-${encodeURIComponent(kept.ids[0] ?? '')}` : ''}`);
    await page.waitForFunction(() => document.querySelector('technopole-programme')?.shadowRoot?.querySelector('.view-switch'));
    await page.evaluate(() => document.querySelector('technopole-programme')?.allDrawn);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${view}-${width}-${scheme}-${language}.png`) });
    count++;
  }
  await context.close();
}

/** A page for every event and language, as a partner writes it. */
function pages() {
  return Object.fromEntries(
    events.flatMap(({ name, json, now }) => [
      [`/${name}.json`, json],
      ...languages.map((language) => [`/${language}-${name}.html`, page(name, language, now)]),
    ]),
  );
}

/**
 * @param {string} name
 * @param {string} language
 * @param {string} now
 */
function page(name, language, now) {
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${name}</title><link rel="icon" href="data:,"><style>body{margin:0;font:1rem/1.5 "Liberation Sans",Arial,sans-serif}main{max-width:72rem;margin:auto;padding:1rem}</style>
<script type="module" src="/embed/${manifest.entry}"></script><main><h1>Programme</h1><technopole-programme src="/${name}.json" now="${now}"></technopole-programme></main></html>`;
}
