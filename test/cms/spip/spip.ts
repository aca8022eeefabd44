/** A real SPIP with the plugin, and what a test does with it. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Spip {
  readonly url: string;
  /** What versions of SPIP and PHP run. */
  readonly versions: string;
  /** A published article as it is sent. */
  article(title: string): Promise<string>;
  page(query: string): Promise<string>;
  addressOf(title: string): string;
  /** Makes what the plugin keeps of a source older, by seconds. */
  age(seconds: number): Promise<void>;
  stop(): void;
}

/** What is put into a SPIP. */
export interface SpipContent {
  /** Texts by title; `(en)` in a title makes an article English. */
  readonly articles: Readonly<Record<string, string>>;
  /** Origins that the configuration admits. */
  readonly hosts: readonly string[];
  /** Templates by name, for `spip.php?page=name`. */
  readonly templates: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const plugin = join(root, 'integrations/spip/technopole_events');
/** Unpacked packages stay, so that only the first run has to get them. */
const state = join(root, '.cache/cms/spip');
const kept = join(state, 'site/tmp/technopole_events');
/** Short, so that no test waits long. */
const options = `<?php
define('_TECHNOPOLE_EVENTS_TIMEOUT', 2);
define('_TECHNOPOLE_EVENTS_BACK_OFF', 3);
`;

/** Starts SPIP with articles in it. */
export async function startSpip({ articles, hosts, templates }: SpipContent): Promise<Spip> {
  await mkdir(state, { recursive: true });
  await writeFile(join(state, 'options.php'), options);
  const port = await freePort();
  const environment = { SPIP_PLUGINS: plugin, SPIP_OPTIONS: join(state, 'options.php'), SPIP_SEED: join(root, 'test/cms/spip/seed.php'), TECHNOPOLE_HOSTS: hosts.join('\n'), TECHNOPOLE_ARTICLES: JSON.stringify(articles) };
  const { stdout } = await promisify(execFile)('bash', [join(root, 'test/cms/spip/spip-up.sh'), state, String(port)], { env: { ...process.env, ...environment } });
  const ids = JSON.parse(/^articles (.*)$/m.exec(stdout)![1]!) as Record<string, string>;
  for (const [name, template] of Object.entries(templates)) await writeFile(join(state, 'site/squelettes', `${name}.html`), template);
  const url = `http://127.0.0.1:${port}/`;
  const addressOf = (title: string) => `${url}spip.php?page=article&id_article=${ids[title]}`;
  const text = async (address: string) => (await fetch(address)).text();
  return {
    url, addressOf, age,
    versions: /^SPIP .*(?=, plugins)/m.exec(stdout)![0],
    article: (title) => text(addressOf(title)),
    page: (query) => text(`${url}spip.php?${query}`),
    stop: () => void stop(),
  };
}

/** Checks the syntax of every PHP file of the plugin; gives how many there are, and throws for the first that is wrong. */
export async function checkSyntax(): Promise<number> {
  const files = (await readdir(plugin, { recursive: true })).filter((name) => name.endsWith('.php'));
  for (const file of files) await promisify(execFile)('php', ['-l', join(plugin, file)]);
  return files.length;
}

async function age(seconds: number): Promise<void> {
  for (const name of await readdir(kept)) {
    if (!name.endsWith('.json')) continue;
    const known = JSON.parse(await readFile(join(kept, name), 'utf8')) as { checked: number; retry: number; held: Record<string, { confirmed: number }> };
    const held = Object.fromEntries(Object.entries(known.held).map(([path, copy]) => [path, { ...copy, confirmed: copy.confirmed - seconds }]));
    await writeFile(join(kept, name), JSON.stringify({ ...known, held, checked: known.checked - seconds, retry: known.retry - seconds }));
  }
}

async function stop(): Promise<void> {
  const pid = Number(await readFile(join(state, 'run/php.pid'), 'utf8'));
  process.kill(-pid);
  await rm(join(state, 'run/php.pid'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
