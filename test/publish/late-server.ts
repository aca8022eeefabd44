import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebServer } from './web-server.js';

const recorder = fileURLToPath(new URL('record-places.js', import.meta.url));
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/**
 * Serves a site whose pages keep where their texts stand, at a moment; the script of the elements comes once the page has been seen without it.
 * `360x740/fr/index.html` shows a page in a frame of that size, narrower than windows may be.
 */
export async function openLateServer(site: string, now: string): Promise<WebServer> {
  let held: (() => void)[] = [];
  let wasSeen = false;
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const answer = (body: Buffer | string) => void response.writeHead(200, { 'content-type': mediaTypes[extname(pathname)] ?? 'text/html' }).end(body);
    const [, width, height, shown] = /^\/(\d+)x(\d+)(\/.*)/.exec(pathname) ?? [];
    if (shown) return response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><iframe src="${shown}" width="${width}" height="${height}" frameborder="0"></iframe>`);
    if (pathname === '/recorded') {
      wasSeen = true;
      held.forEach((release) => release());
      held = [];
      return answer('');
    }
    if (extname(pathname) === '.html') wasSeen = false;
    const isLate = /\/embed\/technopole-events-[^/]*\.js$/.test(pathname);
    readFile(pathname === '/record-places.js' ? recorder : join(site, decodeURIComponent(pathname))).then(
      (body) => (isLate && !wasSeen ? void held.push(() => answer(body)) : answer(extname(pathname) === '.html' ? prepare(String(body), now) : body)),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

function prepare(html: string, now: string): string {
  return html.replace('<head>', '<head><script src="/record-places.js"></script>').replace(/<technopole-[a-z-]+/g, `$& now="${now}"`);
}
