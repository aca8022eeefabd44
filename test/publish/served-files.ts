import { get } from 'node:http';
import { posix } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from './published-site.js';

/** What a site asks of a server for a file. */
export interface Told {
  readonly type: string;
  readonly cache: string;
  /** For pages of partners, and for what they load into themselves. */
  readonly cors: string | null;
  readonly resource: string | null;
  readonly sniffing: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.ics': 'text/calendar; charset=utf-8', '.vcf': 'text/vcard; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** What is asked for a file of a site. */
export function toldOf(path: string): Told {
  const isLasting = /^(?:embed\/.*\.js|assets\/site-.*\.css)$/.test(path);
  const isShared = isLasting || path.startsWith('fragments/') || ['.json', '.xml', '.ics', '.vcf'].includes(posix.extname(path));
  return { type: types[posix.extname(path)]!, cache: isLasting ? 'public, max-age=31536000, immutable' : 'no-cache', cors: isShared ? '*' : null, resource: isLasting ? 'cross-origin' : null, sniffing: 'nosniff' };
}

/** One file of each kind in each folder of a site, the largest, for only that is sure to lie there compressed; no configuration. */
export function kindsOfFiles(folder: string): string[] {
  const files = listFiles(folder).filter((path) => !/\.(?:br|gz)$|^(?:headers\/|\.ht|_headers)/.test(path));
  const compressed = new Set(listFiles(folder).filter((path) => path.endsWith('.br')).map((path) => path.slice(0, -3)));
  const byKind = new Map<string, string>();
  for (const path of files) {
    const kind = `${posix.dirname(path)}/*${posix.extname(path)}`;
    if (!byKind.has(kind) || (!compressed.has(byKind.get(kind)!) && compressed.has(path))) byKind.set(kind, path);
  }
  return [...byKind.values()];
}

/** What a server answers, to the byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks a server as a browser does, without unpacking what it sends. */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers as Answer['headers'], body: Buffer.concat(parts) }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** What a server has told of a file. */
export function toldBy({ headers }: Answer): Told {
  return { type: headers['content-type'] ?? '', cache: headers['cache-control'] ?? '', cors: headers['access-control-allow-origin'] ?? null, resource: headers['cross-origin-resource-policy'] ?? null, sniffing: headers['x-content-type-options'] ?? '' };
}

/** The file in an answer, unpacked once as its encoding says. */
export function unpack({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}
