/**
 * Puts quick test files together, those of a folder as one, or those of some elements: what each of them does takes milliseconds, but a
 * process or a page for each of them most of a second, ten times over.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Folders of pure functions. Their tests leave nothing behind; those for Node alone, which start programs or take long, stay by themselves. */
const pureFolders = /^test\/(?:src\/[^/]+|schemas)(?=\/)/;

/**
 * Folders of elements. Their tests clear the page after each; those of what a page keeps (its policy, what it has loaded, what it was
 * told once), of all elements at once, and of attacks stay by themselves.
 */
const elementFolders = /^test\/components\/(?!document\/|embed\/|hostile\/)[^/]+\//;
const mostOfElements = 8;

/**
 * Gives what to run in place of `files`: one file for each folder of pure functions, which imports those of `files` that it has, one for
 * every few files of elements, and all others as they are. A file that is the only one of its group is left alone too.
 *
 * @param {readonly string[]} files
 * @param {string} parent folder of this project, where to write them in a folder of their own
 * @returns {string[]}
 */
export function groupFiles(files, parent) {
  const folder = mkdtempSync(join(parent, 'groups-'));
  const elements = files.filter((file) => elementFolders.test(file));
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) {
    const index = elements.indexOf(file);
    const key = index < 0 ? nameGroup(file) : `test/components/elements-${Math.floor(index / mostOfElements) + 1}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].flatMap(([key, members]) => (members.length === 1 ? members : [writeGroup(key, members, folder)]));
}

/**
 * Where a file that was put together with others would stand in `test`; any other file as it is.
 *
 * @param {string} file
 */
export function placeOf(file) {
  return file.replace(/^.*\/groups-[^/]+\//, '');
}

/** @param {string} file */
function nameGroup(file) {
  const folder = file.endsWith('.node.test.ts') ? undefined : pureFolders.exec(file)?.[0];
  return folder ?? file;
}

/**
 * @param {string} name
 * @param {readonly string[]} members
 * @param {string} folder
 */
function writeGroup(name, members, folder) {
  const path = join(folder, `${name}.js`);
  mkdirSync(dirname(path), { recursive: true });
  const addresses = members.map((member) => relative(resolve(dirname(path)), resolve(member)).split(sep).join('/'));
  // Imports at once would be left out of a bundle: package.json lists no test among the files with side effects.
  writeFileSync(path, count + addresses.map((address) => `await import('${address}');\nexpectMore('${address}');\n`).join(''));
  return path.split(sep).join('/');
}

/** A file that holds no test is found out in a browser too; in Node the reporter sees to that. */
const count = `let total = 0;
function expectMore(address) {
  if (!globalThis.mocha) return;
  const before = total;
  total = globalThis.mocha.suite.total();
  if (total === before) throw new Error(address + ' holds no test.');
}
`;
