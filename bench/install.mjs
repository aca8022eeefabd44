/** What is measured beside this package, and what draws the charts: installed in `bench/` alone, when it is first needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the contestants where they are missing. */
export function ensureContestants() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log('Installing what is measured beside this package, in bench/ alone.');
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('"npm ci --prefix bench" failed.');
}

/**
 * The version of a contestant that is installed.
 *
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')).version;
}
