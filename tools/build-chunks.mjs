/** How the embed bundle is cut: an entry, words (see build-words.mjs), and what is asked for later. */

/** Calendars are asked for from the details of a session, and share the reader of CommonMark with them. */
const sessionDetails = /[\\/]session-(dialog|details)\.ts$/;
const calendar = /[\\/]export[\\/]calendar\.ts$/;

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
 * Names the file of a chunk: `calendar-<hash>.js`.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
export function nameChunk({ name }) {
  return `${name.replace('.templates', '')}-[hash].js`;
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
