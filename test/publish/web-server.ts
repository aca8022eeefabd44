import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server on this machine. */
export interface WebServer {
  readonly address: string;
  close(): void;
}

/** Starts nginx as Debian has it with sites by their names, each with the configuration that was published with it. */
export async function startNginx(nginx: string, sites: Readonly<Record<string, string>>): Promise<WebServer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-nginx-'));
  const ports = await Promise.all(Object.values(sites).map(freePort));
  const servers = Object.values(sites).map((root, index) => `server { listen 127.0.0.1:${ports[index]}; root ${root}; include ${root}/headers/nginx.conf; }`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'nginx.conf'), `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn; events {} http { access_log off; ${kept} ${servers.join('\n')} }`);
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += String(part)));
  await waitFor(`http://127.0.0.1:${ports[0]}/`, () => child.exitCode !== null, () => said);
  if (/\[(warn|emerg|error)\]/.test(said)) {
    child.kill();
    throw new Error(said);
  }
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return ports.map((port) => ({ address: `http://127.0.0.1:${port}/`, close }));
}

async function waitFor(address: string, hasEnded: () => boolean, said: () => string): Promise<void> {
  for (let count = 0; count < 100; count++) {
    if (hasEnded()) throw new Error(`nginx did not start: ${said()}`);
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
