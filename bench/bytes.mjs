/** Part "bytes": what a page transfers, by kind, as it is, with gzip and with brotli. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { openPage } from './browser.mjs';
import { contentCopier } from './content-copy.mjs';
import { addProgramme } from './site.mjs';

/** After this long a page that is quiet has asked for all that it asks for by itself, in milliseconds. */
export const restMs = 3_000;

/** @typedef {{ files: number, bytes: number, gzip: number, brotli: number }} Weight */

/**
 * Weighs scripts and styles of some requests.
 *
 * @param {import('./browser.mjs').OpenedPage['requests']} requests
 * @param {(request: import('./browser.mjs').OpenedPage['requests'][number]) => boolean} [isCounted]
 * @returns {Promise<Weight>}
 */
export async function weigh(requests, isCounted = ({ type }) => type === 'script' || type === 'stylesheet') {
  // From the server: the browser forgets the bodies of some.
  const bodies = await Promise.all(requests.filter(isCounted).map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer())));
  return {
    files: bodies.length,
    bytes: sum(bodies.map(({ length }) => length)),
    gzip: sum(bodies.map((body) => gzipSync(body, { level: 9 }).length)),
    brotli: sum(bodies.map((body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)),
  };
}

/**
 * What each contestant's page asks for with a programme: until the first session, afterwards by itself, and its data.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {import('./contestants.mjs').Contestant[]} contestants
 * @param {string} programme
 */
export async function measureBytes(browser, site, contestants, programme) {
  await addProgramme(site, programme, contestants, contentCopier(browser));
  console.log(`\nBytes, ${programme} sessions`);
  const rows = [];
  for (const { name, title, root, session } of contestants) {
    const { page, requests, close } = await openPage(browser, `${site.address}${programme}/${name}.html`, { root, session, slowdown: 1 });
    // What comes when the page is at rest comes late.
    await page.waitForTimeout(restMs);
    const late = await page.evaluate(() => {
      const { firstMs } = /** @type {any} */ (window).seen;
      return performance.getEntriesByType('resource').filter(({ startTime }) => startTime > firstMs).map(({ name: url }) => new URL(url).pathname);
    });
    const isCode = (/** @type {string} */ type) => type === 'script' || type === 'stylesheet';
    const first = await weigh(requests, ({ type, path }) => isCode(type) && !late.includes(path));
    const afterwards = await weigh(requests, ({ type, path }) => isCode(type) && late.includes(path));
    const content = await weigh(requests, ({ type }) => !isCode(type));
    await close();
    rows.push({ contestant: name, programme, first, afterwards, content, requests: requests.length });
    console.log(`  ${title.padEnd(36)} ${kB(first)} kB, afterwards ${kB(afterwards)} kB, page and data ${kB(content)} kB (brotli); ${requests.length} requests`);
  }
  return rows;
}

/**
 * Our products alone, as `npm run size` weighs them, and how much shorter the published index is.
 */
export async function measureProducts() {
  const { measure } = await import('../tools/size-measure.mjs');
  const { products } = await import('../tools/size-budgets.mjs');
  const rows = [];
  for (const { name, input, without, budget, firstView = [] } of products.filter(({ input: path }) => path.startsWith('components/'))) {
    const files = (await measure(input, without)).filter((file) => file.when === 'entry' || firstView.includes(file.name));
    rows.push({ name, budget, bytes: sum(files.map((file) => file.bytes)), brotli: sum(files.map((file) => file.brotli)) });
  }
  return rows;
}

/**
 * The published index against the whole document, gzip.
 *
 * @param {import('./site.mjs').Site} site
 * @param {string[]} programmes that the site has
 */
export function weighIndex({ files }, programmes) {
  const size = (/** @type {string} */ path) => gzipSync(files[path] ?? '', { level: 9 }).length;
  return programmes.filter((name) => files[`/${name}/site/index.json`]).map((programme) => ({ programme, document: size(`/${programme}/site/event.json`), index: size(`/${programme}/site/index.json`) }));
}

/** @param {Weight} weight */
function kB({ brotli }) {
  return (brotli / 1_000).toFixed(1);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
