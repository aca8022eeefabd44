/** The goals of the design, each with what the run says of it. */
import { growthExponent, median, pairedRatio } from '../statistics.mjs';
import { figures, medianOf, ratioOf, valuesOf } from './select.mjs';

/** @typedef {{ what: string, goal: string, limit: number, value: number | undefined, unit: 'ms' | 'kB' | 'x' | 'shift', why?: string, workMs?: number }} Goal `workMs`: of what is measured on the wall, and until the page is quiet, the processor time */

/**
 * Every goal that can be measured here.
 *
 * @param {any} run
 * @returns {Goal[]}
 */
export function judge(run) {
  const rows = run.programmes ?? [];
  const at = (/** @type {string} */ programme, /** @type {number} */ slowdown) => ({ programme, slowdown });
  const ratio = (/** @type {import('./select.mjs').Course} */ course, /** @type {string} */ other, /** @type {import('./select.mjs').Figure} */ figure) => ratioOf(rows, course, ['ours', other], figure);
  const value = (/** @type {import('./select.mjs').Course} */ course, /** @type {import('./select.mjs').Figure} */ figure) => medianOf(rows, course, 'ours', figure)?.value;
  const product = (/** @type {string} */ name) => run.products?.find((/** @type {any} */ one) => one.name === name)?.brotli / 1_000;
  const more = (/** @type {import('./select.mjs').Course} */ course) => [compareParts(rows, course), nearLimit(rows, course, 'B', 'static', 'all')].filter(Boolean).join('; ');
  const near = (/** @type {import('./select.mjs').Course} */ course) => nearLimit(rows, course, 'C', 'inner', 'first');
  const file = (/** @type {number} */ slowdown) => median((run.calendarFile ?? []).filter((/** @type {any} */ row) => row.slowdown === slowdown).map((/** @type {any} */ row) => row.longestMs));
  const index = (/** @type {string} */ programme) => {
    const found = run.index?.find((/** @type {any} */ one) => one.programme === programme);
    return found && found.index / found.document;
  };
  return [
    { what: 'Programme alone, script and style, brotli', goal: '≤ 24 kB', limit: 24, value: product('programme alone'), unit: 'kB' },
    { what: 'Registration button alone', goal: '≤ 14 kB', limit: 14, value: product('registration button alone'), unit: 'kB' },
    ...[1, 4].flatMap((slowdown) => /** @type {Goal[]} */ ([
      { what: `First session, 1,000 sessions, ${slowdown}x`, goal: '≤ 0.3 C', limit: 0.3, value: ratio(at('1000', slowdown), 'inner', figures.first), unit: 'x', why: near(at('1000', slowdown)) },
      { what: `First session, 10,000 sessions, ${slowdown}x`, goal: '≤ 0.1 C', limit: 0.1, value: ratio(at('10000', slowdown), 'inner', figures.first), unit: 'x', why: near(at('10000', slowdown)) },
      { what: `Everything, 1,000 sessions, ${slowdown}x`, goal: '≤ 1.1 B', limit: 1.1, value: ratio(at('1000', slowdown), 'static', figures.all), unit: 'x', why: more(at('1000', slowdown)) },
      { what: `Everything, 10,000 sessions, ${slowdown}x`, goal: '≤ 1.3 B', limit: 1.3, value: ratio(at('10000', slowdown), 'static', figures.all), unit: 'x', why: more(at('10000', slowdown)) },
      { what: `Everything, 1,000 sessions, ${slowdown}x`, goal: '≤ 0.45 of FullCalendar 7 with the same content', limit: 0.45, value: ratio(at('1000', slowdown), 'fullcalendar-7-content', figures.all), unit: 'x', why: nearLimit(rows, at('1000', slowdown), 'of FullCalendar 7', 'fullcalendar-7-content', 'all') },
    ])),
    { what: 'Total blocking time, 1,000 sessions, 1x', goal: '0 ms', limit: 0, value: value(at('1000', 1), figures.blocking), unit: 'ms' },
    { what: 'Total blocking time, 10,000 sessions, 1x', goal: '≤ 50 ms', limit: 50, value: value(at('10000', 1), figures.blocking), unit: 'ms' },
    { what: 'Longest task, 1,000 sessions, 4x', goal: '≤ 150 ms', limit: 150, value: value(at('1000', 4), figures.longest), unit: 'ms' },
    { what: 'Longest task, 10,000 sessions, 4x', goal: '≤ 200 ms', limit: 200, value: value(at('10000', 4), figures.longest), unit: 'ms' },
    ...['1000', '10000'].flatMap((programme) => [1, 4].flatMap((slowdown) => {
      const limit = programme === '1000' ? (slowdown === 1 ? 20 : 100) : slowdown === 1 ? 100 : 300;
      return /** @type {Goal[]} */ ([{ what: `A letter searched, to its result, ${thousands(programme)} sessions, ${slowdown}x`, goal: `≤ ${limit} ms`, limit, value: value(at(programme, slowdown), figures.letter), unit: 'ms', workMs: value(at(programme, slowdown), figures.letterWork) }]);
    })),
    { what: 'A letter searched, to the next frame, 10,000 sessions, 1x', goal: 'the next frame (≤ 17 ms)', limit: 17, value: value(at('10000', 1), figures.letterFrame), unit: 'ms' },
    { what: 'A filter cleared, 1,000 sessions, 1x', goal: '≤ 60 ms', limit: 60, value: value(at('1000', 1), figures.unfiltered), unit: 'ms', workMs: value(at('1000', 1), figures.unfilteredWork) },
    { what: 'A filter cleared, 10,000 sessions, 1x', goal: '≤ 150 ms', limit: 150, value: value(at('10000', 1), figures.unfiltered), unit: 'ms', workMs: value(at('10000', 1), figures.unfilteredWork) },
    ...['1000', '10000'].flatMap((programme) => [1, 4].flatMap((slowdown) => {
      const [letterMs, clearedMs] = programme === '1000' ? (slowdown === 1 ? [20, 60] : [100, undefined]) : slowdown === 1 ? [100, 150] : [300, undefined];
      const what = `${thousands(programme)} sessions, ${slowdown}x`;
      return /** @type {Goal[]} */ ([
        { what: `A letter searched in the grid of rooms, ${what}`, goal: `≤ ${letterMs} ms`, limit: letterMs, ...gridSearch(run, programme, slowdown, 'letter'), unit: 'ms' },
        ...(clearedMs ? [{ what: `A search cleared in the grid of rooms, ${what}`, goal: `≤ ${clearedMs} ms`, limit: clearedMs, ...gridSearch(run, programme, slowdown, 'cleared'), unit: 'ms' }] : []),
      ]);
    })),
    { what: 'Heap, 1,000 sessions', goal: '≤ 1.4 C', limit: 1.4, value: ratio(at('1000', 1), 'inner', figures.heap), unit: 'x' },
    { what: 'Heap after 50 loads and unloads', goal: 'as after one (≤ 1.05)', limit: 1.05, value: leak(run), unit: 'x' },
    { what: 'Layout shift, all programmes', goal: '≤ 0.02', limit: 0.02, value: worstShift(rows, 'ours'), unit: 'shift' },
    { what: 'Layout shift when published HTML is taken over', goal: '≤ 0.02', limit: 0.02, value: worstShift(rows, 'published'), unit: 'shift' },
    { what: 'Published index of 1,000 sessions, gzip', goal: '≤ 0.2 of the document', limit: 0.2, value: index('1000'), unit: 'x' },
    { what: 'Parse, check and resolve 10,000 sessions in Node, first call', goal: '≤ 3 × JSON.parse', limit: 3, value: nodeRatio(run, 'ours'), unit: 'x', why: nearReading(run) },
    { what: 'The same as elements read it', goal: '≤ 3 × JSON.parse', limit: 3, value: nodeRatio(run, 'ours, as elements read'), unit: 'x', why: nearReading(run) },
    { what: 'Longest task while a calendar file is made in the page, 1x', goal: '≤ 50 ms', limit: 50, value: file(1), unit: 'ms' },
    { what: 'Longest task while a calendar file is made in the page, 4x', goal: '≤ 200 ms', limit: 200, value: file(4), unit: 'ms' },
    { what: 'Growth from 500 to 5,000 sessions, script tag', goal: '≤ 11 x', limit: 11, value: growth(run, 'ours'), unit: 'x' },
    { what: 'Growth from 500 to 5,000 sessions, published HTML', goal: '≤ 11 x', limit: 11, value: growth(run, 'published'), unit: 'x' },
  ];
}

