/** A page of a partner, and the server of an organiser, which fails as it is told. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { makeExpiredCertificate } from './expired-certificate.js';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const good = readFileSync(fromRoot('docs/examples/forum-2027/event.json'), 'utf8');

const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

/** What the organiser's server does instead of giving the document. */
const faults: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  gone: (response) => response.destroy(),
  missing: (response) => response.writeHead(404).end(),
  broken: (response) => response.writeHead(500).end('<h1>Internal Server Error</h1>'),
  'half a document': (response) => response.writeHead(200, json).end(good.slice(0, good.length / 2)),
  'a web page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title>'),
  'a format of the future': (response) => response.writeHead(200, json).end(good.replace('technopole-events/1', 'technopole-events/9')),
  'another document': (response) => response.writeHead(200, json).end('{"slides": []}'),
  'one byte a second': drip,
};
/** A wrong media type is no fault to us. */
const giveDocument = (response: ServerResponse) => response.writeHead(200, { ...json, 'content-type': 'text/plain' }).end(good);
/** The faults, by their names. */
export const faultNames = Object.keys(faults);

/** How the organiser's server answers: with a fault until it is told otherwise. */
export interface FaultServer {
  readonly address: string;
  /** The address of the same document, behind a certificate that expired long ago. */
  readonly expired: string;
  fault: string;
  /** Files of ours that cannot be fetched. */
  missing: RegExp | undefined;
  /** The paths of those that were asked for. */
  readonly refused: string[];
  close(): void;
}

/** Opens both servers. The page takes its script from `/first.js`, its markup from `markup`. */
export async function openFaultServer(pages: Readonly<Record<string, string>>): Promise<FaultServer> {
  const { entry } = JSON.parse(await readFile(fromRoot('dist/embed/manifest.json'), 'utf8')) as { entry: string };
  const answer: RequestListener = ({ url = '' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    const page = pages[path];
    if (state.missing?.test(path)) {
      state.refused.push(path);
      return void response.destroy();
    }
    if (path === '/event.json') return void (faults[state.fault] ?? giveDocument)(response);
    if (page !== undefined) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.replaceAll('{{embed}}', `/embed/${entry}`).replaceAll('{{expired}}', state.expired));
    readFile(path === '/listen.js' ? fromRoot('test/e2e/listen.js') : fromRoot(`dist${path}`)).then((body) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(body), () => response.writeHead(404).end());
  };
  const servers: Server[] = [createHttpServer(answer), createHttpsServer(makeExpiredCertificate(), answer)];
  const [plain, secure] = await Promise.all(servers.map(listen));
  const state = {
    address: `http://127.0.0.1:${plain}/`,
    expired: `https://127.0.0.1:${secure}/event.json`,
    fault: '',
    missing: undefined as RegExp | undefined,
    refused: [] as string[],
    close: () => servers.forEach((server) => (server.close(), server.closeAllConnections())),
  };
  return state;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

function drip(response: ServerResponse): void {
  response.writeHead(200, json);
  let sent = 0;
  const timer = setInterval(() => response.write(good[sent++]), 1_000);
  response.on('close', () => clearInterval(timer));
}
