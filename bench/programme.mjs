/**
 * `npm run bench`: what a large programme costs in Chromium, against one `innerHTML` of the same content (C) and the same
 * content as HTML with `content-visibility` (B), measured in the same round. Ratios tell more than times.
 *
 * --sessions=1000   sizes (repeatable; default 1,000 and 10,000)
 * --rounds=3        rounds of which the median is taken
 * --slowdown=4      how much slower the processor is made
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensurePrograms } from '../tools/browsers.mjs';
import { startExampleServer } from '../tools/example-server.mjs';
import { createProgramme } from './fixture.mjs';
import { measureSearch, openPage, readLoad, waitUntilQuiet } from './measure.mjs';
import { elementPage, innerHtmlPage, staticPage } from './pages.mjs';

const { values } = parseArgs({ options: { sessions: { type: 'string', multiple: true }, rounds: { type: 'string', default: '3' }, slowdown: { type: 'string', default: '4' } } });
const sizes = (values.sessions ?? ['1000', '10000']).map(Number);
const slowdown = Number(values.slowdown);
const embed = fileURLToPath(new URL('../dist/embed', import.meta.url));
const { entry } = JSON.parse(await readFile(`${embed}/manifest.json`, 'utf8'));

/** @type {Record<string, string>} */
const files = {};
for (const count of sizes) {
  files[`/${count}.json`] = JSON.stringify(createProgramme(count));
  files[`/${count}-element.html`] = elementPage(entry, `/${count}.json`);
}
const { address, close } = await startExampleServer({ folders: { '/embed/': embed }, files, words: {}, port: 0 });
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: ensurePrograms(['chromium']).chromium, args });
try {
  for (const count of sizes) await measureSize(count);
} finally {
  await browser.close();
  close();
}

/** @param {number} count */
async function measureSize(count) {
  await copyContent(count);
  /** @type {Record<string, Awaited<ReturnType<typeof readLoad>>[]>} */
  const loads = { element: [], inner: [], static: [] };
  const searches = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of Object.keys(loads)) {
      const opened = await openPage(browser, `${address}${count}-${kind}.html`, slowdown);
      loads[kind]?.push(await readLoad(opened));
      if (kind === 'element') searches.push(await search(opened.page));
      await opened.close();
    }
  }
  report(count, loads, searches);
}

/** Takes the content that the element has drawn for the pages it is compared with. */
async function copyContent(/** @type {number} */ count) {
  const { page, close: closePage } = await openPage(browser, `${address}${count}-element.html`, 1);
  const content = await page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('technopole-programme')?.shadowRoot);
    return { html: root.innerHTML.replace(/<!--.*?-->/g, ''), css: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n') };
  });
  files[`/${count}-inner.html`] = innerHtmlPage(content);
  files[`/${count}-static.html`] = staticPage(content);
  await closePage();
}

/** @param {import('playwright-core').Page} page */
async function search(page) {
  const coldMs = await measureSearch(page, 'éner');
  await waitUntilQuiet(page);
  const keyMs = await measureSearch(page, 'énerg');
  await waitUntilQuiet(page);
  return { coldMs, keyMs, clearMs: await measureSearch(page, '') };
}

/**
 * @param {number} count
 * @param {Record<string, Awaited<ReturnType<typeof readLoad>>[]>} loads
 * @param {Awaited<ReturnType<typeof search>>[]} searches
 */
function report(count, loads, searches) {
  const of = (/** @type {string} */ kind, /** @type {keyof Awaited<ReturnType<typeof readLoad>>} */ key) => median((loads[kind] ?? []).map((load) => load[key]));
  const ratio = (/** @type {number} */ one, /** @type {number} */ other) => (one / other).toFixed(2);
  const ms = (/** @type {number} */ value) => `${Math.round(value)} ms`;
  console.log(`\n${count.toLocaleString('en')} sessions, processor ${slowdown} times slower, median of ${values.rounds}`);
  console.log(`first session painted      ${ms(of('element', 'firstMs'))}, ${ratio(of('element', 'firstMs'), of('inner', 'firstMs'))} of C (${ms(of('inner', 'firstMs'))})`);
  console.log(`everything, processor time ${ms(of('element', 'taskMs'))}, ${ratio(of('element', 'taskMs'), of('static', 'taskMs'))} of B (${ms(of('static', 'taskMs'))}), ${ratio(of('element', 'taskMs'), of('inner', 'taskMs'))} of C (${ms(of('inner', 'taskMs'))})`);
  console.log(`longest task               ${ms(of('element', 'longestMs'))}; total blocking time ${ms(of('element', 'blockingMs'))}`);
  console.log(`heap                       ${of('element', 'heapMb').toFixed(1)} MB, ${ratio(of('element', 'heapMb'), of('inner', 'heapMb'))} of C`);
  console.log(`search, letter to painted  ${ms(median(searches.map(({ keyMs }) => keyMs)))}; the first one ${ms(median(searches.map(({ coldMs }) => coldMs)))}; cleared ${ms(median(searches.map(({ clearMs }) => clearMs)))}`);
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
