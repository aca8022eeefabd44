/** Python's readers of calendars and cards, judges that know nothing of this project. */
import { spawnSync } from 'node:child_process';
import { it } from '../../harness.js';

type Programs = Record<string, string | undefined>;
const { findPrograms } = (await import(new URL('../../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => Programs };

/** Runs a script with a package of Python: it reads a text from its standard input, and prints JSON. */
export interface Python {
  /** Defines a test; where changes are checked the package must be there, elsewhere the test is passed over without it. */
  readonly check: typeof it | typeof it.skip;
  run(input: string): unknown;
}

/** Makes ready to run a script with a package. The test runner installs the package where it may. */
export async function python(packageName: string, script: string): Promise<Python> {
  const program = findPrograms()[packageName];
  const check = program !== undefined || process.env['CI'] === 'true' ? it : it.skip;
  if (program === undefined) console.log(`Python has no ${packageName}: nothing is read with it.`);
  return { check, run: (input) => run(program ?? 'python3', script, input) };
}

function run(program: string, script: string, input: string): unknown {
  const { status, stdout, stderr } = spawnSync(program, ['-c', script], { input, encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
