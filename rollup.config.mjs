import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chooseChunk, nameChunk } from './tools/build-chunks.mjs';
import { embedManifest } from './tools/build-embed-manifest.mjs';
import { licences } from './tools/build-licences.mjs';
import { bundle, compile, minify, warn } from './tools/build-plugins.mjs';
import { refuseQuickly } from './tools/build-refusing.mjs';

const { version, dependencies, peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const packages = Object.keys({ ...dependencies, ...peerDependencies });
const definitions = readdirSync(new URL('components', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'define.ts');

/**
 * Every module as a file of its own, for bundlers and Node; packages are the user's to install.
 *
 * @type {import('rollup').RollupOptions}
 */
const library = {
  input: ['schemas/index.ts', 'src/index.ts', 'src/import/index.ts', 'src/export/files.ts', 'src/advice/index.ts', 'components/index.ts', 'publish/cli.ts', ...definitions.map((file) => join('components', file))],
  external: (id) => id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [refuseQuickly(), compile()],
  onwarn: warn,
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: true, entryFileNames: '[name].js' },
};

/**
 * The bundle for a script tag: everything inside, the version in its name.
 *
 * @type {import('rollup').RollupOptions}
 */
const embed = {
  input: 'components/embed.ts',
  plugins: bundle(),
  onwarn: warn,
  preserveEntrySignatures: false,
  output: {
    dir: 'dist/embed',
    format: 'es',
    entryFileNames: `technopole-events-${version}.js`,
    chunkFileNames: nameChunk,
    hashCharacters: 'base36',
    manualChunks: chooseChunk,
    onlyExplicitManualChunks: true,
    banner: ({ isEntry }) => (isEntry ? `/*! technopole-events ${version}, MIT. Licences of what is inside: licences.txt */` : ''),
    plugins: [minify(), licences(), embedManifest(version)],
  },
};

export default [library, embed];
