/** A page of a partner on this machine, with a policy as strict as there is; the documents are those of `docs/examples`. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageServer {
  /** Address of the page. */
  readonly address: string;
  close(): void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/**
 * Opens the server. The page finds its styles at `host.css`, and its script under the name of its source, as a bundle.
 *
 * @param script Path of the script's source, from the root of the project.
 */
export async function openPageServer(html: string, styles: string, script: string): Promise<PageServer> {
  const compilerOptions = { target: 'es2022', experimentalDecorators: true, useDefineForClassFields: false };
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [script], outdir: '/', bundle: true, splitting: true, format: 'esm', write: false, logLevel: 'error', tsconfigRaw: { compilerOptions } });
  const files = new Map([['/', html], ['/host.css', styles], ...outputFiles.map(({ path, text }) => [path, text] as const)]);
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
