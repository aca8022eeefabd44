/**
 * `npm run check:package`: packs what `npm publish` would send, after `npm run build`, and checks it: publint, arethetypeswrong,
 * the addresses that are promised, and that nothing else is in it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ filename: string, size: number, files: { path: string }[] }} Packed */

/** What a package of ours consists of. */
const allowed = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/((schemas|src|components|publish)\/.*\.(js|js\.map|d\.ts)|schemas\/[\w-]+\.schema\.json|embed\/([\w.-]+\.js|manifest\.json|licences\.txt)|types\/\w+\.d\.ts|custom-elements\.json|vscode\.\w+-custom-data\.json))$/;

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const folder = mkdtempSync(join(tmpdir(), 'technopole-events-package-'));

try {
  /** @type {Packed[]} */
  const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder));
  const tarball = join(folder, packed.filename);
  const problems = [...findStrays(packed), ...findWrongEmbed(), ...ask('publint', '--strict', tarball), ...ask('attw', tarball, '--profile', 'esm-only', '--no-color')];
  console.log(`${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1000)} kB`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {Packed} packed */
function findStrays({ files }) {
  return files.filter(({ path }) => !allowed.test(path)).map(({ path }) => `${path} does not belong into the package.`);
}

/** The file of the embed bundle has the version in its name, so `exports` has to change with it. */
function findWrongEmbed() {
  const { version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(root, 'dist/embed/manifest.json'), 'utf8'));
  const wanted = `./dist/embed/${manifest.entry}`;
  if (manifest.version === version && exports['./embed'].default === wanted) return [];
  return [`exports["./embed"] is ${exports['./embed'].default}, but the bundle is ${wanted} (version ${version}).`];
}

/**
 * Runs a checker; what it says if it is not content.
 *
 * @param {string} program
 * @param {string[]} args
 */
function ask(program, ...args) {
  try {
    run(join(bin, program), ...args);
    return [];
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    return [`${program}:\n${stdout ?? ''}${stderr ?? ''}`];
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, ...args) {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
}
