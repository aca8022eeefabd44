/** What the tests of the plugin share: one SPIP with articles in it, and a published site that fails in as many ways as there are articles. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { it } from '../../harness.js';
import { chromiumPath, launchChromium } from '../browser.js';
import { openSourceServer, publishExample, type Manifest, type Source, type SourceServer } from '../source-server.js';
import { startSpip, type Spip } from './spip.js';

export interface Bench {
  readonly server: SourceServer;
  readonly spip: Spip;
  readonly browser: Browser;
  readonly manifest: Manifest;
  /** The published fragment of an element. */
  fragment(name: string, lang?: string): Promise<string>;
  close(): Promise<void>;
}

/** The elements of the article that shows them all. */
export const names = ['programme', 'contacts', 'registration', 'clusters', 'partners'] as const;
/** The fragment that is tampered with. */
export const path = 'fragments/programme.fr.html';
/** What a source that is in other hands could publish, with the right hash. */
export const harmful: Readonly<Record<string, string>> = {
  code: '<p><?php echo 6*7; ?></p>',
  script: '<script>document.title="poison"</script>',
  handler: '<p title="x" onclick="poison()">x</p>',
  quotes: '<p title=\'>\' onclick="poison()">x</p>',
  frame: '<iframe src="https://poison.example/"></iframe>',
  address: '<a href=" javascript:poison()">x</a>',
  form: '<form action="https://poison.example/"></form>',
};
/** Addresses that nobody has admitted, or that are none. */
export const foreign = (port: string) => [`http://localhost:${port}/forum/`, 'http://127.0.0.1:9/', 'https://127.0.0.1/forum/', `http://u:p@127.0.0.1:${port}/forum/`, 'javascript:alert(1)', 'file:///etc/passwd', `http://127.0.0.1:${port}/forum/%2e%2e/`, ''];

let bench: Bench | undefined;
let missing = chromiumPath ? '' : 'no Chromium';
let checked = 0;

/** Opens it all, before the tests are named: where SPIP cannot be had they are skipped, and {@link closeBench} says why. */
export async function openBench(): Promise<void> {
  if (!missing) bench = await start().catch((error: { stderr?: string }) => void (missing = error.stderr?.trim() || String(error)));
  // Where changes are checked it must be there.
  if (missing && process.env['CI'] === 'true') throw new Error(missing);
}

export async function closeBench(): Promise<void> {
  await bench?.close();
  console.log(missing ? `SPIP was not tested: ${missing}` : `${bench!.spip.versions}: ${checked} claims checked`);
}

/** A claim that needs SPIP. */
export function check(claim: string, act: (bench: Bench) => Promise<void>): void {
  (bench ? it : it.skip)(claim, async () => {
    await act(bench!);
    checked++;
  });
}

/** What stands in a page where no fragment does. */
export const absences = (page: string) => [...page.matchAll(/<p class="technopole-events-absence">.*?<\/p>/g)].map(([text]) => text);
/** Whether a page has something; pages are too long for the message of a failure. */
export const has = (page: string, part: string | RegExp) => (typeof part === 'string' ? page.includes(part) : part.test(page));
export const sentence = (source: Source) => `<p class="technopole-events-absence"><a href="${source.url}">Le programme se trouve sur ${new URL(source.url).host}.</a> Il n’est pas possible de l’afficher ici en ce moment.</p>`;
/** Module scripts of a page. */
export const scripts = (page: string) => [...page.matchAll(/<script type="module"[^>]*>/g)].map(([tag]) => tag);

async function start(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'technopole-events-spip-'));
  const site = join(folder, 'site');
  const server = await openSourceServer(site);
  const forum = server.source('forum').url;
  const templates = { essai: `<!DOCTYPE html><html lang="fr"><head><title>Essai</title></head><body>[(#MODELE{technopole_contacts,site=${forum},lang=fr})]<INCLURE{fond=inclure/technopole_events,site=${forum},element=partners,lang=fr} /></body></html>` };
  const publishing = publishExample('forum-2027', site, forum);
  try {
    const [spip] = await Promise.all([startSpip({ articles: articlesOf(server), hosts: [server.origin], templates }), publishing]);
    const browser = await launchChromium();
    const manifest = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as Manifest;
    const close = async () => {
      await browser.close();
      spip.stop();
      server.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { server, spip, browser, manifest, close, fragment: (name, lang = 'fr') => readFile(join(site, `fragments/${name}.${lang}.html`), 'utf8') };
  } catch (error) {
    await publishing.catch(() => undefined);
    server.close();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function articlesOf(server: SourceServer): Readonly<Record<string, string>> {
  const model = (name: string, site: string, rest = '') => `<technopole_${name}|site=${site}${rest}>`;
  const forum = server.source('forum').url;
  const sources = ['crowd', 'down', 'never', 'poisoned', 'changed', 'hanging', 'moved', 'endless', ...Object.keys(harmful)];
  return {
    All: `Avant... -- "ici" !\n\n${names.map((name) => model(name, forum, '|lang=fr')).join('\n\n')}\n\nAprès.`,
    'English (en)': model('programme', forum),
    Breton: model('programme', forum, '|lang=br'),
    Copied: `${model('contacts', `${forum}index.html`)}\n\n${model('partners', forum.slice(0, -1))}`,
    Plain: 'Rien que du texte.',
    ...Object.fromEntries(sources.map((name) => [name, model('programme', server.source(name).url, '|lang=fr')])),
    ...Object.fromEntries(foreign(new URL(server.origin).port).map((site, index) => [`foreign ${index}`, model('programme', site)])),
  };
}
