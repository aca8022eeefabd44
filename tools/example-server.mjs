import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Without a request for this long the server stops by itself. */
const idleMinutes = 60;

/**
 * A server for the example pages, on this machine only.
 *
 * @param {object} site
 * @param {Record<string, string>} site.folders Folder for each beginning of a path, e.g. `{ '/': 'docs/examples/partner-site' }`; the longest wins.
 * @param {Record<string, string>} site.files Text for single paths.
 * @param {Record<string, string>} site.words What stands for `{{name}}` in pages.
 * @param {number} [site.port] Port wanted; another is taken where it is in use.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function startExampleServer({ folders, files, words, port = 8085 }) {
  let idle;
  const server = createServer((request, response) => {
    clearTimeout(idle);
    idle = setTimeout(() => server.close(), idleMinutes * 60_000).unref();
    answer(request, response, { folders, files, words }).catch(() => response.writeHead(500).end());
  });
  await listen(server, port);
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(request, response, { folders, files, words }) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html');
  if (files[path] !== undefined) return void response.writeHead(200, { 'content-type': mediaTypes[extname(path)] }).end(files[path]);
  const file = locate(path, folders);
  const isFile = file && (await stat(file).then((found) => found.isFile(), () => false));
  if (!isFile) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
  response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
  if (extname(file) !== '.html') return void createReadStream(file).pipe(response);
  const now = url.searchParams.get('now') ?? words.now ?? '';
  const page = await readFile(file, 'utf8');
  response.end(page.replace(/\{\{(\w+)\}\}/g, (_, name) => (name === 'now' ? (now ? `now="${escapeHtml(now)}"` : '') : escapeHtml(words[name] ?? ''))));
}

/** The file for a path; nothing outside its folder. */
function locate(path, folders) {
  const prefix = Object.keys(folders).filter((start) => path.startsWith(start)).sort((a, b) => b.length - a.length)[0];
  if (!prefix) return undefined;
  const file = normalize(join(folders[prefix], path.slice(prefix.length)));
  return file.startsWith(normalize(folders[prefix] + sep)) ? file : undefined;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' && port !== 0 ? resolve(listen(server, 0)) : reject(error)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
