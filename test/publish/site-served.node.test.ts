/** A published site as web servers serve it: nginx, Apache, and hosts that read `_headers`. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { after, before, describe, expect, it } from '../harness.js';
import { startApache } from './apache.js';
import { startNginx } from './nginx.js';
import { example, listFiles, publish } from './published-site.js';
import { ask, kindsOfFiles, toldBy, toldOf, unpack } from './served-files.js';
import { programs } from './site-browser.js';
import type { WebServer } from './web-server.js';

const servers = [
  { name: 'nginx', start: startNginx, encodings: [['gzip', 'gzip'], ['gzip;q=0', undefined], ['br;q=0.0, gzip;q=0.5', 'gzip'], ['identity', undefined]] },
  { name: 'nginx with brotli', start: (nginx: string, sites: Readonly<Record<string, string>>) => startNginx(nginx, sites, programs.brotli), encodings: [['gzip', 'gzip'], ['gzip, deflate, br, zstd', 'br'], ['br;q=0.0, gzip;q=0.5', 'gzip'], ['identity', undefined]] },
  { name: 'apache', start: startApache, encodings: [['gzip', 'gzip'], ['gzip, deflate, br, zstd', 'br'], ['gzip;q=0', undefined], ['br;q=0.0, gzip;q=0.5', 'gzip'], ['br; q=0.1', 'br'], ['identity', undefined]] },
] as const;

let folder: string;
let site: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-served-'));
  // A server is another user.
  chmodSync(folder, 0o755);
  site = join(folder, 'forum');
  await publish(example('forum-2027/event.json'), '--out', site, '--languages', 'fr,en');
});
after(() => rmSync(folder, { recursive: true }));

for (const { name, start, encodings } of servers) {
  const program = name === 'nginx with brotli' ? programs.brotli && programs.nginx : programs[name];
  const check = program || process.env['CI'] === 'true' ? it : it.skip;

  describe(`${name} with the headers that were published`, () => {
    let server: WebServer;

    before(async () => {
      if (program) [server] = (await start(program, { forum: site })) as [WebServer];
    });
    after(() => server?.close());

    check('says of each kind of file what it is, how long it holds and who may read it, compressed or not', async () => {
      const kinds = kindsOfFiles(site);
      expect(kinds).to.have.length.above(20);
      for (const path of kinds) {
        for (const accepted of ['identity', 'gzip', 'br']) {
          const answer = await ask(server.address + path, { 'accept-encoding': accepted });
          expect([answer.status, toldBy(answer), answer.headers['expires']], `${path}, ${accepted}`).to.deep.equal([200, toldOf(path), undefined]);
        }
      }
    });

    check('sends what lies ready compressed, once, to those who take it', async () => {
      for (const path of kindsOfFiles(site).filter((candidate) => listFiles(site).includes(`${candidate}.br`))) {
        for (const [accepted, encoding] of encodings) {
          const answer = await ask(server.address + path, { 'accept-encoding': accepted });
          const claim = `${path} for ${accepted}`;
          expect(answer.headers['content-encoding'], claim).to.equal(encoding);
          expect(answer.headers['vary'], claim).to.match(/^accept-encoding$/i);
          expect(answer.headers['content-language'] ?? '', claim).not.to.contain('br');
          expect(unpack(answer).equals(readFileSync(join(site, path))), claim).to.equal(true);
        }
      }
    });

    check('sends nothing that has not changed, not after the same was published again either', async () => {
      const asked = ['event.json', 'icon.svg', 'fr/programme.html'].flatMap((path) => ['identity', 'gzip', 'br'].map((accepted) => [path, accepted] as const));
      const answers = await Promise.all(asked.map(([path, accepted]) => ask(server.address + path, { 'accept-encoding': accepted })));
      const askAgain = () => Promise.all(asked.map(([path, accepted], index) => ask(server.address + path, { 'accept-encoding': accepted, 'if-none-match': answers[index]!.headers['etag']! })));
      const unchanged = asked.map(() => [304, 0, 'no-cache']);
      expect((await askAgain()).map(({ status, headers, body }) => [status, body.length, headers['cache-control']])).to.deep.equal(unchanged);
      await publish(example('forum-2027/event.json'), '--out', site, '--languages', 'fr,en');
      expect((await askAgain()).map(({ status }) => status), 'after the same was published again').to.deep.equal(asked.map(() => 304));
    });

    check('keeps configurations to itself, begins with the event, and lets partners read that something is missing', async () => {
      const statuses = await Promise.all(['.htaccess', '_headers', 'headers/nginx.conf', '', 'fr/'].map(async (path) => (await ask(server.address + path)).status));
      expect(statuses).to.deep.equal([404, 404, 404, 200, 200]);
      const { status, headers } = await ask(`${server.address}missing.json`);
      expect([status, headers['access-control-allow-origin'], headers['cache-control']]).to.deep.equal([404, '*', undefined]);
    });
  });
}

describe('_headers', () => {
  it('says the same to hosts that read it, each thing once, so that it is the same whether they join or replace', async () => {
    const { headers, errors } = await parseAllHeaders({ headersFiles: [join(site, '_headers')], netlifyConfigPath: undefined, configHeaders: [], minimal: false });
    expect(errors).to.deep.equal([]);
    for (const path of kindsOfFiles(site)) {
      const said = (headers as Header[]).filter(({ forRegExp }) => forRegExp.test(`/${path}`)).flatMap(({ values }) => Object.entries(values).map(([name, value]) => [name.toLowerCase(), value] as const));
      const told = Object.fromEntries(said);
      expect(said.map(([key]) => key).sort(), path).to.deep.equal(Object.keys(told).sort());
      expect(toldBy({ status: 200, headers: told, body: Buffer.of() }), path).to.deep.equal(toldOf(path));
    }
  });
});
