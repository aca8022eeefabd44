/** Says where others are better than our script tag, from the figures alone. */
import { figures, medianOf, coursesOf } from './select.mjs';

const compared = /** @type {const} */ ([
  ['first', 'the first session stands with less processor time'],
  ['all', 'everything stands with less processor time'],
  ['longest', 'the longest task is shorter'],
  ['letter', 'one letter more shows its result sooner'],
  ['cleared', 'a cleared search shows everything sooner'],
  ['filtered', 'a filter shows its result sooner'],
  ['unfiltered', 'a cleared filter shows everything sooner'],
  ['heap', 'the heap is smaller'],
  ['nodes', 'there are fewer nodes'],
]);

/**
 * One line for each figure in which a peer is ahead, with by how much of ours.
 *
 * @param {any} run
 * @param {import('../contestants.mjs').Contestant[]} contestants
 */
export function listBetter(run, contestants) {
  const lines = [];
  for (const course of coursesOf(run.programmes)) {
    for (const [name, words] of compared) {
      const ours = medianOf(run.programmes, course, 'ours', figures[name])?.value;
      if (ours === undefined) continue;
      const ahead = contestants
        .filter(({ kind }) => kind === 'peer')
        .flatMap(({ name: other, title }) => {
          const value = medianOf(run.programmes, course, other, figures[name])?.value;
          return value !== undefined && value < ours ? [`${title} (${(value / ours).toFixed(2)})`] : [];
        });
      if (ahead.length > 0) lines.push(`- ${course.programme}, ${course.slowdown}x: ${words}: ${ahead.join(', ')}.`);
    }
  }
  const first = run.bytes?.find((/** @type {any} */ { contestant }) => contestant === 'ours');
  const smaller = (run.bytes ?? []).filter((/** @type {any} */ row) => contestants.find(({ name, kind }) => name === row.contestant && kind === 'peer') && row.first.brotli + row.afterwards.brotli < first.first.brotli + first.afterwards.brotli);
  const titleOf = (/** @type {string} */ name) => contestants.find((one) => one.name === name)?.title ?? name;
  if (smaller.length > 0) lines.push(`- Bytes of script and style, all that follows by itself counted: ${smaller.map((/** @type {any} */ { contestant }) => titleOf(contestant)).join(', ')}.`);
  return lines;
}
