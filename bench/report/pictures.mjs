/** Which charts there are. */
import { drawBars, drawGrowth, drawStacks } from './charts.mjs';
import { exponentOf } from './goals.mjs';
import { figures, medianOf } from './select.mjs';

/** @typedef {{ name: string, svg: string, words: string }} Picture */

const parts = ['script', 'parse', 'style', 'layout', 'paint', 'other'];

/**
 * @param {any} run
 * @param {import('../contestants.mjs').Contestant[]} contestants
 * @returns {Promise<Picture[]>}
 */
export async function drawAll(run, contestants) {
  const course = { programme: '1000', slowdown: 4 };
  const bars = (/** @type {keyof typeof figures} */ figure) =>
    contestants.flatMap(({ name, title, kind }) => {
      const value = medianOf(run.programmes, course, name, figures[figure])?.value;
      return value === undefined ? [] : [{ title, kind, value }];
    });
  /** @type {Picture[]} */
  const pictures = [];
  const add = (/** @type {string} */ name, /** @type {string} */ words, /** @type {string} */ svg) => pictures.push({ name, words, svg });
  const barChart = async (/** @type {string} */ name, /** @type {string} */ words, /** @type {keyof typeof figures} */ figure) => {
    if (bars(figure).length > 0) add(name, words, await drawBars(words, 'ms', bars(figure)));
  };
  await barChart('first-session', 'First session painted: processor time, 1,000 sessions, processor 4 times slower', 'first');
  await barChart('everything', 'Everything rendered: processor time, 1,000 sessions, processor 4 times slower', 'all');
  await barChart('letter', 'One letter more in the search, to its result on screen, 1,000 sessions, processor 4 times slower', 'letter');
  const pieces = contestants.flatMap(({ name, title }) => {
    const total = medianOf(run.programmes, course, name, figures.all)?.value;
    return total === undefined ? [] : parts.map((part) => ({ title, part, total, value: medianOf(run.programmes, course, name, ({ load }) => load.parts[part])?.value ?? 0 }));
  });
  if (pieces.length > 0) add('parts', 'Where the processor time goes, 1,000 sessions, processor 4 times slower', await drawStacks('Where the processor time goes, 1,000 sessions, processor 4 times slower', 'ms', pieces, parts));
  if (run.bytes) {
    const weights = contestants.flatMap(({ name, title }) => {
      const row = run.bytes.find((/** @type {any} */ { contestant }) => contestant === name);
      return row ? [{ title, part: 'until the first session', value: row.first.brotli / 1_000, total: (row.first.brotli + row.afterwards.brotli) / 1_000 }, { title, part: 'afterwards, by itself', value: row.afterwards.brotli / 1_000, total: (row.first.brotli + row.afterwards.brotli) / 1_000 }] : [];
    });
    add('bytes', 'Script and style, brotli', await drawStacks('Script and style, brotli', 'kB', weights, ['until the first session', 'afterwards, by itself']));
  }
  const points = contestants.flatMap(({ name, title, kind }) => exponentOf(run, name)?.points.map(({ size, cost }) => ({ title, kind, size, value: cost })) ?? []);
  if (points.length > 0) add('growth', 'Everything rendered: processor time against the number of sessions', await drawGrowth('Everything rendered: processor time against the number of sessions', 'ms', points));
  return pictures;
}
