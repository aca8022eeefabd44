/**
 * `npm run bench:publish`: how long programmes of several sizes take to be checked and published, and how much memory that needs.
 *
 * Sizes are 500, 1,000 and 2,000 sessions, or those given: `npm run bench:publish -- 10000`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgramme } from './fixture.mjs';

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [500, 1_000, 2_000];
const folder = mkdtempSync(join(tmpdir(), 'technopole-events-bench-'));

try {
  console.log(`${cpus()[0]?.model}, Node ${process.version}\n`);
  console.log('sessions   check   publish   again   per session   memory   files');
  for (const size of sizes) {
    const source = join(folder, `${size}.json`);
    writeFileSync(source, JSON.stringify(createProgramme(size)));
    const check = run('check', source);
    const args = ['publish', source, '--out', join(folder, `site-${size}`), '--url', 'https://forum.example/', '--json'];
    const first = run(...args);
    const again = run(...args);
    const { files } = JSON.parse(first.out);
    console.log([String(size).padStart(8), seconds(check.ms), `  ${seconds(first.ms)}`, seconds(again.ms), `${(first.ms / size).toFixed(1).padStart(8)} ms  `, `${Math.round(first.peakBytes / 1e6).toString().padStart(5)} MB`, String(files).padStart(7)].join(' '));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1).padStart(5)} s`;
}

/** @param {string[]} args */
function run(...args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', fromRoot('bench/tell-memory.mjs'), fromRoot('dist/publish/cli.js'), ...args], { encoding: 'utf8', maxBuffer: 512_000_000 });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.slice(0, 2_000)}`);
  return { ms, out: stdout, peakBytes: Number(/peak memory (\d+)/.exec(stderr)?.[1]) * 1_024 };
}
