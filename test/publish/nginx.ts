import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer, type WebServer } from './web-server.js';

/**
 * Starts nginx as Debian has it with sites by their names, each with the configuration that was published with it.
 *
 * @param brotli File of the module that sends what lies ready compressed by brotli, as that configuration offers it.
 */
export async function startNginx(nginx: string, sites: Readonly<Record<string, string>>, brotli?: string): Promise<WebServer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-nginx-'));
  const ports = await Promise.all(Object.values(sites).map(freePort));
  const servers = Object.values(sites).map((root, index) => `server { listen 127.0.0.1:${ports[index]}; root ${root}; include ${root}/headers/nginx.conf; ${brotli ? 'brotli_static on;' : ''} }`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'nginx.conf'), `${brotli ? `load_module ${brotli};` : ''} daemon off; master_process off; pid ${folder}/pid; error_log stderr warn; events {} http { access_log off; ${kept} ${servers.join('\n')} }`);
  return startServer(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], folder, ports, /\[(warn|emerg|error)\]/);
}
