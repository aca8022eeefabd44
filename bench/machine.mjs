/** On what, with what and under which load a run was made; nothing that names the machine. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { contestants } from './contestants.mjs';
import { versionOf } from './install.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 */
export function describeMachine(browser) {
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const packages = [...new Set(contestants.flatMap(({ packageName }) => packageName ?? [])), 'add-to-calendar-button', 'valibot', 'ical-generator'].filter((name) => name !== 'lit');
  const root = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  return {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
    chromium: browser.version(),
    versions: { [own.name]: own.version, lit: root('lit'), ajv: root('ajv'), ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])) },
  };
}

/** How many processes have been running or waiting to run, on average of the last minute. */
export function readLoadAverage() {
  return Math.round((loadavg()[0] ?? NaN) * 100) / 100;
}
