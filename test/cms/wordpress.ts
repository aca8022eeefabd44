/** A WordPress on this machine, from Debian's packages, which are downloaded once and kept in `.cache`. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface WordPress {
  /** Address, which ends in a slash. */
  readonly address: string;
  /** What it is: versions, theme, plugins. */
  readonly version: string;
  /** Runs PHP in it, and gives what that returns. */
  evaluate<T>(code: string): Promise<T>;
  /** The HTML of a page. */
  read(path: string): Promise<string>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const suite = process.env['WP_SUITE'] ?? 'trixie';
const state = here(`../../.cache/wordpress-${suite}`);

/** Starts a fresh one with the plugin. */
export async function openWordPress(): Promise<WordPress> {
  const port = await freePort();
  const key = randomUUID();
  await run(here('wordpress-down.sh'), [state]);
  // Its content goes, its programs stay.
  for (const part of ['sqlite', 'db', 'log/wp-debug.log', 'site/wp-content/debug.log']) rmSync(`${state}/${part}`, { recursive: true, force: true });
  mkdirSync(state, { recursive: true });
  const env = { ...process.env, WP_SUITE: suite, WP_PLUGINS: here('../../integrations/wordpress/technopole-events'), WP_MU: here('on-this-machine.php'), WP_THEME: 'twentytwentyone', WP_SECONDS: '900', CMS_KEY: key };
  const { stdout } = await run(here('wordpress-up.sh'), [state, String(port)], { env });
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    version: /^WordPress .*$/m.exec(stdout)?.[0] ?? '',
    async evaluate<T>(code: string) {
      const answer = await fetch(address, { method: 'POST', headers: { 'x-cms-key': key, 'content-type': 'text/plain' }, body: code });
      const text = await answer.text();
      if (!answer.headers.get('content-type')?.startsWith('application/json')) throw new Error(`PHP failed: ${text.slice(0, 500)}`);
      return JSON.parse(text) as T;
    },
    read: async (path) => (await fetch(address + path)).text(),
    close: async () => void (await run(here('wordpress-down.sh'), [state])),
  };
}

/** What PHP has remarked on the plugin. */
export async function remarksOfPhp(): Promise<string[]> {
  const { stdout } = await run('sh', ['-c', `cat ${state}/log/wp-debug.log ${state}/log/php-errors.log 2>/dev/null || true`]);
  return stdout.split('\n').filter((line) => /plugins\/technopole-events|Fatal/.test(line));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
