/**
 * `npm test`: every test in bare Node and in every browser engine, in two time zones.
 *
 * --engine=chromium|firefox|webkit  only these engines (repeatable)
 * --zone=Europe/Paris               only these time zones (repeatable)
 * --files=PATH                      only these files, folders or globs (repeatable)
 * --node-only, --web-only           without the browsers, or without bare Node
 *
 * Missing browsers are installed where that is possible. Where `CI` is "true" a missing engine is a failure.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runBrowserSuites } from './browser-suite.mjs';
import { ensurePrograms, explainMissing, listMissing } from './browsers.mjs';
import { runNodeSuites } from './node-suite.mjs';
import { readPlan } from './test-plan.mjs';
import { formatRow, sumRows } from './test-rows.mjs';

const plan = readPlan(process.argv.slice(2));
const programs = ensurePrograms(plan.programs);
const missing = listMissing(programs, plan.programs);
const present = plan.engines.filter((engine) => !missing.includes(engine));

const rows = await runSuites();
for (const row of rows) console.log(formatRow(row));
if (plan.engines.length > 0) console.log(`Engines that ran: ${present.join(', ') || 'none'}.`);
if (missing.length > 0) console.log(explainMissing(missing));

const { passed, failed } = sumRows(rows);
console.log(`${passed} passed, ${failed} failed`);
const lacksEngine = process.env.CI === 'true' && present.length < plan.engines.length;
process.exitCode = failed > 0 || passed === 0 || lacksEngine ? 1 : 0;

async function runSuites() {
  // Within the project: files are written there that browsers ask for.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'test-'));
  try {
    const nodeRows = plan.runsNode ? await runNodeSuites(plan.nodeFiles, plan.zones, folder) : [];
    const browserRows = present.length > 0 ? await runBrowserSuites(plan.browserFiles, present, plan.zones, folder) : [];
    return [...nodeRows, ...browserRows];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
