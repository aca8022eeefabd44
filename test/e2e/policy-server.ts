/** Pages under a policy as strict as there is; what browsers report against it is kept. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** No nonce, no hash, nothing unsafe. */
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface PolicyServer {
  readonly address: string;
  /** What browsers have reported, a line each. */
  readonly reports: string[];
  close(): void;
}

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const emptyPicture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.ics': 'text/calendar' };

/** Serves the pages of `policies`, and published sites under their names. */
export async function openPolicyServer(sites: Readonly<Record<string, string>>): Promise<PolicyServer> {
  const { entry } = JSON.parse(await readFile(fromRoot('dist/embed/manifest.json'), 'utf8')) as { entry: string };
  const folders = new Map(Object.entries({ embed: fromRoot('dist/embed'), 'forum-2027': fromRoot('docs/examples/forum-2027'), policies: fromRoot('test/e2e/policies'), ...sites }));
  const reports: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://127.0.0.1').pathname);
    const [, name = '', ...rest] = path.split('/');
    const answer = (body: string | Buffer) => response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream', 'content-security-policy': `${strictPolicy}; report-uri /report` }).end(body);
    if (path === '/report') return void readBody(request).then((body) => reports.push(body)).then(() => response.writeHead(204).end());
    if (path === '/empty.svg') return void answer(emptyPicture);
    const file = path === '/listen.js' ? fromRoot('test/e2e/listen.js') : join(folders.get(name) ?? '/nowhere', ...rest);
    readFile(file).then((body) => answer(extname(path) === '.html' ? prepare(String(body), entry) : body), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, reports, close };
}

/** Names the bundle, and lets a published page be listened to as ours are. */
function prepare(page: string, entry: string): string {
  const listened = page.includes('/listen.js') ? page : page.replace('<head>', '<head><script src="/listen.js"></script>');
  return listened.replaceAll('{{embed}}', `/embed/${entry}`);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
