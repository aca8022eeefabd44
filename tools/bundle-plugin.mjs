/**
 * Gives browsers their tests bundled: a page then asks for a dozen files and not for the three hundred that they are made of,
 * which takes most of the time of a short test. What files share stands in chunks of its own, and so does what is imported late.
 */
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {object} options
 * @param {readonly string[]} options.entries files that pages ask for, as globs or paths from the root of the project
 * @param {string} options.tsconfig
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundlePlugin({ entries, tsconfig }) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundle;
  let root = '';
  return {
    name: 'bundle',
    serverStart({ config }) {
      root = config.rootDir;
    },
    async serve({ path }) {
      if (!/\.(?:ts|js|map)$/.test(path) || path.startsWith('/__web') || path.startsWith('/node_modules/')) return undefined;
      const body = (await (bundle ??= bundleAll(root, entries, tsconfig))).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/**
 * @param {string} root
 * @param {readonly string[]} entryPoints
 * @param {string} tsconfig
 * @returns {Promise<Map<string, string>>} what is asked for, and its text
 */
async function bundleAll(root, entryPoints, tsconfig) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outdir: root,
    outbase: root,
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    external: ['/__web-dev-server__*'],
    sourcemap: 'linked',
    tsconfig,
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(resolve(root), path)}`, text]));
}
