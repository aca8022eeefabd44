/**
 * Runs the test files that are its arguments in bare Node, in their order: `node --test` would sort them by name. What looks at pages
 * waits for more than half of its time, for a browser or for a clock, and shares the processors with one file more than there are of
 * them; what only calculates, some of it within a time, does not.
 */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import reportTests from './node-reporter.mjs';

/** For one that hangs. */
const longestFileMs = 600_000;
const waiting = /^test\/(?:e2e|publish)\//;

const processors = Math.max(2, availableParallelism());
const files = process.argv.slice(2);
const parts = [
  { files: files.filter((file) => waiting.test(file)), concurrency: processors + 1 },
  { files: files.filter((file) => !waiting.test(file)), concurrency: processors },
];

const stopping = new AbortController();
// Each file listens to it.
setMaxListeners(0, stopping.signal);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopping.abort());

Readable.from(reportTests(runParts())).pipe(process.stdout);

async function* runParts() {
  for (const part of parts) {
    // Without files it would look for some of its own.
    if (part.files.length === 0) continue;
    for await (const event of run({ ...part, timeout: longestFileMs, signal: stopping.signal })) {
      if (event.type === 'test:fail') process.exitCode = 1;
      yield event;
    }
  }
}
