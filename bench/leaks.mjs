/** Part "leaks": the heap after fifty loads and unloads in one page, against that after the first. */
import { openPage, readHeapMb, readMetrics, waitUntilQuiet } from './browser.mjs';
import { contentCopier } from './content-copy.mjs';
import { addProgramme } from './site.mjs';

/** Contestants that can be taken out of a page and put in again. */
const changing = new Set(['ours', 'inner', 'lit-html', 'fullcalendar-7-content', 'fullcalendar-6-content', 'event-calendar-content', 'schedule-x']);

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {import('./contestants.mjs').Contestant[]} contestants
 * @param {{ programme: string, times: number }} settings
 */
export async function measureLeaks(browser, site, contestants, { programme, times }) {
  await addProgramme(site, programme, contestants, contentCopier(browser));
  console.log(`\nLoaded and unloaded ${times} times, ${programme} sessions`);
  const rows = [];
  for (const { name, title, root, session } of contestants.filter((contestant) => changing.has(contestant.name))) {
    const opened = await openPage(browser, `${site.address}${programme}/${name}.html`, { root, session, slowdown: 1 });
    await remount(opened, 1, session);
    const first = await readHeap(opened);
    await remount(opened, times - 1, session);
    const last = await readHeap(opened);
    await opened.close();
    rows.push({ contestant: name, programme, times, first, last });
    console.log(`  ${title.padEnd(36)} ${first.heapMb.toFixed(1)} MB, then ${last.heapMb.toFixed(1)} MB; ${first.nodes} nodes, then ${last.nodes}`);
  }
  return rows;
}

/**
 * @param {import('./browser.mjs').OpenedPage} opened
 * @param {number} times
 * @param {string} session
 */
async function remount(opened, times, session) {
  await opened.page.evaluate(
    async ({ count, selector }) => {
      const { contestant } = /** @type {any} */ (window);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isThere = () => [...document.querySelectorAll('#place, #place > *')].some((place) => place.querySelector(selector) ?? place.shadowRoot?.querySelector(selector));
      for (let index = 0; index < count; index++) {
        contestant.unmount();
        await frame();
        contestant.mount();
        do await frame();
        while (!isThere());
        await /** @type {any} */ (document.querySelector('technopole-programme'))?.allDrawn;
      }
    },
    { count: times, selector: session },
  );
  await waitUntilQuiet(opened);
}

/** @param {import('./browser.mjs').OpenedPage} opened */
async function readHeap({ client }) {
  const { heapMb } = await readHeapMb(client);
  const { Nodes: nodes, JSEventListeners: listeners } = await readMetrics(client);
  return { heapMb, nodes, listeners };
}
