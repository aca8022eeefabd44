/** A partner's page from which programmes are printed: its styles get in the way as far as they can, and its policy is strict. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PrintServer {
  /** Address of the page. */
  readonly address: string;
  close(): void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** What is printed of the page would be read here. */
export const hostText = 'Bandeau de la mairie';

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
<script type="module" src="print-page.js"></script><body><header>${hostText}</header><main><button>${hostText}</button></main></body></html>`;

/** One screen high, dark, in columns; on paper whatever comes directly into its body is hidden, and links are followed by their addresses. */
const styles = `html { height: 100%; overflow: hidden; font-size: 62.5%; background: #123; transform: translateX(40px) }
body { display: flex; flex-direction: row; height: 100%; overflow: hidden; margin: 4rem; color: #eee; background: #234; font: 1.8rem Arial, sans-serif }
body::before { content: "${hostText}"; position: fixed }
body > div { padding: 8rem; color: red; text-transform: uppercase; width: 20rem }
@media print { body > div { display: none !important } a[href]::after { content: " (" attr(href) ")" } @page { margin: 0; size: A5 landscape } }`;

/** Opens the server, on this machine only. The documents are those of `docs/examples`. */
export async function openPrintServer(): Promise<PrintServer> {
  const compilerOptions = { target: 'es2022', experimentalDecorators: true, useDefineForClassFields: false };
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['test/e2e/print-page.ts'], outdir: '/', bundle: true, splitting: true, format: 'esm', write: false, tsconfigRaw: { compilerOptions } });
  const files = new Map([['/', page], ['/host.css', styles], ...outputFiles.map(({ path, text }) => [path, text] as const)]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://127.0.0.1').pathname;
    const content = files.has(path) ? Promise.resolve(files.get(path)!) : readFile(`${root}docs/examples${path}`);
    content.then(
      (body) => response.writeHead(200, { 'content-type': mediaTypes[extname(path) || '.html'], 'content-security-policy': policy }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
