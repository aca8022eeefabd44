import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `openssl ca` needs to sign with dates of the past. */
const authority = `[ca]\ndefault_ca = own\n[own]\ndatabase = index.txt\nserial = serial\nnew_certs_dir = .\ndefault_md = sha256\npolicy = any\n[any]\ncommonName = supplied\n`;

/** A certificate for this machine that expired in 2020, made anew: keys do not belong into a repository. */
export function makeExpiredCertificate(): { key: string; cert: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'technopole-events-certificate-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd, stdio: 'ignore' });
  try {
    for (const [name, text] of [['ca.cnf', authority], ['index.txt', ''], ['serial', '01']] as const) writeFileSync(join(cwd, name), text);
    openssl('req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=127.0.0.1');
    openssl('ca', '-batch', '-config', 'ca.cnf', '-selfsign', '-keyfile', 'key.pem', '-in', 'request.pem', '-out', 'certificate.pem', '-startdate', '20200101000000Z', '-enddate', '20200201000000Z', '-notext');
    return { key: readFileSync(join(cwd, 'key.pem'), 'utf8'), cert: readFileSync(join(cwd, 'certificate.pem'), 'utf8') };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
