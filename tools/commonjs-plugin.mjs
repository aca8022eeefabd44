/** Gives browsers a CommonJS package as one ES module, as a bundler would; ES modules are left alone. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const moduleSyntax = /(?:^|[;}\n])\s*(?:import|export)[\s{*"']/;

/** @returns {import('@web/dev-server-core').Plugin} */
export function commonjsPlugin() {
  /** @type {Map<string, Promise<string | undefined>>} */
  const modules = new Map();
  let rootDir = '';
  return {
    name: 'commonjs',
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    async serve({ path }) {
      if (!/^\/node_modules\/.*\.c?js$/.test(path)) return undefined;
      if (!modules.has(path)) modules.set(path, bundleCommonjs(join(rootDir, path)));
      const body = await modules.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** @param {string} file */
async function bundleCommonjs(file) {
  if (!(await isCommonjs(file))) return undefined;
  const names = Object.keys(require(file)).filter((name) => name !== 'default' && /^[A-Za-z_$][\w$]*$/.test(name));
  const contents = `export { ${['default', ...names].join(', ')} } from ${JSON.stringify(file)};`;
  const stdin = { contents, resolveDir: dirname(file) };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error' });
  return outputFiles[0].text;
}

/** @param {string} file */
async function isCommonjs(file) {
  const source = await readFile(file, 'utf8').catch(() => undefined);
  return source !== undefined && !moduleSyntax.test(source) && !(await isInModulePackage(dirname(file)));
}

/**
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
async function isInModulePackage(folder) {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (manifest !== undefined) return JSON.parse(manifest).type === 'module';
  return folder !== dirname(folder) && isInModulePackage(dirname(folder));
}
