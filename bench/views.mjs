/** Part "views": from the list to a grid of rooms, or the next best a contestant has, and back; and a search in our grid. */
import { openPage, readMetrics, waitUntilQuiet } from './browser.mjs';
import { bundleContestant } from './bundle.mjs';
import { contentCopier } from './content-copy.mjs';
import { readSearch } from './load.mjs';
import { contestantPage } from './pages.mjs';
import { addProgramme } from './site.mjs';

/** @type {(import('./contestants.mjs').Contestant & { bundle?: string })[]} */
const views = [
  { name: 'ours', title: 'technopole-events: grid of rooms', kind: 'ours', root: 'technopole-programme', session: '[data-session]', words: '' },
  { name: 'event-calendar-views', title: 'Event Calendar: grid of rooms', kind: 'peer', bundle: 'event-calendar-views', content: true, root: '#place', session: '.ec-event', words: '' },
  { name: 'fullcalendar-7-views', title: 'FullCalendar 7: hours of a day, without rooms', kind: 'peer', bundle: 'fullcalendar-7-views', content: true, root: '#place', session: '.entry', words: '' },
];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {{ programme: string, rounds: number, slowdowns: number[] }} settings
 */
export async function measureViews(browser, site, { programme, rounds, slowdowns }) {
  await addProgramme(site, programme, [], contentCopier(browser));
  for (const contestant of views) {
    if (!contestant.bundle) continue;
    const { script, style } = await bundleContestant(contestant.bundle);
    Object.assign(site.files, { [`/bundles/${contestant.bundle}.js`]: script, [`/bundles/${contestant.bundle}.css`]: style });
    site.files[`/${programme}/${contestant.name}.html`] = contestantPage(contestant, { bundle: `/bundles/${contestant.bundle}`, hasStyle: true, events: `/${programme}/events.json` });
  }
  console.log(`\nChange of view, ${programme} sessions`);
  const rows = [];
  for (const slowdown of slowdowns) {
    for (let round = 1; round <= rounds; round++) {
      for (const { name, title, root, session } of views) {
        const opened = await openPage(browser, `${site.address}${programme}/${name}.html`, { root, session, slowdown });
        const there = await change(opened, 'other');
        const back = await change(opened, 'list');
        await opened.close();
        rows.push({ contestant: name, title, slowdown, round, there, back });
        console.log(`  round ${round}, ${slowdown}x  ${title.padEnd(46)} there ${Math.round(there.taskMs)} ms, back ${Math.round(back.taskMs)} ms`);
      }
    }
  }
  return rows;
}

/**
 * A search in the grid, until the first day that is in sight has its result: peers search nothing in theirs.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {{ programmes: string[], rounds: number, slowdowns: number[] }} settings
 */
export async function measureGridSearch(browser, site, { programmes, rounds, slowdowns }) {
  const [{ name, root }] = /** @type {[typeof views[number]]} */ (views);
  console.log('\nSearch in the grid of rooms');
  const rows = [];
  for (const programme of programmes) {
    await addProgramme(site, programme, [], contentCopier(browser));
    for (const slowdown of slowdowns) {
      for (let round = 1; round <= rounds; round++) {
        const opened = await openPage(browser, `${site.address}${programme}/${name}.html`, { root, session: '[data-session]:not([hidden])', slowdown });
        await change(opened, 'other');
        const acts = await readSearch(opened, ['éner', 'énerg']);
        await opened.close();
        rows.push({ programme, slowdown, round, acts });
        console.log(`  round ${round}, ${slowdown}x  ${programme.padEnd(6)} first letters ${told(acts.firstLetters)}, one more ${told(acts.letter)}, cleared ${told(acts.cleared)}`);
      }
    }
  }
  return rows;
}

function told(/** @type {import('./load.mjs').Act} */ { paintedMs, taskMs }) {
  return `${Math.round(paintedMs ?? NaN)} ms (processor time ${Math.round(taskMs)} ms)`;
}

/**
 * Until the page is quiet, in processor time, and until the first frame after the change.
 *
 * @param {import('./browser.mjs').OpenedPage} opened
 * @param {'list' | 'other'} view
 */
async function change(opened, view) {
  const before = await readMetrics(opened.client);
  const frameMs = await opened.page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const startMs = performance.now();
        /** @type {any} */ (window).contestant.changeView(wanted);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - startMs);
          port2.postMessage(undefined);
        });
      }),
    view,
  );
  await waitUntilQuiet(opened);
  const { TaskDuration } = await readMetrics(opened.client);
  return { frameMs: Number(frameMs), taskMs: (TaskDuration - before.TaskDuration) * 1_000 };
}
