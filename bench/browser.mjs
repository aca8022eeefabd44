/** Chromium, and pages in it with a slower processor, a cold cache and nothing but the page. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ensurePrograms } from '../tools/browsers.mjs';
import { watch } from './watch.mjs';

/** A page is quiet when its main thread has worked less than this between two looks, in milliseconds. */
const quietWorkMs = 12;
const lookEveryMs = 200;
const patienceMs = 240_000;

/** Starts Chromium without what would disturb a measurement. */
export async function launchBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'];
  return chromium.launch({ executablePath: ensurePrograms(['chromium']).chromium, args });
}

/**
 * Opens a page and waits until it is at rest. What it counts is processor time of its main thread, not time on the wall.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ root: string, session: string, slowdown: number, isTraced?: boolean, prepare?: (client: import('playwright-core').CDPSession, page: import('playwright-core').Page) => Promise<void> }} settings
 */
export async function openPage(browser, url, { root, session, slowdown, isTraced = false, prepare }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch, { root, session });
  /** @type {{ url: string, path: string, type: string }[]} */
  const requests = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http')) requests.push({ url: response.url(), path: new URL(response.url()).pathname, type: response.request().resourceType() });
  });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await prepare?.(client, page);
  if (isTraced) await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'toplevel', 'v8'] });
  await page.goto(url, { waitUntil: 'load', timeout: patienceMs });
  await waitForSession(client).catch(() => {
    throw new Error(`No session has appeared on ${url}. ${errors.join('\n')}`);
  });
  const opened = { page, client, requests, errors, trace: /** @type {Buffer | undefined} */ (undefined), close: () => context.close() };
  await waitUntilQuiet(opened);
  if (isTraced) opened.trace = await browser.stopTracing();
  return opened;
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} OpenedPage */

/**
 * Asks in as few words as can be: what playwright puts into a page for its own questions costs some milliseconds, which would be counted as the page's.
 *
 * @param {import('playwright-core').CDPSession} client
 */
async function waitForSession(client) {
  for (const endMs = Date.now() + patienceMs; Date.now() < endMs; await wait(lookEveryMs / 4)) {
    const { result } = await client.send('Runtime.evaluate', { expression: 'seen.firstMs' });
    if (Number(result.value) > 0) return;
  }
  throw new Error('It was waited for in vain.');
}

/**
 * Waits until the main thread has nothing to do.
 *
 * @param {Pick<OpenedPage, 'client'>} opened
 */
export async function waitUntilQuiet({ client }) {
  let before = await readMetrics(client);
  for (let quiet = 0; quiet < 2; ) {
    await wait(lookEveryMs);
    const now = await readMetrics(client);
    const isQuiet = (now.TaskDuration - before.TaskDuration) * 1_000 < quietWorkMs && now.Nodes === before.Nodes;
    quiet = isQuiet ? quiet + 1 : 0;
    before = now;
  }
}

/**
 * The counters of a page; durations in seconds of processor time.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function readMetrics(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { TaskDuration: value('TaskDuration'), ScriptDuration: value('ScriptDuration'), LayoutDuration: value('LayoutDuration'), RecalcStyleDuration: value('RecalcStyleDuration'), Nodes: value('Nodes'), JSEventListeners: value('JSEventListeners') };
}

/**
 * The memory that a page holds after everything unused is gone, in MB: that of its scripts and that of its nodes, which lie in a heap of their own.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function readHeapMb(client) {
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
  return { heapMb: (usedSize + embedderHeapUsedSize) / 1e6, scriptHeapMb: usedSize / 1e6 };
}
