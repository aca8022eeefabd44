/**
 * `npm run bench:report`: writes docs/performance.md and its charts from the figures of the last run, `.cache/bench/run.json`, and keeps these
 * beside them; without a run here, from those that are kept. Nothing on the page is typed by hand.
 *
 * --from=run.json  figures elsewhere
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contestants } from './contestants.mjs';
import { ensureContestants } from './install.mjs';

ensureContestants();
// They need what has just been installed.
const { writePage } = await import('./report/page.mjs');
const { drawAll } = await import('./report/pictures.mjs');

const { values } = parseArgs({ options: { from: { type: 'string' } } });
const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const kept = fromRoot('docs/performance/run.json');
const last = values.from ?? [fromRoot('.cache/bench/run.json'), kept].find((file) => existsSync(file));
if (!last) throw new Error('There are no figures yet: "npm run bench" makes them.');

const text = readFileSync(last, 'utf8');
const run = JSON.parse(text);
mkdirSync(fromRoot('docs/performance'), { recursive: true });
if (last !== kept) writeFileSync(kept, text);
const pictures = await drawAll(run, contestants);
for (const { name, svg } of pictures) writeFileSync(fromRoot(`docs/performance/${name}.svg`), svg);
writeFileSync(fromRoot('docs/performance.md'), writePage(run, contestants, pictures));
console.log(`docs/performance.md and ${pictures.length} charts, from the run of ${run.date}.`);
