/** Which test files run where: those of `components` and `src` in browsers, all but those of `components` in Node. */
import { readdirSync } from 'node:fs';
import { join, matchesGlob, sep } from 'node:path';

/**
 * Lists the files that bare Node runs; `*.node.test.ts` runs nowhere else.
 *
 * @param {readonly string[]} [chosen] only these, given as path, folder or glob
 */
export function listNodeFiles(chosen) {
  return listTestFiles(chosen).filter((file) => isForNodeOnly(file) || !file.startsWith('test/components/'));
}

/**
 * Lists the files that every browser runs.
 *
 * @param {readonly string[]} [chosen] only these, given as path, folder or glob
 */
export function listBrowserFiles(chosen) {
  return listTestFiles(chosen).filter((file) => /^test\/(components|src)\//.test(file) && !isForNodeOnly(file));
}

/** What is built, packed, generated or printed, and what takes long and asks no clock. */
const builds = /^test\/(?:cms|docs|e2e|package|publish|types|schemas\/(?:json-schema|parse-speed|accept-examples))/;

/** Whole systems, which are fetched first; they run where they are asked for: `npm run test:cms`. */
const byThemselves = /^test\/cms\//;

/** Real files in bulk; how their times are read is tested in both zones, by cases in `src/import` and by the oddities. */
const corpora = /^test\/corpus\/(?!schedule-oddities)/;

/** What other programs say of files written here, and sizes; the times in them are tested in both zones beside these. */
const judges = /^test\/src\/(?:export\/(?:json-ld|schedule-judges|vcard-python)|import\/clusters\/workbooks|changes\/snapshot-size|qr\/qr-path)\.node\./;

/** What attacks do to a page is the same at every hour. */
const attacks = /^test\/components\/hostile\//;

/**
 * Whether a file says the same in every time zone of the machine. It runs in one zone.
 *
 * @param {string} file
 */
export function isOfNoZone(file) {
  return [builds, corpora, judges, attacks].some((pattern) => pattern.test(file));
}

/** @param {string} file */
function isForNodeOnly(file) {
  return file.endsWith('.node.test.ts');
}

/** @param {readonly string[]} [chosen] */
function listTestFiles(chosen = []) {
  const names = readdirSync('test', { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => join('test', name).split(sep).join('/')).filter((file) => file.endsWith('.test.ts'));
  return files.filter((file) => (chosen.length === 0 ? !byThemselves.test(file) : chosen.some((choice) => isChosen(file, choice)))).sort();
}

/**
 * @param {string} file
 * @param {string} choice
 */
function isChosen(file, choice) {
  const path = choice.replace(/^\.\//, '').replace(/\/$/, '');
  // Node 20 warns at every use of matchesGlob.
  return file === path || file.startsWith(`${path}/`) || (/[*?[{]/.test(path) && matchesGlob(file, path));
}
