/** Writes tables in Markdown. */
import { figures, medianOf, ratioOf } from './select.mjs';

/**
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {(string | undefined)[]} */ cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/**
 * The loads of a course: each contestant with its figures and their spread, and the ratios to B and C.
 *
 * @param {any[]} rows
 * @param {import('./select.mjs').Course} course
 * @param {import('../contestants.mjs').Contestant[]} contestants
 */
export function loadTable(rows, course, contestants) {
  const of = (/** @type {string} */ name, /** @type {import('./select.mjs').Figure} */ figure) => medianOf(rows, course, name, figure);
  const measured = contestants.filter(({ name }) => of(name, figures.all));
  return table(
    ['', 'first session', 'of C', 'everything', 'of B', 'on the wall: first', 'everything', 'longest task', 'blocking', 'heap', 'nodes', 'shift'],
    measured.map(({ name, title }) => [
      title,
      withSpread(of(name, figures.first)),
      ratio(ratioOf(rows, course, [name, 'inner'], figures.first)),
      withSpread(of(name, figures.all)),
      ratio(ratioOf(rows, course, [name, 'static'], figures.all)),
      ms(of(name, figures.firstWall)?.value),
      ms(of(name, figures.allWall)?.value),
      ms(of(name, figures.longest)?.value),
      ms(of(name, figures.blocking)?.value),
      `${of(name, figures.heap)?.value.toFixed(1)} MB`,
      of(name, figures.nodes)?.value.toLocaleString('en'),
      of(name, figures.shift)?.value.toFixed(3),
    ]),
  );
}

/**
 * What a visitor's acts cost in a course, to the frame that shows their result.
 *
 * @param {any[]} rows
 * @param {import('./select.mjs').Course} course
 * @param {import('../contestants.mjs').Contestant[]} contestants
 */
export function actTable(rows, course, contestants) {
  const of = (/** @type {string} */ name, /** @type {import('./select.mjs').Figure} */ figure) => ms(medianOf(rows, course, name, figure)?.value);
  return table(
    ['', 'first letters', 'one letter more', 'its next frame', 'its processor time', 'search cleared', 'filter set', 'filter cleared'],
    contestants
      .filter(({ name }) => medianOf(rows, course, name, figures.letterFrame))
      .map(({ name, title }) => [title, of(name, figures.firstLetters), of(name, figures.letter), of(name, figures.letterFrame), of(name, figures.letterWork), of(name, figures.cleared), of(name, figures.filtered), of(name, figures.unfiltered)]),
  );
}

/** @param {number | undefined} value */
export function ms(value) {
  return value === undefined || Number.isNaN(value) ? undefined : `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
}

/** @param {number | undefined} value */
export function ratio(value) {
  return value === undefined || !Number.isFinite(value) ? undefined : value.toFixed(2);
}

/** @param {number} bytes */
export function kB(bytes) {
  return (bytes / 1_000).toFixed(1);
}

/** @param {{ value: number, spread: number } | undefined} figure */
function withSpread(figure) {
  return figure && `${ms(figure.value)} ±${Math.round(figure.spread * 50)} %`;
}
