/** How the embed bundle is cut: an entry, one chunk for each language and subject, and what is asked for later. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Words that every element needs; each subject takes its own copy, so that a page fetches one file and no chain of two. */
const sharedWords = /[\\/]messages[\\/][\w-]+[\\/]status\.[jt]s$/;
const words = /[\\/]messages[\\/]([\w-]+)[\\/]([\w-]+)\.ts$/;

/** Calendars are asked for from the details of a session, and share the reader of CommonMark with them. */
const sessionDetails = /[\\/]session-details\.templates\.ts$/;
const calendar = /[\\/]export[\\/]calendar\.ts$/;

/**
 * Gives each subject a copy of the words that all share.
 *
 * @returns {import('rollup').Plugin}
 */
export function copySharedWords() {
  return {
    name: 'copy-shared-words',
    resolveId(source, importer) {
      if (!importer || !words.test(importer) || !sharedWords.test(join(dirname(importer), source))) return null;
      return `${join(dirname(importer), 'status.ts')}?for=${basename(importer)}`;
    },
    load(id) {
      const [file = '', query] = id.split('?for=');
      return query ? readFile(file, 'utf8') : null;
    },
  };
}

/**
 * Keeps the details of a session and all that only they and calendars need in one chunk; Rollup's own grouping, by who needs
 * what, is right for the rest.
 *
 * @param {string} id of a module
 * @param {{ getModuleInfo: import('rollup').GetModuleInfo }} graph
 */
export function chooseChunk(id, { getModuleInfo }) {
  const roots = [...listRoots(id, getModuleInfo)];
  const isOfDetails = roots.some((root) => sessionDetails.test(root)) && roots.every((root) => sessionDetails.test(root) || calendar.test(root));
  return isOfDetails ? 'session-details' : undefined;
}

/**
 * Names the file of a chunk: `fr-programme-<hash>.js`, `calendar-<hash>.js`.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
export function nameChunk({ name, moduleIds }) {
  const [, language, subject] = words.exec(moduleIds.at(-1) ?? '') ?? [];
  return `${language ? `${language}-${subject}` : name.replace('.templates', '')}-[hash].js`;
}

/**
 * The entries and dynamically imported modules that a module is loaded with.
 *
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function listRoots(id, getModuleInfo, seen = new Set()) {
  const info = getModuleInfo(id);
  if (!info || seen.has(id)) return new Set();
  seen.add(id);
  const own = info.isEntry || info.dynamicImporters.length > 0 ? [id] : [];
  return new Set([...own, ...info.importers.flatMap((importer) => [...listRoots(importer, getModuleInfo, seen)])]);
}
