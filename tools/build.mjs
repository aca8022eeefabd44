/**
 * `npm run build`: everything that is published, in `dist/`, from nothing.
 *
 * Declarations by the compiler, modules and the embed bundle by Rollup, descriptions of the elements, JSON Schemas.
 *
 * --if-stale  only if a source has changed since
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['schemas', 'src', 'components', 'publish', 'tools', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean' } } });
// The JSON Schemas are made last.
if (values['if-stale'] && changedAtMs(['dist/schemas/event-document.schema.json']) > changedAtMs(sources)) process.exit();

rmSync(`${root}/dist`, { recursive: true, force: true });
// What the compiler remembers lies outside `dist`; without --force it would believe that its files are still there.
run('tsc', '-b', '--force', 'schemas', 'src', 'components', 'publish');
run('rollup', '-c', '--silent');
runNode('tools/manifest.mjs');
run('npm', 'run', '--silent', 'build:json-schema');

/**
 * @param {string} program of this package's dependencies, or of the system
 * @param {string[]} args
 */
function run(program, ...args) {
  execFileSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` }, shell: process.platform === 'win32' });
}

/** @param {string[]} args */
function runNode(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/**
 * When any of these files, or a file in these folders, was last changed; long ago where there is none.
 *
 * @param {string[]} paths
 */
function changedAtMs(paths) {
  const files = paths.flatMap((path) => [path, ...listFiles(join(root, path)).map((name) => join(path, name))]);
  return Math.max(...files.map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** @param {string} folder */
function listFiles(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
}
