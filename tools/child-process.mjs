/** Runs Node programs that end no later than this one. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // The test runners know this one best: they close their browsers.
    for (const child of children) child.kill('SIGINT');
  });
}

/**
 * Runs Node with `args` and gives its exit code and its output, without colours and cursor movements.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} env added to the environment of this process
 * @param {(text: string) => void} [onOutput] called as the output comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, env, onOutput) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      const text = stripVTControlCharacters(chunk);
      output += text;
      onOutput?.(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}
