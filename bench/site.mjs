/** Serves the pages of all contestants with a programme, on this machine only. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startExampleServer } from '../tools/example-server.mjs';
import { bundleContestant } from './bundle.mjs';
import { readProgramme, toEntries } from './data.mjs';
import { contestantPage, elementPage, innerHtmlPage, publishedPage, staticPage } from './pages.mjs';

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('../dist/schemas/index.js').EventDocument} EventDocument */

/**
 * Starts the server. Programmes are added to it by {@link addProgramme}.
 *
 * @param {Contestant[]} contestants
 * @param {string} [embed] folder of the embed bundle
 */
export async function startSite(contestants, embed = fileURLToPath(new URL('../dist/embed', import.meta.url))) {
  const { entry, files: embedFiles } = JSON.parse(await readFile(`${embed}/manifest.json`, 'utf8'));
  const { integrity } = embedFiles.find((/** @type {{ name: string }} */ { name }) => name === entry);
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {Map<string, { script: string, style: string }>} */
  const bundles = new Map();
  for (const name of new Set(contestants.flatMap(({ bundle }) => bundle ?? []))) {
    const bundle = await bundleContestant(name);
    bundles.set(name, bundle);
    files[`/bundles/${name}.js`] = bundle.script;
    if (bundle.style) files[`/bundles/${name}.css`] = bundle.style;
  }
  const { address, close } = await startExampleServer({ folders: { '/embed/': embed }, files, words: {}, port: 0 });
  return { address, close, files, bundles, script: { name: entry, integrity } };
}

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

/**
 * Adds the pages with a programme; those of the limits when the content is known that our element has drawn.
 *
 * @param {Site} site
 * @param {string} name
 * @param {Contestant[]} contestants
 * @param {(url: string) => Promise<import('./pages.mjs').Content>} copyContent
 * @returns {Promise<number | undefined>} how many sessions it has; nothing where its data are not there
 */
export async function addProgramme(site, name, contestants, copyContent) {
  const { files, bundles, script } = site;
  const document = await readProgramme(name);
  if (!document) return undefined;
  const entries = toEntries(document);
  files[`/${name}/event.json`] = JSON.stringify(document);
  files[`/${name}/events.json`] = JSON.stringify(entries);
  files[`/${name}/ours.html`] = elementPage(`/embed/${script.name}`, `/${name}/event.json`);
  files[`/${name}/index.html`] = elementPage(`/embed/${script.name}`, `/${name}/site/index.json`);
  await addPublished(site, name, document);
  const content = await copyContent(`${site.address}${name}/ours.html`);
  files[`/${name}/inner.html`] = innerHtmlPage(content);
  files[`/${name}/static.html`] = staticPage(content);
  for (const contestant of contestants) {
    if (!contestant.bundle) continue;
    files[`/${name}/${contestant.name}.html`] = contestantPage(contestant, { bundle: `/bundles/${contestant.bundle}`, hasStyle: Boolean(bundles.get(contestant.bundle)?.style), events: `/${name}/events.json`, css: content.css });
  }
  return document.sessions.length;
}

/** What `publish` writes for the page of the programme, without the hundreds of others. */
async function addPublished(/** @type {Site} */ { files, script }, /** @type {string} */ name, /** @type {EventDocument} */ document) {
  const { siteFiles } = await import('../dist/publish/site/site-files.js');
  const { visibleDocument } = await import('../dist/src/index.js');
  const made = siteFiles(visibleDocument(document), { tags: ['fr'], url: undefined, isInlined: false, script: { path: `../../embed/${script.name}`, integrity: script.integrity } });
  for await (const { path, content } of made) {
    files[`/${name}/site/${path}`] = String(content);
    if (path !== 'fr/programme.html') continue;
    files[`/${name}/published.html`] = publishedPage(String(content).replaceAll('"../', `"/${name}/site/`));
    return;
  }
}
