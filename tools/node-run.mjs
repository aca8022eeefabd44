/** Runs the test files that are its arguments in bare Node, in their order and several at a time: `node --test` would sort them by name. */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import reportTests from './node-reporter.mjs';

/** For one that hangs; more at a time than there are processors take longer each. */
const longestFileMs = 600_000;

/**
 * Files that look at pages wait for more than half of their time: for a browser, or for a clock. Not more than one beside the
 * processors, since what has to be done within a time shares them.
 */
const concurrency = Math.max(2, availableParallelism()) + 1;

const stopping = new AbortController();
// Each file listens to it.
setMaxListeners(0, stopping.signal);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stopping.abort());

const events = run({ files: process.argv.slice(2), concurrency, timeout: longestFileMs, signal: stopping.signal });
events.once('test:fail', () => (process.exitCode = 1));
events.compose(reportTests).pipe(process.stdout);
