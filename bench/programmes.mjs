/** Part "programmes": every contestant with every programme, one after the other in each round. */
import { openPage } from './browser.mjs';
import { contentCopier } from './content-copy.mjs';
import { readActs, readLoad } from './load.mjs';
import { addProgramme } from './site.mjs';

/**
 * @typedef {object} Course
 * @property {string} programme
 * @property {number} slowdown of the processor
 * @property {number} rounds
 * @property {boolean} [withoutActs]
 */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {Course & { sessions: number, round: number, contestant: string, load: Awaited<ReturnType<typeof readLoad>>, acts: Awaited<ReturnType<typeof readActs>> }} Measured */

/** What is searched, one after the other: their results differ. */
const queries = /** @type {Record<string, readonly [string, string]>} */ ({ forum: ['p', 'pôle'], fosdem: ['lin', 'linux'] });

/**
 * Runs some courses, and gives one row for each load.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {Course[]} courses
 * @param {Contestant[]} contestants
 * @param {(rows: Measured[]) => void} [onCourse] is given the rows of each course
 */
export async function measureProgrammes(browser, site, courses, contestants, onCourse) {
  /** @type {Measured[]} */
  const rows = [];
  /** @type {Map<string, number | undefined>} */
  const sizes = new Map();
  for (const course of courses) {
    const { programme, slowdown, rounds } = course;
    if (!sizes.has(programme)) sizes.set(programme, await addProgramme(site, programme, contestants, contentCopier(browser)));
    const sessions = sizes.get(programme);
    if (sessions === undefined) {
      console.log(`${programme}: its data are not beside the checkout; passed over.`);
      continue;
    }
    const taking = contestants.filter(({ atMost = Infinity }) => sessions * Math.max(1, slowdown / 2) <= atMost);
    console.log(`\n${programme}, ${sessions} sessions, processor ${slowdown} times slower`);
    for (let round = 1; round <= rounds; round++) {
      for (const contestant of taking) {
        const row = await measureOne(browser, site, course, contestant);
        rows.push({ ...course, sessions, round, contestant: contestant.name, ...row });
        const { taskMs, firstTaskMs, longestMs } = row.load;
        console.log(`  round ${round}  ${contestant.title.padEnd(36)} first ${ms(firstTaskMs)}  all ${ms(taskMs)}  longest ${ms(longestMs)}  letter ${row.acts ? ms(row.acts.letter.paintedMs ?? NaN) : '      –'}`);
      }
    }
    onCourse?.(rows.filter((row) => row.programme === programme && row.slowdown === slowdown));
  }
  return rows;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {Course} course
 * @param {Contestant} contestant
 */
async function measureOne(browser, site, { programme, slowdown, withoutActs }, { name, root, session }) {
  const opened = await openPage(browser, `${site.address}${programme}/${name}.html`, { root, session, slowdown, isTraced: true });
  try {
    const load = await readLoad(opened);
    const acts = withoutActs ? undefined : await readActs(opened, queries[programme] ?? ['éner', 'énerg']);
    if (opened.errors.length > 0) console.log(`  ${name}: ${opened.errors.join('; ').slice(0, 300)}`);
    return { load, acts };
  } finally {
    await opened.close();
  }
}

/** @param {number} number */
function ms(number) {
  return `${Math.round(number)} ms`.padStart(8);
}
