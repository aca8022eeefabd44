/** Lists the files of the embed bundle with their sizes and integrity values, for those who write the script tag. */
import { createHash } from 'node:crypto';

/**
 * @typedef {{ name: string, bytes: number, integrity: string }} EmbedFile
 * @typedef {{ version: string, entry: string, files: EmbedFile[] }} EmbedManifest
 */

/**
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export function embedManifest(version) {
  return {
    name: 'embed-manifest',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry)?.fileName ?? '';
      const files = chunks.map(({ fileName, code }) => describeFile(fileName, code)).sort((a, b) => (a.name < b.name ? -1 : 1));
      const manifest = /** @type {EmbedManifest} */ ({ version, entry, files });
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}

/**
 * @param {string} name
 * @param {string} code
 * @returns {EmbedFile}
 */
function describeFile(name, code) {
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return { name, bytes: Buffer.byteLength(code), integrity };
}
