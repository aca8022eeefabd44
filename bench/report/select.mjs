/** Picks figures out of a run. */
import { median, pairedRatio, spread } from '../statistics.mjs';

/** @typedef {any} Run what `npm run bench` has written */
/** @typedef {{ programme: string, slowdown: number }} Course */
/** @typedef {(row: any) => number | null | undefined} Figure */

/** The figures of a load and of a visitor's acts, in milliseconds unless their names say otherwise. */
export const figures = /** @type {const} */ ({
  first: (/** @type {any} */ { load }) => load.firstTaskMs,
  firstWall: (/** @type {any} */ { load }) => load.firstMs,
  all: (/** @type {any} */ { load }) => load.taskMs,
  allWall: (/** @type {any} */ { load }) => load.renderedMs,
  longest: (/** @type {any} */ { load }) => load.longestMs,
  blocking: (/** @type {any} */ { load }) => load.blockingMs,
  heap: (/** @type {any} */ { load }) => load.heapMb,
  nodes: (/** @type {any} */ { load }) => load.nodes,
  shift: (/** @type {any} */ { load }) => load.shift,
  letterFrame: (/** @type {any} */ { acts }) => acts?.letter.frameMs,
  letter: (/** @type {any} */ { acts }) => acts?.letter.paintedMs,
  letterWork: (/** @type {any} */ { acts }) => acts?.letter.taskMs,
  firstLetters: (/** @type {any} */ { acts }) => acts?.firstLetters.paintedMs,
  cleared: (/** @type {any} */ { acts }) => acts?.cleared.paintedMs,
  filtered: (/** @type {any} */ { acts }) => acts?.filtered.paintedMs,
  unfiltered: (/** @type {any} */ { acts }) => acts?.unfiltered.paintedMs,
  unfilteredWork: (/** @type {any} */ { acts }) => acts?.unfiltered.taskMs,
});

/**
 * The values of a figure in the rounds of a course, in order.
 *
 * @param {any[]} rows
 * @param {Course} course
 * @param {string} contestant
 * @param {Figure} figure
 * @returns {number[]}
 */
export function valuesOf(rows, { programme, slowdown }, contestant, figure) {
  return (rows ?? [])
    .filter((row) => row.programme === programme && row.slowdown === slowdown && row.contestant === contestant)
    .flatMap((row) => figure(row) ?? []);
}

/**
 * The median; nothing where it was not measured.
 *
 * @param {any[]} rows
 * @param {Course} course
 * @param {string} contestant
 * @param {Figure} figure
 */
export function medianOf(rows, course, contestant, figure) {
  const values = valuesOf(rows, course, contestant, figure);
  return values.length === 0 ? undefined : { value: median(values), spread: spread(values) };
}

/**
 * The median of the ratios of each round to another contestant; nothing where one of them was not measured.
 *
 * @param {any[]} rows
 * @param {Course} course
 * @param {[string, string]} contestants
 * @param {Figure} figure
 */
export function ratioOf(rows, course, [one, other], figure) {
  const values = valuesOf(rows, course, one, figure);
  const others = valuesOf(rows, course, other, figure);
  return values.length === 0 || others.length === 0 ? undefined : pairedRatio(values, others);
}

/** The courses of a run, in order. */
export function coursesOf(/** @type {any[]} */ rows) {
  const seen = new Map((rows ?? []).map(({ programme, slowdown, sessions, rounds }) => [`${programme} ${slowdown}`, { programme, slowdown, sessions, rounds }]));
  return [...seen.values()];
}
