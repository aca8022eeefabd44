import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import type { EventDocument } from '../../schemas/index.js';
import { visibleDocument } from '../../src/contact/index.js';
import type { CommandWords } from '../words-types.js';
import type { Remark } from '../remarks.js';
import { embedFolder, embedScript } from '../embed.js';
import { previewPage, previewScript, previewStyle } from './page.js';

/** What is shown, and may be replaced while the server runs. */
export interface Shown {
  document: EventDocument | undefined;
  remarks: readonly Remark[];
  /** Where pictures lie that the document names by a relative path; nothing for standard input. */
  readonly folder: string | undefined;
}

/** A server on this machine alone. */
export interface PreviewServer {
  readonly address: string;
  /** Tells the pages that are open to load anew. */
  reload(): void;
  close(): void;
}

/** Without a request for this long the server stops by itself. */
const idleMs = 60 * 60_000;

/** Serves a page with the event, as a partner would show it, on 127.0.0.1. */
export async function startPreview(shown: Shown, port: number, language: string, words: CommandWords): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    idle.refresh();
    answer(request, response, { shown, language, words, listeners });
  });
  const idle = setTimeout(() => close(server, listeners), idleMs).unref();
  await listen(server, port);
  const { port: given } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${given}/`,
    reload: () => listeners.forEach((listener) => listener.write('event: change\ndata: \n\n')),
    close: () => close(server, listeners),
  };
}

interface Context {
  readonly shown: Shown;
  readonly language: string;
  readonly words: CommandWords;
  readonly listeners: Set<ServerResponse>;
}

function answer(request: IncomingMessage, response: ServerResponse, { shown, language, words, listeners }: Context): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (type: string, text: string) => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(text);
  // Pages elsewhere must not read it under another name of this machine.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return void response.writeHead(403).end();
  if (request.method !== 'GET') return void response.writeHead(405).end();
  if (url.pathname === '/') return send('text/html', previewPage({ remarks: shown.remarks, document: shown.document && visibleDocument(shown.document), language: languageOf(url, shown, language), script: previewScriptOf(), words }));
  if (url.pathname === '/event.json' && shown.document) return send('application/json', JSON.stringify(visibleDocument(shown.document)));
  if (url.pathname === '/preview.css') return send('text/css', previewStyle);
  if (url.pathname === '/preview.js') return send('text/javascript', previewScript);
  if (url.pathname === '/changes') return listenTo(response, listeners);
  const found = findScript(url.pathname) ?? findPicture(url.pathname, shown.folder);
  if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  // A picture is a picture, also one that brings a script (SVG).
  createReadStream(found.file).pipe(response.writeHead(200, { 'content-type': found.type, 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }));
}

interface Found {
  readonly file: string;
  readonly type: string;
}

function findScript(path: string): Found | undefined {
  const name = basename(path);
  const file = join(embedFolder, name);
  return path === `/embed/${name}` && /^[\w.-]+\.js$/.test(name) && existsSync(file) ? { file, type: 'text/javascript; charset=utf-8' } : undefined;
}

const pictureTypes: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.gif': 'image/gif' };

/** A picture beside the source, or in a folder below it; no other file of this machine. */
function findPicture(path: string, folder: string | undefined): Found | undefined {
  const type = pictureTypes[extname(path).toLowerCase()];
  const parts = path.split('/').filter(Boolean).map((part) => decodeOr(part));
  if (folder === undefined || type === undefined || parts.some((part) => part.startsWith('.') || /[/\\\0]/.test(part))) return undefined;
  const file = join(folder, ...parts);
  return existsSync(file) ? { file, type } : undefined;
}

function decodeOr(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The language asked for, where the document has it; else its first. */
function languageOf(url: URL, { document }: Shown, language: string): string {
  const asked = url.searchParams.get('lang');
  const languages = document?.event.languages ?? [language];
  return languages.find((tag) => tag === asked) ?? languages.find((tag) => tag === language) ?? languages[0] ?? language;
}

function previewScriptOf(): { src: string; integrity: string } {
  const { name, integrity } = embedScript();
  return { src: `/embed/${name}`, integrity };
}

function listenTo(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function close(server: Server, listeners: Set<ServerResponse>): void {
  listeners.forEach((listener) => listener.end());
  server.close();
  server.closeAllConnections();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' && port !== 0 ? resolve(listen(server, 0)) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
