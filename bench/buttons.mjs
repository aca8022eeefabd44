/** Part "buttons": our button for calendars against add-to-calendar-button, and the calendar file of a whole programme made in the page. */
import { openPage } from './browser.mjs';
import { bundleContestant } from './bundle.mjs';
import { contentCopier } from './content-copy.mjs';
import { weigh } from './bytes.mjs';
import { readLoad } from './load.mjs';
import { page as pageHtml } from './pages.mjs';
import { addProgramme } from './site.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {number} rounds
 */
export async function measureButtons(browser, site, rounds) {
  await addProgramme(site, 'forum', [], contentCopier(browser));
  const { script } = await bundleContestant('add-to-calendar-button');
  site.files['/bundles/add-to-calendar-button.js'] = script;
  site.files['/buttons/ours.html'] = pageHtml(`<script type="module" src="/embed/${site.script.name}"></script><technopole-calendar-button src="/forum/event.json"></technopole-calendar-button>`);
  site.files['/buttons/add-to-calendar-button.html'] = pageHtml(
    `<script type="module" src="/bundles/add-to-calendar-button.js"></script><add-to-calendar-button name="Forum" description="Forum" startDate="2027-11-18" endDate="2027-11-19" timeZone="Europe/Paris" location="Halle" options="'Apple','Google','iCal','Microsoft365','Outlook.com','Yahoo'" language="fr"></add-to-calendar-button>`,
  );
  const buttons = [
    { name: 'ours', root: 'technopole-calendar-button', session: '.opener' },
    { name: 'add-to-calendar-button', root: 'add-to-calendar-button', session: 'button' },
  ];
  console.log('\nButtons for calendars');
  const rows = [];
  for (const slowdown of [1, 4]) {
    for (let round = 1; round <= rounds; round++) {
      for (const { name, root, session } of buttons) {
        const opened = await openPage(browser, `${site.address}buttons/${name}.html`, { root, session, slowdown, isTraced: true });
        const load = await readLoad(opened);
        const files = await weigh(opened.requests);
        await opened.close();
        rows.push({ contestant: name, slowdown, round, load, files });
        console.log(`  round ${round}, ${slowdown}x  ${name.padEnd(24)} first ${Math.round(load.firstTaskMs)} ms, all ${Math.round(load.taskMs)} ms, ${(files.brotli / 1_000).toFixed(1)} kB brotli`);
      }
    }
  }
  return rows;
}

/**
 * The calendar file of a whole programme, a real one where its data are there, made in the page: how long it takes and the longest task meanwhile.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {number} rounds
 */
export async function measureCalendarFile(browser, site, rounds) {
  const ofFosdem = await addProgramme(site, 'fosdem', [], contentCopier(browser));
  const programme = ofFosdem === undefined ? '1000' : 'fosdem';
  const sessions = ofFosdem ?? (await addProgramme(site, programme, [], contentCopier(browser)));
  site.files['/buttons/file.html'] = pageHtml(`<script type="module" src="/embed/${site.script.name}"></script><technopole-calendar-button src="/${programme}/event.json"></technopole-calendar-button>`);
  console.log(`\nCalendar file of ${sessions} sessions, made in the page`);
  const rows = [];
  for (const slowdown of [1, 4]) {
    for (let round = 1; round <= rounds; round++) {
      const { page, close } = await openPage(browser, `${site.address}buttons/file.html`, { root: 'technopole-calendar-button', session: '.opener', slowdown });
      const download = page.waitForEvent('download', { timeout: 120_000 });
      await page.evaluate(() => {
        const root = /** @type {ShadowRoot} */ (document.querySelector('technopole-calendar-button')?.shadowRoot);
        Object.assign(window, { startMs: performance.now(), longBefore: /** @type {any} */ (window).seen.longTasks.length });
        /** @type {HTMLElement} */ (root.querySelector('.opener')).click();
        /** @type {HTMLElement} */ (root.querySelector('button.way')).click();
      });
      await download;
      const figures = await page.evaluate(async () => {
        const { seen, startMs, longBefore } = /** @type {any} */ (window);
        const ms = performance.now() - startMs;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { ms, longestMs: Math.max(0, ...seen.longTasks.slice(longBefore)) };
      });
      await close();
      rows.push({ programme, sessions: Number(sessions), slowdown, round, ...figures });
      console.log(`  round ${round}, ${slowdown}x  ${Math.round(figures.ms)} ms, longest task ${Math.round(figures.longestMs)} ms`);
    }
  }
  return rows;
}
