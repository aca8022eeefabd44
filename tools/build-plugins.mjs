/** The Rollup plugins of the library and of bundles. */
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { refuseQuickly } from './build-refusing.mjs';
import { minifyTemplates } from './build-minify-templates.mjs';
import { addressWords, copySharedWords } from './build-words.mjs';

const tsconfig = fileURLToPath(new URL('../components/tsconfig.json', import.meta.url));

/** Turns TypeScript into JavaScript, with the decorators that the elements are written with. */
export function compile() {
  return esbuild({ tsconfig, target: 'es2022' });
}

/** Turns TypeScript and all that it imports into what a browser runs in production. */
export function bundle() {
  return [
    refuseQuickly(),
    copySharedWords(),
    compile(),
    addressWords(),
    minifyTemplates(),
    replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    commonjs(),
  ];
}

/** Minifies what is written; comments that begin with `!` stay. */
export function minify() {
  return terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } });
}

/**
 * Leaves out two warnings about dependencies that we can do nothing about: zod's comments for other bundlers, and
 * modules that import each other.
 *
 * @type {import('rollup').WarningHandlerWithDefault}
 */
export function warn(warning, handle) {
  const isOfDependency = /node_modules/.test(warning.id ?? warning.ids?.[0] ?? warning.loc?.file ?? '');
  if (isOfDependency && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code ?? '')) return;
  handle(warning);
}
