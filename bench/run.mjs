/**
 * `npm run bench`: measures this package beside its peers and its limits, and writes every figure to `.cache/bench/run.json`, from which
 * `npm run bench:report` makes docs/performance.md.
 *
 * --parts=programmes,growth     parts; all by default
 * --sessions=1000               programmes instead of the usual ones: a number of sessions, `forum` or `fosdem` (repeatable)
 * --contestants=ours,static     contestants, by name
 * --rounds=3                    rounds of which the median is taken
 * --slowdown=4                  how many times slower the processor is made (repeatable)
 * --add                         to the figures of the last run, whose parts of the same name are replaced
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { measureButtons, measureCalendarFile } from './buttons.mjs';
import { measureBytes, measureProducts, weighIndex } from './bytes.mjs';
import { chooseContestants } from './contestants.mjs';
import { ensureContestants } from './install.mjs';
import { measureLeaks } from './leaks.mjs';
import { describeMachine, readLoadAverage } from './machine.mjs';
import { measureCommands, measureNode } from './node-parts.mjs';
import { measureProgrammes } from './programmes.mjs';
import { startSite } from './site.mjs';
import { measureGridSearch, measureViews } from './views.mjs';

const { values } = parseArgs({ options: { parts: { type: 'string' }, sessions: { type: 'string', multiple: true }, contestants: { type: 'string' }, rounds: { type: 'string', default: '3' }, slowdown: { type: 'string', multiple: true }, add: { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
const folder = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
const former = values.add && existsSync(`${folder}run.json`) ? JSON.parse(readFileSync(`${folder}run.json`, 'utf8')) : undefined;
const all = ['bytes', 'programmes', 'growth', 'leaks', 'views', 'buttons', 'node'];
const parts = new Set(values.parts?.split(',') ?? all);
const isWhole = all.every((part) => parts.has(part)) && !values.add && !values.sessions && !values.contestants && !values.slowdown;

ensureContestants();
const contestants = chooseContestants(values.contestants?.split(','));
const courses = (values.sessions ?? ['1000', '10000', 'forum', 'fosdem']).flatMap((programme) => (values.slowdown ?? slowdownsOf(programme)).map((slowdown) => ({ programme, slowdown: Number(slowdown), rounds })));
const growthCourses = ['50', '500', '5000'].map((programme) => ({ programme, slowdown: 1, rounds, withoutActs: true }));

const site = await startSite(contestants);
const browser = await launchBrowser();
const startedAt = new Date();
/** @type {Record<string, any>} */
const run = { ...former, date: startedAt.toISOString().slice(0, 10), isWhole: false, rounds, machine: describeMachine(browser) };
/** @type {number[]} */
const loads = [...(former?.loads ?? []), readLoadAverage()];
const minutesBefore = former?.minutes ?? 0;
const watching = setInterval(() => loads.push(readLoadAverage()), 30_000);
try {
  if (parts.has('bytes')) keep({ bytes: await measureBytes(browser, site, contestants, values.sessions?.[0] ?? '1000'), products: await measureProducts() });
  if (parts.has('programmes')) await measureProgrammes(browser, site, courses, contestants, (rows) => keep({ programmes: [...otherCourses(rows[0]), ...rows] }));
  if (parts.has('programmes')) keep({ index: weighIndex(site, ['forum', 'fosdem', '1000', '10000']) });
  if (parts.has('growth')) keep({ growth: await measureProgrammes(browser, site, growthCourses, contestants.filter(({ isGrown }) => isGrown)) });
  if (parts.has('leaks')) keep({ leaks: await measureLeaks(browser, site, contestants, { programme: '500', times: 50 }) });
  if (parts.has('views')) keep({ views: await measureViews(browser, site, { programme: '1000', rounds, slowdowns: [1, 4] }), gridSearch: await measureGridSearch(browser, site, { programmes: ['1000', '10000'], rounds, slowdowns: [1, 4] }) });
  if (parts.has('buttons')) keep({ buttons: await measureButtons(browser, site, rounds), calendarFile: await measureCalendarFile(browser, site, rounds) });
} finally {
  await browser.close();
  site.close();
}
if (parts.has('node')) keep({ node: measureNode([1_000, 10_000], rounds) });
if (parts.has('node')) keep({ commands: measureCommands([1_000, 10_000]) });
clearInterval(watching);
keep({ isWhole });
console.log(`\n${run['minutes']} minutes, load ${Math.min(...loads)} to ${Math.max(...loads)}. The figures are in .cache/bench/run.json; "npm run bench:report" makes the page of them.`);

/**
 * Keeps what a part has measured, at once: whoever ends the run early has what was measured until then.
 *
 * @param {Record<string, unknown>} measured
 */
function keep(measured) {
  Object.assign(run, measured, { loads: [...loads, readLoadAverage()], minutes: Math.round(minutesBefore * 10 + (Date.now() - startedAt.getTime()) / 6_000) / 10 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}run.json`, `${JSON.stringify(run, rounded)}\n`);
}

/** What has been measured of other courses, now or in the run that this one is added to. */
function otherCourses(/** @type {{ programme: string, slowdown: number } | undefined} */ course) {
  return (run['programmes'] ?? []).filter((/** @type {any} */ row) => row.programme !== course?.programme || row.slowdown !== course?.slowdown);
}

/** Both speeds where it takes seconds; the others as a telephone has it. */
function slowdownsOf(/** @type {string} */ programme) {
  return programme === '1000' || programme === '10000' ? ['1', '4'] : ['4'];
}

/**
 * Four digits are more than the noise leaves true.
 *
 * @param {string} _key
 * @param {unknown} value
 */
function rounded(_key, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
