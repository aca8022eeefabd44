/** What the tests of the plugin share: a WordPress, an organiser's server with a published event, another server, a browser. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { it } from '../harness.js';
import { openBrowser } from './wordpress-browser.js';
import { openSourceServer, type SourceServer } from './wordpress-source.js';
import { openWordPress, type WordPress } from './wordpress.js';

export const check = process.env['TEST_CMS'] === 'true' ? it : it.skip;

/** What can be shown: settings, and the fragments that are shown by them. */
export const shown: readonly (readonly [element: string, settings: Readonly<Record<string, string>>, fragments: readonly string[]])[] = [
  ['programme', { lang: 'fr' }, ['programme']],
  ['speakers', {}, ['speakers']],
  ['contacts', {}, ['contacts']],
  ['contacts', { contact: 'hoshimado' }, ['contact/hoshimado']],
  ['contacts', { roles: 'press, registration' }, ['contact/presse', 'contact/inscriptions']],
  ['registration', {}, ['registration']],
  ['registration', { purpose: 'press' }, ['press']],
  ['clusters', {}, ['clusters']],
  ['clusters', { cluster: 'braisalys' }, ['cluster/braisalys']],
  ['partners', {}, ['partners']],
];
const blocks = shown.map(([element, settings]) => `<!-- wp:technopole-events/${element} ${JSON.stringify(settings)} /-->`).join('\n');
const codes = shown.map(([element, settings]) => `[technopole_${element}${Object.entries(settings).map(([name, value]) => ` ${name}="${value}"`).join('')}]`).join('\n\n');
const around = 'Une salle de 4x4 -- "grande".';


const project = fileURLToPath(new URL('../../', import.meta.url));

interface Cms {
  /** Where the event is published. */
  folder: string;
  source: SourceServer;
  /** A server that no administrator has allowed. */
  elsewhere: SourceServer;
  wordpress: WordPress;
  browser: Browser;
}
export let cms: Cms;
let temporary: string;

/** Starts everything, and writes the pages that tests look at. */
export async function openCms(): Promise<void> {
  if (check !== it) return;
  temporary = mkdtempSync(join(tmpdir(), 'technopole-events-cms-'));
  const folder = join(temporary, 'site');
  const [source, elsewhere] = await Promise.all([openSourceServer(folder), openSourceServer(folder)]);
  const event = join(project, 'docs/examples/forum-2027/event.json');
  const publish = promisify(execFile)(process.execPath, [join(project, 'dist/publish/cli.js'), 'publish', event, '--out', folder, '--url', source.address, '--languages', 'fr,en']);
  const [wordpress, browser] = await Promise.all([openWordPress(), openBrowser(), publish]);
  cms = { folder, source, elsewhere, wordpress, browser };
  console.log(wordpress.version);
  const pages = { blocs: `<!-- wp:paragraph --><p>${around}</p><!-- /wp:paragraph -->\n${blocks}`, codes: `${around}\n\n${codes}`, programme: '[technopole_programme lang="fr"]', ailleurs: `[technopole_programme site="${elsewhere.address}"]`, autre: '<p>Rien de publié.</p>' };
  await wordpress.evaluate(`update_option('technopole_events', array('site' => '${source.address}')); foreach (json_decode(${php(JSON.stringify(pages))}, true) as $name => $content) wp_insert_post(wp_slash(array('post_type' => 'page', 'post_name' => $name, 'post_title' => $name, 'post_status' => 'publish', 'post_content' => $content)));`);
}

/** Stops everything. */
export async function closeCms(): Promise<void> {
  if (!temporary) return;
  await cms?.browser.close();
  await cms?.wordpress.close();
  cms?.source.close();
  cms?.elsewhere.close();
  rmSync(temporary, { recursive: true });
}

/** Makes servers well again, and WordPress forget what it has seen. */
export async function resetCms(): Promise<void> {
  if (!temporary) return;
  cms.source.reset();
  cms.elsewhere.reset();
  await cms.wordpress.evaluate('Technopole_Events\\Store::purge();');
}

/** Lets the time pass for which copies are fresh, and the pause after failures too. */
export async function age(): Promise<void> {
  await cms.wordpress.evaluate(`global $wpdb; $wpdb->query("DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%technopole%'");`);
}

/** A published fragment. */
export function fragment(name: string, language = 'fr'): string {
  return readFileSync(join(cms.folder, `fragments/${name}.${language}.html`), 'utf8');
}

/** Publishes a fragment in another form, and gives it. */
export function alter(name: string, change: (html: string) => string): string {
  const html = change(fragment(name));
  cms.source.changed.set(`fragments/${name}.fr.html`, html);
  return html;
}

/** The manifest as it would be with the pages and calendars of 10,000 sessions in three languages, and 1,000 speakers. */
export function largeManifest(): string {
  const { files, ...rest } = JSON.parse(readFileSync(join(cms.folder, 'manifest.json'), 'utf8')) as { files: { path: string; bytes: number; integrity: string }[] };
  const { bytes, integrity } = files[0]!;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
  const paths = ['de', 'en', 'fr'].flatMap((tag) => [...numbers(10_000).flatMap((id) => [`${tag}/calendar/session-${id}.ics`, `${tag}/sessions/session-${id}.html`]), ...numbers(1_000).map((id) => `fragments/contact/speaker-${id}.${tag}.html`)]);
  return `${JSON.stringify({ ...rest, files: [...files, ...paths.map((path) => ({ path, bytes, integrity }))] }, undefined, 1)}\n`;
}

/** A text in PHP. */
export function php(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
