/** Measures pages in Chromium: processor time of the main thread, the first session on screen, long tasks, keystrokes, memory. */

/** With nothing changing for this long a page is quiet. */
const quietMs = 400;

/** Runs in the page before everything else. */
function watch() {
  const seen = { firstMs: 0, longTasks: /** @type {number[]} */ ([]) };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = document.querySelector('technopole-programme, #place')?.shadowRoot;
    if (!root?.querySelector('[data-session]')) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (seen.firstMs = performance.now());
    requestAnimationFrame(() => channel.port2.postMessage(undefined));
  };
  requestAnimationFrame(look);
}

/**
 * Opens a page and waits until all of it stands.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} slowdown of the processor
 */
export async function openPage(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load', timeout: 240_000 });
  await page.waitForFunction(() => /** @type {any} */ (window).seen.firstMs > 0, undefined, { timeout: 240_000 });
  await page.evaluate(() => /** @type {any} */ (document.querySelector('technopole-programme'))?.allDrawn);
  await waitUntilQuiet(page);
  return { page, session, close: () => context.close() };
}

/**
 * What the loading of a page took.
 *
 * @param {Awaited<ReturnType<typeof openPage>>} opened
 */
export async function readLoad({ page, session }) {
  const { firstMs, longTasks } = await page.evaluate(() => /** @type {any} */ (window).seen);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    firstMs,
    taskMs: metric('TaskDuration') * 1000,
    longestMs: Math.max(0, ...longTasks),
    blockingMs: longTasks.reduce((/** @type {number} */ sum, /** @type {number} */ duration) => sum + duration - 50, 0),
    heapMb: metric('JSHeapUsedSize') / 1e6,
  };
}

/**
 * Time from a change of the search field to the paint that shows its result, as the number of sessions tells it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
export async function measureSearch(page, text) {
  return page.evaluate(
    (query) =>
      new Promise((resolve) => {
        const root = /** @type {ShadowRoot} */ (document.querySelector('technopole-programme')?.shadowRoot);
        const field = /** @type {HTMLInputElement} */ (root.querySelector('input[type=search]'));
        const startMs = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - startMs);
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => channel.port2.postMessage(undefined));
        }).observe(/** @type {Element} */ (root.querySelector('.summary')), { subtree: true, childList: true, characterData: true });
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }),
    text,
  );
}

/** @param {import('playwright-core').Page} page */
export async function waitUntilQuiet(page) {
  await page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, quiet);
        const root = document.querySelector('technopole-programme, #place')?.shadowRoot;
        if (!root) return;
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(root, { subtree: true, childList: true, attributes: true });
      }),
    quietMs,
  );
}
