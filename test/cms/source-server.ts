/** A published site on this machine, under as many addresses as there are ways for a source to fail, and what was asked of each. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Answers a request in place of the file. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The site at an address of its own. */
export interface Source {
  readonly url: string;
  /** Paths asked for, each with the status of the answer: `200 manifest.json`. */
  readonly asked: string[];
  /** Paths that are not answered with their file; `*` stands for all. */
  readonly answers: Map<string, Answer>;
}

export interface SourceServer {
  readonly origin: string;
  /** The site under an address of this name; the first one called `forum` is the one whose address is in its files. */
  source(name: string): Source;
  close(): void;
}

export interface Manifest {
  readonly generator: string;
  readonly files: { path: string; bytes: number; integrity: string }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Opens the server; the files are those in `folder`, which may come later. */
export async function openSourceServer(folder: string): Promise<SourceServer> {
  const sources = new Map<string, Source>();
  const server = createServer((request, response) => {
    const { host = '', pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, name = '', path = ''] = /^\/([^/]*)\/(.*)$/.exec(pathname) ?? [];
    const source = sources.get(host.startsWith('127.') ? name : host);
    if (!source) return void response.writeHead(404).end();
    response.on('close', () => void source.asked.push(`${response.statusCode} ${path}`));
    response.setHeader('Access-Control-Allow-Origin', '*');
    const answer = source.answers.get(path) ?? source.answers.get('*');
    if (answer) answer(request, response);
    else void giveFile(join(folder, path), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = (name: string): Source => {
    const made = sources.get(name) ?? { url: `${origin}/${name}/`, asked: [], answers: new Map() };
    sources.set(name, made);
    return made;
  };
  return { origin, source, close: () => (server.closeAllConnections(), server.close()) };
}

/** Publishes an example as an organiser does, into a folder, for the address of a source. */
export async function publishExample(example: string, folder: string, url: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['dist/publish/cli.js', 'publish', `docs/examples/${example}/event.json`, '--out', folder, '--url', url], { cwd: root });
}

/** The `integrity` of bytes. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Lets a source give other bytes for a path; with `isVouchedFor` its manifest names their hash, as where the whole server is in other hands. */
export function poison(source: Source, manifest: Manifest, path: string, content: string, isVouchedFor: boolean): void {
  source.answers.set(path, give(content));
  const files = manifest.files.map((file) => (file.path === path && isVouchedFor ? { ...file, integrity: integrityOf(content) } : file));
  source.answers.set('manifest.json', give(JSON.stringify({ ...manifest, files })));
}

/** Answers with a text. */
export function give(content: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_request, response) => void response.writeHead(status, headers).end(content);
}

async function giveFile(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const content = await readFile(file).catch(() => undefined);
  if (!content) return void response.writeHead(404).end();
  const etag = `"${integrityOf(content).slice(7, 27)}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, { ETag: etag, 'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream' }).end(isKnown ? undefined : content);
}
