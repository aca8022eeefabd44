/** The server of an organiser, which can fail in every way there is. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What is wrong with it: nothing; it refuses; it gives files, and not what lists them; it never answers; it sends its visitors elsewhere; it sends too much. */
export type Condition = 'well' | 'down' | 'unlisted' | 'slow' | 'moved' | 'endless';

export interface SourceServer {
  /** Address of the published site. */
  readonly address: string;
  /** What it was asked for, with what it answered. */
  readonly asked: { path: string; status: number }[];
  condition: Condition;
  /** Where `moved` leads. */
  elsewhere: string;
  /** Content in place of files. */
  readonly changed: Map<string, string>;
  /** Whether the manifest vouches for what is changed. */
  vouches: boolean;
  /** Makes it well again, and forgets what was asked. */
  reset(): void;
  close(): void;
}

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Opens the server of a folder, at `/forum/`. */
export async function openSourceServer(folder: string): Promise<SourceServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://127.0.0.1').pathname.replace(/^\/forum\//, '');
    const end = (status: number, headers: Record<string, string> = {}, body?: string | Buffer) => {
      source.asked.push({ path, status });
      response.writeHead(status, { 'access-control-allow-origin': '*', ...headers }).end(body);
    };
    if (source.condition === 'slow') return void source.asked.push({ path, status: 0 });
    if (source.condition === 'down' || (source.condition === 'unlisted' && path === 'manifest.json')) return end(503);
    if (source.condition === 'moved') return end(302, { location: `${source.elsewhere}forum/${path}` });
    if (source.condition === 'endless') return sendForEver(response);
    contentOf(folder, path, source).then(
      (body) => {
        const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
        if (request.headers['if-none-match'] === etag) end(304, { etag });
        else end(200, { etag, 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' }, body);
      },
      () => end(404),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const source: SourceServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/forum/`,
    asked: [], condition: 'well', elsewhere: '', changed: new Map(), vouches: true,
    reset: () => (source.changed.clear(), (source.asked.length = 0), void Object.assign(source, { condition: 'well', vouches: true })),
    close: () => (server.closeAllConnections(), void server.close()),
  };
  return source;
}

/** The hash of a content, as a manifest writes it. */
export function integrityOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

async function contentOf(folder: string, path: string, { changed, vouches }: SourceServer): Promise<string | Buffer> {
  const content = changed.get(path) ?? (await readFile(join(folder, path)));
  if (path !== 'manifest.json' || changed.size === 0 || !vouches) return content;
  const manifest = JSON.parse(content.toString()) as { files: { path: string; integrity: string }[] };
  const files = manifest.files.map((file) => (changed.has(file.path) ? { ...file, integrity: integrityOf(changed.get(file.path)!) } : file));
  return JSON.stringify({ ...manifest, files });
}

/** More than anybody may take, a piece at a time. */
function sendForEver(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = Buffer.alloc(1_000_000, ' ');
  const timer = setInterval(() => void response.write(piece), 20);
  response.on('close', () => clearInterval(timer));
}
