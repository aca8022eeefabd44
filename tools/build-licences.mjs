/** Writes the licences of everything inside the embed bundle: they ask to be passed on with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {import('rollup').Plugin} */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0));
      const folders = new Set(modules.flatMap(([id]) => findPackageFolder(id) ?? []));
      const notices = [...folders].map(readNotice).sort();
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
    },
  };
}

/**
 * @param {string} id of a module
 * @returns {string | undefined}
 */
function findPackageFolder(id) {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
}

/** @param {string} folder of a package */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((candidate) => /^(licen[cs]e|copying)\b/i.test(candidate));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
