/**
 * Puts quick test files together, those of a folder as one: what each of them does takes milliseconds, but a process or a page
 * for each of them most of a second, ten times over.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Folders of pure functions. Their tests leave nothing behind; those for Node alone, which start programs or take long, stay by themselves. */
const pureFolders = /^test\/(?:src\/[^/]+|schemas)(?=\/)/;

/**
 * Gives what to run in place of `files`: one file for each folder of pure functions, which imports those of `files` that it has,
 * and all others as they are. A file that is the only one of its folder is left alone too.
 *
 * @param {readonly string[]} files
 * @param {string} parent folder of this project, where to write them in a folder of their own
 * @returns {string[]}
 */
export function groupFiles(files, parent) {
  const folder = mkdtempSync(join(parent, 'groups-'));
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) {
    const key = nameGroup(file);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].flatMap(([key, members]) => (members.length === 1 ? members : [writeGroup(key, members, folder)]));
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
  const path = join(folder, `${name.replaceAll('/', '-')}.js`);
  const addresses = members.map((member) => relative(resolve(folder), resolve(member)).split(sep).join('/'));
  // Imports at once would be left out of a bundle: package.json lists no test among the files with side effects.
  writeFileSync(path, addresses.map((address) => `await import('${address}');\n`).join(''));
  return path.split(sep).join('/');
}
