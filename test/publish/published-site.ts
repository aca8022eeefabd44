import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../publish/command-line.js';

/** What a command said, wrote and gave back. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs `publish` in this process, in English. */
export async function publish(...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (text: string | Uint8Array) => void out.push(String(text)), say: (line: string) => void said.push(line), mark: (_: unknown, text: string) => text, progress: () => undefined, untilStopped: () => AbortSignal.abort() };
  const code = await runCommandLine(['publish', ...args], terminal, { LANG: 'en_GB.UTF-8' });
  return { code, out: out.join(''), said: said.join('\n') };
}

/** The path of an example. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
}

/** The path of a real file, or nothing where there is none. */
export function realFile(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return statSync(path, { throwIfNoEntry: false }) ? path : undefined;
}

/** Every file of a folder, from it. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort();
}

/** What the Nu checker says of files; fragments are put into a page first. */
export function judgeHtml(paths: readonly string[]): string[] {
  const jar = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  // It ends before what Java would compile with much care has paid.
  const { stdout, error, stderr } = spawnSync('java', ['-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...paths], { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error) throw error;
  if (!stdout) throw new Error(stderr);
  const { messages } = JSON.parse(stdout) as { messages: readonly { type: string; subType?: string; url: string; message: string; extract?: string }[] };
  return messages.filter(({ type, subType }) => type === 'error' || subType === 'warning').map(({ url, message, extract }) => `${url.split('/').slice(-3).join('/')}: ${message} ${extract ?? ''}`);
}

/** A manifest as it stands in a site. */
export function readManifest(folder: string): { readonly path: string; readonly bytes: number; readonly integrity: string }[] {
  return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: { path: string; bytes: number; integrity: string }[] }).files;
}
