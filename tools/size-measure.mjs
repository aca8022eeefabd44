/** Bundles a product as the embed bundle is made, and weighs what comes out. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { chooseChunk, nameChunk } from './build-chunks.mjs';
import { bundle, minify, warn } from './build-plugins.mjs';
import { wordsEnding } from './build-words.mjs';
import { lateChunks } from './size-budgets.mjs';

/**
 * @typedef {object} Weight
 * @property {string} name
 * @property {number} bytes as it is
 * @property {number} brotli in bytes
 * @property {string} when it is loaded
 * @property {[id: string, bytes: number][]} modules with their sizes before minification, the largest first
 */

/**
 * Weighs the files of a product, the entry first.
 *
 * @param {string} input
 * @param {readonly string[]} [without] packages that are left out
 * @returns {Promise<Weight[]>}
 */
export async function measure(input, without = []) {
  const external = without.flatMap((name) => [name, new RegExp(`^${name}/`)]);
  const build = await rollup({ input, external, plugins: bundle(), preserveEntrySignatures: 'allow-extension', onwarn: warn });
  const { output } = await build.generate({
    format: 'es',
    chunkFileNames: (chunk) => nameChunk(chunk).replace('[hash]', () => steadyHash(chunk.name)),
    manualChunks: chooseChunk,
    onlyExplicitManualChunks: true,
    plugins: [minify()],
  });
  await build.close();
  return output.filter((file) => file.type === 'chunk').map(weigh).sort((a, b) => Number(b.when === 'entry') - Number(a.when === 'entry') || b.brotli - a.brotli);
}

/**
 * As long and as hard to compress as the hash of a chunk, and the same whatever is in the chunk: an entry is not to weigh
 * fifty bytes more because something else has changed.
 *
 * @param {string} name
 */
function steadyHash(name) {
  return createHash('sha256').update(name).digest('base64url').slice(0, 8);
}

/**
 * @param {import('rollup').OutputChunk} chunk
 * @returns {Weight}
 */
function weigh({ fileName, isEntry, code, modules }) {
  const name = fileName.replace(`${wordsEnding}.js`, '').replace(/-[\w-]{8}\.js$/, '');
  const when = isEntry ? 'entry' : lateChunks[name];
  if (!when) throw new Error(`The chunk ${fileName} is not in tools/size-budgets.mjs: say there when it is loaded.`);
  return { name, bytes: Buffer.byteLength(code), brotli: weighText(code), when, modules: Object.entries(modules).map(([id, { renderedLength }]) => /** @type {[string, number]} */ ([id, renderedLength])).sort((a, b) => b[1] - a[1]) };
}

/** @param {string} text */
function weighText(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
