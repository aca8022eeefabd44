/** Part "node": checking documents, writing calendars, importing and publishing, each in a process of its own so that the first call counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgramme } from './fixture.mjs';
import { median } from './statistics.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const programs = {
  validate: ['JSON.parse', 'a look at each value', 'ours', 'ours, as elements read', 'ajv', 'valibot'],
  calendar: ['bare strings', 'ical-generator', 'ours'],
};

/**
 * @param {number[]} sizes
 * @param {number} rounds
 * @param {string[]} [chosen] ways; all by default
 */
export function measureNode(sizes, rounds, chosen) {
  return inFolder((folder) => {
    const rows = [];
    for (const sessions of sizes) {
      const file = join(folder, `${sessions}.json`);
      writeFileSync(file, JSON.stringify(createProgramme(sessions)));
      for (const [program, known] of Object.entries(programs)) {
        const ways = known.filter((way) => chosen?.includes(way) ?? true);
        if (ways.length === 0) continue;
        console.log(`\n${program}, ${sessions} sessions, processor time of the first call`);
        // What takes a quarter of a minute is not told apart by noise.
        const times = program === 'calendar' && sessions > 5_000 ? 1 : rounds;
        const turns = Array.from({ length: times }, (_, index) => ways.map((way) => ({ way, round: index + 1 }))).flat();
        for (const { way, round } of turns) rows.push({ program, way, sessions, round, ...JSON.parse(run([here(`node/${program}.mjs`), way, file]).stdout) });
        for (const way of ways) console.log(`  ${way.padEnd(24)} ${median(rows.filter((row) => row.way === way && row.program === program && row.sessions === sessions).map(({ firstMs }) => firstMs)).toFixed(1)} ms`);
      }
    }
    return rows;
  });
}

/**
 * Import of a schedule and publishing of a site by the command, with peak memory.
 *
 * @param {number[]} sizes
 */
export function measureCommands(sizes) {
  return inFolder((folder) => {
    const rows = [];
    console.log('\nThe command');
    for (const sessions of sizes) {
      const file = join(folder, `${sessions}.json`);
      const schedule = join(folder, `${sessions}.xml`);
      writeFileSync(file, JSON.stringify(createProgramme(sessions)));
      command('convert', file, '--to', 'schedule-xml', '--out', schedule);
      const steps = { 'import of a schedule.xml': ['convert', schedule, '--to', 'event', '--out', join(folder, `${sessions}-back.json`)], publish: ['publish', file, '--out', join(folder, `site-${sessions}`), '--url', 'https://forum.example/', '--json'] };
      for (const [step, args] of Object.entries(steps)) {
        const figures = command(...args);
        rows.push({ step, sessions, ...figures });
        console.log(`  ${step.padEnd(26)} ${sessions} sessions: ${(figures.ms / 1_000).toFixed(1)} s, ${Math.round(figures.peakMb)} MB`);
      }
    }
    return rows;
  });
}

/** @param {string[]} args */
function command(...args) {
  const startMs = performance.now();
  const { stderr } = run(['--import', here('tell-memory.mjs'), here('../dist/publish/cli.js'), ...args]);
  return { ms: performance.now() - startMs, peakMb: (Number(/peak memory (\d+)/.exec(stderr)?.[1]) * 1_024) / 1e6 };
}

/** @param {string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 512_000_000 });
  // 1 says that something of the content is lost or wrong, not that the command has failed.
  if (status !== 0 && !(status === 1 && args.includes('convert'))) throw new Error(`${args.join(' ')}: ${stderr.slice(0, 2_000)}`);
  return { stdout, stderr };
}

/**
 * @template Result
 * @param {(folder: string) => Result} work
 */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
