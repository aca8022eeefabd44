/** Writes docs/performance.md. */
import { listBetter } from './better.mjs';
import { exponentOf, judge } from './goals.mjs';
import { buttonTable, byteTable, commandTable, fileTable, indexTable, leakTable, nodeTable, viewTable } from './more-tables.mjs';
import { coursesOf, figures, medianOf } from './select.mjs';
import { actTable, loadTable, ms, ratio, table } from './tables.mjs';

/**
 * @param {any} run
 * @param {import('../contestants.mjs').Contestant[]} contestants
 * @param {import('./pictures.mjs').Picture[]} pictures
 */
export function writePage(run, contestants, pictures) {
  const picture = (/** @type {string} */ name) => pictures.filter((one) => one.name === name).map(({ words }) => `![${words}](performance/${name}.svg)`).join('');
  const goals = judge(run).filter(({ value }) => value !== undefined && !Number.isNaN(value));
  const missed = goals.filter(({ value = 0, limit }) => value > limit);
  return `${[
    '# Performance',
    `Measured by \`npm run bench\`, written by \`npm run bench:report\` from [the figures of that run](performance/run.json); every row of every round is in there.${run.isWhole ? '' : ' **The run was made part by part, or with other settings than the usual ones.**'}`,
    machineWords(run),
    '## Against the goals',
    `${goals.length - missed.length} of ${goals.length} are met. “1x” is this processor, “4x” the same made four times slower. C is one \`innerHTML\` of the same content, B the same content as HTML with \`content-visibility\`. pretalx’s widget, with which the design also compares, is in no registry of packages for the web: it is not measured here. A visitor’s acts are measured on the wall, where a busy machine tells; the processor time of all that follows is in brackets.`,
    table(['goal', 'wanted', 'measured', ''], goals.map(({ what, goal, value = 0, limit, unit, workMs }) => [what, goal, `${written(value, unit)}${workMs === undefined ? '' : ` (processor time ${ms(workMs)})`}`, value <= limit ? 'met' : `**missed**${limit > 0 ? ` by ${Math.round((value / limit - 1) * 100)} %` : ''}`])),
    ...missed.filter(({ why }) => why).map(({ what, why }) => `${what}, ${why}.`),
    '## Where others are ahead of the script tag',
    'In brackets: their figure as a part of ours.',
    listBetter(run, contestants).join('\n') || 'Nowhere in this run.',
    '## One programme, every contestant',
    'Processor time of the main thread, median of the rounds with half the distance between the smallest and the largest; ratios are those of figures of the same round. “On the wall” is what a clock shows, which on a machine that has other things to do is more.',
    [picture('first-session'), picture('everything'), picture('parts')].filter(Boolean).join('\n\n'),
    ...coursesOf(run.programmes).flatMap((course) => [`### ${courseTitle(course)}`, loadTable(run.programmes, course, contestants)]),
    '## A visitor searches and filters',
    'To the frame that shows the result, on the wall; “its next frame” is the first one after the letter. Contestants without a search of their own are given the sessions that a plain search of ours has found, the idiomatic way.',
    picture('letter'),
    ...coursesOf(run.programmes).flatMap((course) => (contestants.some(({ name }) => medianOf(run.programmes, course, name, figures.letterFrame)) ? [`### ${courseTitle(course)}: a visitor’s acts`, actTable(run.programmes, course, contestants)] : [])),
    ...(run.views ? ['## Another view', viewTable(run)] : []),
    ...(run.bytes ? ['## Bytes', 'kB of 1,000 bytes; brotli at quality 11, gzip at level 9. What our element fetches by itself when the first sessions stand is told apart: search, filters, the selection, the other views’ switch.', picture('bytes'), byteTable(run, contestants)] : []),
    ...(run.index?.length > 0 ? ['The published index against the whole document, gzip:', indexTable(run)] : []),
    ...(run.leaks ? ['## Fifty loads and unloads in one page', leakTable(run, contestants)] : []),
    ...(run.buttons ? ['## Buttons for calendars', 'Ours is the embed bundle with everything else in it; its menu, the subscription and the links of services are there, the file comes at a click.', buttonTable(run)] : []),
    ...(run.calendarFile?.length > 0 ? ['The calendar file of a whole programme, made in the page:', fileTable(run)] : []),
    ...(run.node ? ['## In Node', 'Processor time of the first call in a process of its own, all threads counted. ajv compiles our published JSON Schema in that call; valibot has a schema of only the fields that these programmes use. Neither follows references from sessions to rooms, tracks and people, which ours resolves. ical-generator and the bare strings write UID, times, title, text and room; ours also people, status, sequence, categories and links, through the library `ics`.', nodeTable(run)] : []),
    ...(run.commands ? [commandTable(run)] : []),
    ...(run.growth ? ['## Growth', 'The exponent of the cost over 50, 500 and 5,000 sessions, and over the last two: 1 is linear, less means that the costs of every page still weigh.', picture('growth'), growthTable(run, contestants)] : []),
    '## What each is given, and what it leaves out',
    contestants.map(({ title, words }) => `- **${title}**: ${words}`).join('\n'),
    '## How it is measured',
    howWords,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const howWords = `- The same data for all, fetched from a server on the same machine: our document for ours, an array of the same sessions with their whole abstracts for calendars. Every page in a fresh context: cold cache, nothing compiled.
- Contestants take turns within each round, so that whatever else the machine does hits all of them.
- Processor time is the thread time of the outermost spans of the main thread in a trace, from the navigation until nothing has happened for 0.4 s. It agrees with \`TaskDuration\` of the DevTools protocol in thread ticks.
- The first session is painted when a message arrives that was sent in the frame in which it was first in the page; the same for shadow roots.
- Tasks and blocking time are those of processor time. The slower processor is that of the DevTools protocol, which stretches time on the wall: on a busy machine figures at “4x” say less than those at “1x”.
- Everything is minified and tree-shaken by esbuild for production. \`bench/contestants/\` has each page’s script.
- \`npm run bench -- --sessions=1000 --contestants=ours,static --rounds=5\` measures a part; \`npm run bench:smoke\` holds the ratios and counts within limits.`;

/** @param {any} run */
function machineWords({ date, minutes, machine, loads = [] }) {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`).join(', ');
  return `${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB; Chromium ${machine.chromium}, Node ${machine.node}; ${minutes} minutes. Meanwhile ${Math.min(...loads)} to ${Math.max(...loads)} processes were running or waiting on average of a minute, this measurement itself among them (about 1 on a quiet machine): the more, the noisier.\n\n${versions}.`;
}

/** @param {{ programme: string, slowdown: number, sessions: number, rounds: number }} course */
function courseTitle({ programme, slowdown, sessions, rounds }) {
  const name = { forum: 'Forum 2027', fosdem: 'FOSDEM 2025' }[programme] ?? 'Generated';
  return `${name}, ${sessions.toLocaleString('en')} sessions, ${slowdown}x, ${rounds} round${rounds === 1 ? '' : 's'}`;
}

/**
 * @param {number} value
 * @param {import('./goals.mjs').Goal['unit']} unit
 */
function written(value, unit) {
  if (unit === 'ms') return ms(value) ?? '';
  if (unit === 'kB') return `${value.toFixed(2)} kB`;
  return unit === 'shift' ? value.toFixed(4) : (ratio(value) ?? '');
}

/**
 * @param {any} run
 * @param {import('../contestants.mjs').Contestant[]} contestants
 */
function growthTable(run, contestants) {
  return table(
    ['', '50', '500', '5,000', 'exponent', 'from 500 on'],
    contestants.flatMap(({ name, title }) => {
      const found = exponentOf(run, name);
      return found ? [[title, ...found.points.map(({ cost }) => ms(cost)), found.exponent.toFixed(2), found.last.toFixed(2)]] : [];
    }),
  );
}