/**
 * The exponent of growth of a contestant over the sizes it was measured at.
 *
 * @param {any} run
 * @param {string} contestant
 */
export function exponentOf(run, contestant) {
  const points = ['50', '500', '5000'].flatMap((programme) => {
    const cost = medianOf(run.growth, { programme, slowdown: 1 }, contestant, figures.all)?.value;
    return cost === undefined ? [] : [{ size: Number(programme), cost }];
  });
  return points.length < 3 ? undefined : { exponent: growthExponent(points), last: growthExponent(points.slice(1)), points };
}

/**
 * How near ours is to the least that a script can do, and how near that is to what the goal counts in.
 *
 * @param {any[]} rows
 * @param {import('./select.mjs').Course} course
 * @param {string} name
 * @param {string} other
 * @param {'first' | 'all'} figure
 */
function nearLimit(rows, course, name, other, figure) {
  const ours = ratioOf(rows, course, ['ours', 'floor'], figures[figure]);
  const least = ratioOf(rows, course, ['floor', other], figures[figure]);
  return ours && least ? `the least that a script can do (F) is ${least.toFixed(2)} ${name}; ours is ${ours.toFixed(2)} F` : undefined;
}

function nearReading(/** @type {any} */ run) {
  const least = nodeRatio(run, 'a look at each value');
  return least && `to look at each value once is ${least.toFixed(2)} × JSON.parse, and valibot, with the fields that occur alone, ${nodeRatio(run, 'valibot')?.toFixed(2)}`;
}

