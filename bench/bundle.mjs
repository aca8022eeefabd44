/** Bundles the page of a contestant as a careful webmaster would: minified, tree-shaken, for production. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Script and style of a contestant.
 *
 * @param {string} name file in `contestants/`
 */
export async function bundleContestant(name) {
  const { outputFiles = [] } = await build({
    entryPoints: [`${folder}contestants/${name}.mjs`],
    outdir: folder,
    absWorkingDir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Schedule-X names another version than FullCalendar 7 does.
    alias: name.startsWith('schedule-x') ? { 'temporal-polyfill': 'temporal-polyfill-0.3' } : {},
  });
  const text = (/** @type {string} */ ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
