import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** A web server on this machine. */
export interface WebServer {
  readonly address: string;
  close(): void;
}

/** Starts a program that serves a site at each of some ports and tells what it complains of, until it answers; `folder` is of its own and goes with it. */
export async function startServer(program: string, args: readonly string[], folder: string, ports: readonly number[], complaint: RegExp): Promise<WebServer[]> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const channel of [child.stdout, child.stderr]) channel.on('data', (part: Buffer) => (said += String(part)));
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitFor(`http://127.0.0.1:${ports[0]}/`, () => child.exitCode !== null, () => `${program}: ${said}`);
    if (complaint.test(said)) throw new Error(said);
  } catch (error) {
    close();
    throw error;
  }
  return ports.map((port) => ({ address: `http://127.0.0.1:${port}/`, close }));
}

/** A port that nothing listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitFor(address: string, hasEnded: () => boolean, said: () => string): Promise<void> {
  for (let count = 0; count < 100; count++) {
    if (hasEnded()) throw new Error(`It did not start. ${said()}`);
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It does not answer. ${said()}`);
}
