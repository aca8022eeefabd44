/** The page of a partner whose policy allows what the guide to embedding says, with script and document of an organiser elsewhere, as nginx serves what was published. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, expect } from '../harness.js';
import { startNginx } from '../publish/nginx.js';
import { example, publish, readManifest } from '../publish/published-site.js';
import { programs } from '../publish/site-browser.js';
import type { WebServer } from '../publish/web-server.js';
import { chosenEngines, usePage } from './engines.js';
import { errorsOf, violationsOf } from './seen.js';

const listen = fileURLToPath(new URL('listen.js', import.meta.url));
let folder: string;
let organiser: WebServer;
let partner: WebServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-partner-'));
  // A server is another user.
  chmodSync(folder, 0o755);
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr');
  if (!programs.nginx) return;
  [organiser] = (await startNginx(programs.nginx, { forum: join(folder, 'forum') })) as [WebServer];
  partner = await openPartner(organiser.address);
});
after(() => {
  partner?.close();
  organiser?.close();
  rmSync(folder, { recursive: true });
});

for (const engine of programs.nginx || process.env['CI'] === 'true' ? chosenEngines : []) {
  describe(`a partner's page in ${engine}`, () => {
    const { page, check } = usePage(engine);

    check('shows programme, details and button where its policy allows the folder of the script and the document, and breaks nothing', async () => {
      await page.goto(`${partner.address}folder`);
      await page.until(() => part('technopole-programme')?.shadowRoot?.querySelectorAll('.list .session').length === 55 && part('technopole-programme >>> .view-switch') && part('technopole-registration-button >>> [part=action]'));
      await page.click('technopole-programme >>> [data-session=ouverture] a');
      await page.until(() => part('technopole-programme >>> dialog .actions')?.checkVisibility());
      expect([await violationsOf(page), await errorsOf(page)]).to.deep.equal([[], []]);
    });

    check('keeps its own words where it allows the one file alone, as the guide warns', async () => {
      await page.goto(`${partner.address}file`);
      await page.until(() => window.seen.violations.length > 0);
      expect(await page.evaluate(() => part('technopole-programme')!.innerText.trim())).to.equal('Voir forum.example');
      expect((await violationsOf(page))[0]).to.include('script-src');
    });
  });
}

/** Its pages name the script with its hash; one allows the folder of the script, the other its address alone. */
async function openPartner(address: string): Promise<WebServer> {
  const { path, integrity } = readManifest(join(folder, 'forum')).find((file) => /^embed\/technopole-events-[\d.]+\.js$/.test(file.path))!;
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><link rel="icon" href="${address}icon.svg"><script src="/listen.js"></script>
<script type="module" src="${address}${path}" integrity="${integrity}" crossorigin="anonymous"></script>
<technopole-programme src="${address}event.json" now="2027-10-03T09:00:00+02:00"><p>Voir forum.example</p></technopole-programme>
<technopole-registration-button src="${address}event.json" now="2027-10-03T09:00:00+02:00"></technopole-registration-button>`;
  const policy = (script: string) => `default-src 'none'; script-src 'self' ${address}${script}; connect-src ${address}event.json; img-src ${address}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const server = createServer(({ url }, response) => {
    if (url === '/listen.js') return void readFile(listen).then((body) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(body));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(url === '/file' ? path : 'embed/') }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