/** By how much each part of the processor time differs from that of B, the largest first. */
function compareParts(/** @type {any[]} */ rows, /** @type {import('./select.mjs').Course} */ course) {
  const parts = ['script', 'parse', 'style', 'layout', 'paint', 'other'].flatMap((part) => {
    const of = (/** @type {string} */ name) => valuesOf(rows, course, name, ({ load }) => load.parts[part]);
    return of('ours').length > 0 && of('static').length > 0 ? [{ part, ms: median(of('ours')) - median(of('static')) }] : [];
  });
  parts.sort((a, b) => b.ms - a.ms);
  return `against B: ${parts.map(({ part, ms }) => `${part} ${ms > 0 ? '+' : '−'}${Math.abs(Math.round(ms))} ms`).join(', ')}`;
}

function gridSearch(/** @type {any} */ run, /** @type {string} */ programme, /** @type {number} */ slowdown, /** @type {'letter' | 'cleared'} */ act) {
  const acts = (run.gridSearch ?? []).filter((/** @type {any} */ row) => row.programme === programme && row.slowdown === slowdown).map((/** @type {any} */ row) => row.acts[act]);
  // A result that never came is no figure.
  return acts.length > 0 && acts.every(({ paintedMs }) => paintedMs) ? { value: median(acts.map(({ paintedMs }) => paintedMs)), workMs: median(acts.map(({ taskMs }) => taskMs)) } : { value: undefined };
}

function growth(/** @type {any} */ run, /** @type {string} */ contestant) {
  const cost = (/** @type {string} */ programme) => medianOf(run.growth, { programme, slowdown: 1 }, contestant, figures.all)?.value;
  const [small, large] = [cost('500'), cost('5000')];
  return small && large ? large / small : undefined;
}

function leak(/** @type {any} */ run) {
  const row = run.leaks?.find((/** @type {any} */ { contestant }) => contestant === 'ours');
  return row && row.last.heapMb / row.first.heapMb;
}

function worstShift(/** @type {any[]} */ rows, /** @type {string} */ name) {
  const shifts = rows.filter(({ contestant }) => contestant === name).map(figures.shift);
  return shifts.length > 0 ? Math.max(...shifts) : undefined;
}

function nodeRatio(/** @type {any} */ run, /** @type {string} */ way) {
  const of = (/** @type {string} */ name) => (run.node ?? []).filter((/** @type {any} */ row) => row.program === 'validate' && row.sessions === 10_000 && row.way === name).map((/** @type {any} */ row) => row.firstMs);
  return of(way).length > 0 ? pairedRatio(of(way), of('JSON.parse')) : undefined;
}

function thousands(/** @type {string} */ programme) {
  return Number(programme).toLocaleString('en');
}
