/** Pages with frames, with two bundles, and with Turbo, on this machine. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface EmbeddingServer {
  readonly address: string;
  close(): void;
}

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { entry } = JSON.parse(readFileSync(fromRoot('dist/embed/manifest.json'), 'utf8')) as { entry: string };

const programme = '<technopole-programme src="/event.json" now="2027-10-03T09:00:00+02:00">Voir forum.example</technopole-programme>';
/** A programme as an element, and as a place for editors that take unknown tags out. */
const both = `${programme}<div data-technopole="programme" data-src="/event.json" data-now="2027-10-03T09:00:00+02:00">Voir forum.example</div>`;
const pageOf = (title: string, head: string, body: string) => `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">
<script src="/listen.js"></script>${head}<body><main><h1>${title}</h1>${body}</main></body></html>`;
const bundle = (folder: string) => `<script type="module" crossorigin src="/${folder}/${entry}"></script>`;

/** What a frame does by itself, since nobody can reach into it: it keeps a session, and tells how that went. */
const within = `<script type="module">
  await customElements.whenDefined('technopole-programme');
  const element = document.querySelector('technopole-programme');
  const root = element.shadowRoot;
  while (root.querySelectorAll('.list .session').length < 55 || !root.querySelector('.star')) await new Promise((resolve) => setTimeout(resolve, 50));
  const star = root.querySelector('[data-session=ouverture] .star');
  star.click();
  while (star.getAttribute('aria-pressed') !== 'true') await new Promise((resolve) => setTimeout(resolve, 50));
  let storage = 'allowed';
  try { localStorage.length } catch { storage = 'denied' }
  parent.postMessage({ frame: location.hash.slice(1), rows: root.querySelectorAll('.list .session').length, kept: star.getAttribute('aria-pressed'), storage, errors: window.seen.errors }, '*');
</script>`;
const listening = "<script>window.told = []; window.addEventListener('message', ({ data }) => window.told.push(data));</script>";
/** A page of a site that Turbo moves through, with the way to the other one. */
const turboPage = (title: string, next: string, frame: string) => pageOf(title, `<script type="module" src="/turbo.js"></script>${bundle('embed')}`, `<a id="next" href="${next}" data-turbo-prefetch="false">Suite</a>
  <technopole-registration-button src="/event.json" now="2027-10-03T09:00+02:00"></technopole-registration-button>${both}
  <turbo-frame id="frame"><a id="swap" href="${next}">Remplacer</a><technopole-programme src="/event.json" address-key="frame" now="2027-10-03T09:00:00+02:00">${frame}</technopole-programme></turbo-frame>`);
const pages: Readonly<Record<string, string>> = {
  '/frames': pageOf('Mairie', listening, '<iframe title="Programme" src="/inner#own" width="600" height="400"></iframe><iframe title="Programme, sans droits" sandbox="allow-scripts" src="/inner#sandboxed" width="600" height="400"></iframe>'),
  '/before': pageOf('Mairie', bundle('embed'), both),
  '/after': pageOf('Mairie', '', both + bundle('embed')),
  '/empty': pageOf('Mairie', bundle('embed'), '<p>Rien encore</p>'),
  '/newer': pageOf('Mairie', bundle('other'), both),
  '/inner': pageOf('Cadre', bundle('embed'), programme + within),
  '/turbo-one': turboPage('Mairie', '/turbo-two', 'Cadre de la mairie'),
  '/turbo-two': turboPage('Port', '/turbo-one', 'Cadre du port'),
  '/copies': pageOf('Mairie', bundle('embed') + bundle('other'), `${programme}<technopole-registration-button src="/event.json" now="2027-10-03T09:00+02:00"></technopole-registration-button><div data-technopole="contacts" data-src="/event.json"></div>`),
};

const scripts: Readonly<Record<string, string>> = { '/listen.js': 'test/e2e/listen.js', '/turbo.js': 'node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js' };

/** The same bundle stands in two folders: to a browser they are two. */
export async function openEmbeddingServer(): Promise<EmbeddingServer> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    const page = pages[pathname];
    // A frame without an origin asks as a stranger.
    const answer = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' }).end(body);
    if (page) return void answer('text/html', search === '?turned' ? page.replace(bundle('embed') + bundle('other'), bundle('other') + bundle('embed')) : page);
    const [path, type] = pathname === '/event.json' ? ['docs/examples/forum-2027/event.json', 'application/json'] : [scripts[pathname] ?? `dist${pathname.replace(/^\/other\//, '/embed/')}`, 'text/javascript'];
    readFile(fromRoot(path)).then((body) => answer(type, body), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => (server.close(), server.closeAllConnections()) };
}
