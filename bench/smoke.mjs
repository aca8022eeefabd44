/**
 * `npm run bench:smoke`: whether this package still costs what it did, in under three minutes on two cores: counts, and ratios within the
 * run, no times. Fails where a limit is passed; the limits are in `smoke-limits.mjs`.
 */
import { restMs, weigh } from './bytes.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { chooseContestants } from './contestants.mjs';
import { measureLeaks } from './leaks.mjs';
import { measureNode } from './node-parts.mjs';
import { measureProgrammes } from './programmes.mjs';
import { figures, medianOf, ratioOf } from './report/select.mjs';
import { startSite } from './site.mjs';
import { limits } from './smoke-limits.mjs';
import { pairedRatio } from './statistics.mjs';

const [ours, ...others] = chooseContestants(['ours', 'published', 'static', 'inner']);
if (!ours) throw new Error('The element itself is missing among the contestants.');
const contestants = [ours, ...others];
/** @type {Partial<Record<keyof typeof limits, number | undefined>>} */
const found = {};

const site = await startSite(contestants);
const browser = await launchBrowser();
try {
  const course = { programme: '1000', slowdown: 1 };
  const rows = await measureProgrammes(browser, site, [{ ...course, rounds: 3, withoutActs: true }], contestants);
  found.firstOfC = ratioOf(rows, course, ['ours', 'inner'], figures.first);
  found.allOfB = ratioOf(rows, course, ['ours', 'static'], figures.all);
  found.heapOfC = ratioOf(rows, course, ['ours', 'inner'], figures.heap);
  found.nodesPerSession = Number(medianOf(rows, course, 'ours', figures.nodes)?.value) / 1_000;
  found.shift = medianOf(rows, course, 'ours', figures.shift)?.value;
  found.publishedShift = medianOf(rows, course, 'published', figures.shift)?.value;
  const growing = await measureProgrammes(browser, site, ['500', '5000'].map((programme) => ({ programme, slowdown: 1, rounds: 2, withoutActs: true })), [ours]);
  const sizes = (/** @type {(row: any) => number} */ figure) => ['5000', '500'].map((programme) => Number(medianOf(growing, { programme, slowdown: 1 }, 'ours', figure)?.value));
  const [more = NaN, less = NaN] = sizes(figures.all);
  const [moreNodes = NaN, lessNodes = NaN] = sizes(figures.nodes);
  Object.assign(found, { growth: more / less, nodeGrowth: moreNodes / lessNodes });
  Object.assign(found, await countRequests(), { templates: await countTemplates('1000'), templatesMore: await countTemplates('5000') });
  const [leak] = await measureLeaks(browser, site, [ours], { programme: '500', times: 10 });
  found.leak = leak && leak.last.nodes / leak.first.nodes;
} finally {
  await browser.close();
  site.close();
}
const checks = measureNode([1_000], 3, ['JSON.parse', 'ours, as elements read']);
const times = (/** @type {string} */ way) => checks.filter((row) => row.way === way).map(({ firstMs }) => firstMs);
found.check = pairedRatio(times('ours, as elements read'), times('JSON.parse'));

console.log('');
const passed = Object.entries(limits).filter(([name, { what, limit }]) => {
  const value = found[/** @type {keyof typeof limits} */ (name)] ?? NaN;
  // What could not be measured is no success.
  const isGood = value <= limit;
  console.log(`${isGood ? '  ' : '! '}${what.padEnd(56)} ${value.toFixed(3).padStart(9)}  at most ${limit}`);
  return !isGood;
});
if (passed.length > 0) {
  console.error(`\n${passed.length} of ${Object.keys(limits).length} limits are passed: ${passed.map(([, { what }]) => what).join('; ')}.`);
  process.exitCode = 1;
}

/** What the page asks for until the first session stands, and afterwards, with what comes when it is at rest: when that is depends on the machine. */
async function countRequests() {
  const { page, requests, close } = await openPage(browser, `${site.address}1000/ours.html`, { root: 'technopole-programme', session: '[data-session]', slowdown: 1 });
  await page.waitForTimeout(restMs);
  const late = await page.evaluate(() => {
    const { firstMs } = /** @type {any} */ (window).seen;
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime > firstMs).map(({ name }) => new URL(name).pathname);
  });
  const [first, afterwards] = [await weigh(requests, ({ type, path }) => type === 'script' && !late.includes(path)), await weigh(requests, ({ type, path }) => type === 'script' && late.includes(path))];
  await close();
  return { firstBytes: first.brotli / 1_000, afterwardsBytes: afterwards.brotli / 1_000, firstRequests: requests.length - late.length, requests: requests.length };
}

/** How many templates of Lit are made anew by one letter more in the search: each is a call of `importNode`. */
async function countTemplates(/** @type {string} */ programme) {
  const { page, close } = await openPage(browser, `${site.address}${programme}/ours.html`, { root: 'technopole-programme', session: '[data-session]', slowdown: 1 });
  const count = await page.evaluate(async () => {
    const { contestant } = /** @type {any} */ (window);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1_000));
    const type = (/** @type {string} */ text) => {
      contestant.field().value = text;
      contestant.field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    type('éner');
    await pause();
    let made = 0;
    const { importNode } = Document.prototype;
    Document.prototype.importNode = /** @type {any} */ (
      /** @this {Document} */ function (/** @type {[any, any]} */ ...args) {
        made++;
        return importNode.apply(this, args);
      }
    );
    type('énerg');
    await pause();
    const ofLetter = made;
    // What is counted at nothing at all is not counted.
    contestant.openFilters();
    await pause();
    return made > ofLetter ? ofLetter : NaN;
  });
  await close();
  return count;
}
