import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer, type WebServer } from './web-server.js';

const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'env', 'headers', 'rewrite', 'expires', 'filter', 'deflate', 'brotli'];

/**
 * What hosts do by themselves, all at once: they compress, give everything a lifetime, take `.gz` for an archive and `.br` for Breton, and
 * allow a site no more than what it says it needs.
 */
const habits = `
TypesConfig /etc/mime.types
AddType application/x-gzip .gz
AddLanguage br .br
AddLanguage fr .fr
AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html text/css text/javascript text/calendar text/vcard application/json application/xml image/svg+xml
ExpiresActive On
ExpiresDefault "access plus 1 month"
<Directory "/">
  Options FollowSymLinks
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>`;

/** Starts Apache as Debian has it with sites by their names, each with the `.htaccess` that was published with it; it reads them as another user. */
export async function startApache(apache: string, sites: Readonly<Record<string, string>>): Promise<WebServer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-apache-'));
  const ports = await Promise.all(Object.values(sites).map(freePort));
  const servers = Object.values(sites).map((root, index) => `Listen 127.0.0.1:${ports[index]}\n<VirtualHost 127.0.0.1:${ports[index]}>\nDocumentRoot "${root}"\n</VirtualHost>`);
  const loaded = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const own = `ServerName localhost\nServerRoot "${folder}"\nDefaultRuntimeDir "${folder}"\nPidFile "${folder}/pid"\nUser nobody\nGroup nogroup\nErrorLog "|/bin/cat"\nLogLevel warn`;
  writeFileSync(join(folder, 'apache.conf'), [...loaded, own, habits, ...servers].join('\n'));
  return startServer(apache, ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], folder, ports, /:(warn|error|crit|alert|emerg)\]/);
}
