/** What the loading of a page costs, and what a visitor's acts on it cost afterwards. */
import { readHeapMb, readMetrics, waitUntilQuiet } from './browser.mjs';
import { readTrace } from './trace.mjs';

/** @typedef {import('./browser.mjs').OpenedPage} OpenedPage */
/** @typedef {{ frameMs: number, paintedMs: number | null, taskMs: number }} Act */

/** What does not show after this long is taken not to change anything. */
const patienceMs = 15_000;

/**
 * Figures of a page that has been loaded.
 *
 * @param {OpenedPage} opened
 */
export async function readLoad({ page, client, requests, trace }) {
  const { shift } = await page.evaluate(() => /** @type {any} */ (window).seen);
  const heap = await readHeapMb(client);
  const { Nodes: nodes } = await readMetrics(client);
  return { ...readTrace(trace), shift, nodes, ...heap, requests: requests.length };
}

/**
 * What one letter more costs, the first one of all, the filter by a track, and to go back to everything. Nothing where the page has no search.
 *
 * @param {OpenedPage} opened
 * @param {readonly [string, string]} queries one after the other
 */
export async function readActs(opened, queries) {
  const { page } = opened;
  if (!(await page.evaluate(() => Boolean(/** @type {any} */ (window).contestant?.field)))) return undefined;
  const searched = await readSearch(opened, queries);
  await page.evaluate(() => /** @type {any} */ (window).contestant.openFilters?.());
  await page.waitForFunction(() => /** @type {any} */ (window).contestant.areFiltersOpen?.() ?? true);
  await waitUntilQuiet(opened);
  const filtered = await act(opened, 'filter');
  const unfiltered = await act(opened, 'clear');
  return { ...searched, filtered, unfiltered };
}

/**
 * What the first letters cost, one letter more, and to go back to everything.
 *
 * @param {OpenedPage} opened
 * @param {readonly [string, string]} queries one after the other
 */
export async function readSearch(opened, [first, second]) {
  const firstLetters = await act(opened, 'type', first);
  const letter = await act(opened, 'type', second);
  const cleared = await act(opened, 'type', '');
  return { firstLetters, letter, cleared };
}

/**
 * An act, until the next frame stands and until its result does; and the processor time until the page is quiet again.
 *
 * @param {OpenedPage} opened
 * @param {'type' | 'filter' | 'clear'} kind
 * @param {string} [text]
 * @returns {Promise<Act>}
 */
async function act(opened, kind, text = '') {
  const before = await readMetrics(opened.client);
  const times = await opened.page.evaluate(actInPage, { kind, text, patienceMs });
  await waitUntilQuiet(opened);
  const after = await readMetrics(opened.client);
  return { ...times, taskMs: (after.TaskDuration - before.TaskDuration) * 1_000 };
}

/**
 * Runs in the page.
 *
 * @param {{ kind: 'type' | 'filter' | 'clear', text: string, patienceMs: number }} settings
 * @returns {Promise<{ frameMs: number, paintedMs: number | null }>}
 */
function actInPage({ kind, text, patienceMs: atMostMs }) {
  return new Promise((resolve) => {
    const { contestant } = /** @type {any} */ (window);
    const before = contestant.shown();
    let frameMs = 0;
    const startMs = performance.now();
    if (kind === 'type') {
      const field = contestant.field();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else contestant[kind]();
    const look = () => {
      const isShown = contestant.shown() !== before;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const ms = performance.now() - startMs;
        frameMs ||= ms;
        if (isShown || ms > atMostMs) resolve({ frameMs, paintedMs: isShown ? ms : null });
        else requestAnimationFrame(look);
      };
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}
