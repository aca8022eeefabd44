/**
 * `npm run bench:profile`: where the processor time of a load goes, function by function, in a bundle whose names are still to be read.
 *
 * --sessions=1000          the programme: a number of sessions, `forum` or `fosdem`
 * --contestant=ours        whose page
 * --slowdown=4             how many times slower the processor is made
 * --rounds=3               of which the mean is told
 * --top=40                 how many functions
 * --under=drawRow          only what happens inside a function
 * --until-first            only until the first session has been painted
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { launchBrowser, openPage } from './browser.mjs';
import { contentCopier } from './content-copy.mjs';
import { chooseContestants } from './contestants.mjs';
import { ensureContestants } from './install.mjs';
import { addProgramme, startSite } from './site.mjs';

/** @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number }, children?: number[] }} ProfileNode */

const text = (/** @type {string} */ value) => /** @type {const} */ ({ type: 'string', default: value });
const { values } = parseArgs({ options: { sessions: text('1000'), contestant: text('ours'), slowdown: text('1'), rounds: text('3'), top: text('40'), under: { type: 'string' }, 'until-first': { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
const folder = fileURLToPath(new URL('../.cache/bench/readable', import.meta.url));

ensureContestants();
await buildReadable();
const contestants = chooseContestants([values.contestant]);
const contestant = /** @type {import('./contestants.mjs').Contestant} */ (contestants[0]);
const site = await startSite(contestants, folder);
const browser = await launchBrowser();
/** @type {Map<string, { selfMs: number, totalMs: number }>} */
const spent = new Map();
try {
  await addProgramme(site, values.sessions, contestants, contentCopier(browser));
  for (let round = 0; round < rounds; round++) add(await profileLoad());
} finally {
  await browser.close();
  site.close();
}
console.log(`\n${values.contestant}, ${values.sessions} sessions, milliseconds of a load in the mean of ${rounds}${values.under ? `, inside ${values.under}` : ''}\n    self    total`);
const rows = [...spent].sort(([, one], [, other]) => other.selfMs - one.selfMs).slice(0, Number(values.top));
for (const [name, { selfMs, totalMs }] of rows) console.log(`${(selfMs / rounds).toFixed(1).padStart(8)} ${(totalMs / rounds).toFixed(1).padStart(8)}  ${name}`);

/** The embed bundle as it is, but for what makes its names short. */
async function buildReadable() {
  const { default: configs } = await import('../rollup.config.mjs');
  const [, { output, ...input }] = /** @type {any[]} */ (configs);
  const bundle = await rollup(input);
  await bundle.write({ ...output, dir: folder, plugins: output.plugins.filter((/** @type {{ name: string }} */ { name }) => name !== 'terser') });
  await bundle.close();
}

async function profileLoad() {
  /** @type {Promise<any> | undefined} */
  let finished;
  const opened = await openPage(browser, `${site.address}${values.sessions}/${values.contestant}.html`, {
    root: contestant.root,
    session: contestant.session,
    slowdown: Number(values.slowdown),
    prepare: async (client, page) => {
      await client.send('Profiler.enable');
      await client.send('Profiler.setSamplingInterval', { interval: 200 });
      if (values['until-first']) await page.addInitScript(profileUntilFirst);
      else await client.send('Profiler.start');
      finished = new Promise((resolve) => client.once('Profiler.consoleProfileFinished', resolve));
    },
  });
  const { profile } = values['until-first'] ? await finished : await opened.client.send('Profiler.stop');
  await opened.close();
  return profile;
}

/** Runs in the page: what watches it sets a mark when the first session stands. */
function profileUntilFirst() {
  console.profile();
  const mark = performance.mark.bind(performance);
  performance.mark = (...args) => {
    console.profileEnd();
    return mark(...args);
  };
}

/** Adds a profile to what was spent. */
function add(/** @type {{ nodes: ProfileNode[], samples?: number[], timeDeltas?: number[] }} */ { nodes, samples = [], timeDeltas = [] }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, number>} */
  const selfMs = new Map();
  // A delta is the time before its sample, which the function of the sample before has used.
  for (const [index, id] of samples.entries()) selfMs.set(id, (selfMs.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1_000);
  const walk = (/** @type {ProfileNode} */ node, /** @type {string[]} */ around) => {
    const name = nameOf(node);
    const isInside = !values.under || [...around, name].some((outer) => outer.startsWith(`${values.under} `));
    let totalMs = selfMs.get(node.id) ?? 0;
    const own = totalMs;
    for (const child of node.children ?? []) totalMs += walk(/** @type {ProfileNode} */ (byId.get(child)), [...around, name]);
    if (isInside && !name.startsWith('(idle)')) {
      const sum = spent.get(name) ?? { selfMs: 0, totalMs: 0 };
      spent.set(name, { selfMs: sum.selfMs + own, totalMs: sum.totalMs + (around.includes(name) ? 0 : totalMs) });
    }
    return totalMs;
  };
  const [root] = nodes;
  if (root) walk(root, []);
}

function nameOf(/** @type {ProfileNode} */ { callFrame: { functionName, url, lineNumber } }) {
  return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}${url ? `:${lineNumber + 1}` : ''}`;
}
