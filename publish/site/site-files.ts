import { createHash } from 'node:crypto';
import type { EventDocument, Session } from '../../schemas/index.js';
import { speakersOf } from '../../src/contact/choose-contacts.js';
import { createJsonLd, writeJsonLd } from '../../src/export/json-ld.js';
import { endDirections } from '../../src/load/directions.js';
import { escapeHtml } from '../../src/rich-text/html.js';
import { say } from '../../components/view.js';
import { calendarLists } from './calendar-page.js';
import { dataFiles, documentFiles, documentPath, indexPath } from './data-files.js';
import { contactHtml, clusterHtml, elementHtml, hasContent } from './elements.js';
import { eventFacts } from './event-facts.js';
import { headerFiles } from './headers/header-files.js';
import { descriptionOf, pageHtml, titleOf, type SiteFrame, type SitePage } from './page.js';
import { fileName } from './paths.js';
import { personPage } from './person-page.js';
import { inScript, publishedBlock, publishedElement, type ElementData } from './published-element.js';
import { sessionPage } from './session-page.js';
import { sitemaps } from './sitemap.js';
import { addressedFrom, staticHtml } from './static-html.js';
import { siteStyles } from './styles.js';
import { createSiteView, elementNames, momentOf, type ElementName, type SiteView } from './view.js';

/** A file of a site. */
export interface SiteFile {
  /** From the root of the site. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How a site is made. */
export interface SiteOptions {
  /** Languages of its pages, BCP 47, the main one first. */
  readonly tags: readonly string[];
  /** Address at which it will be found, with `/` at its end. */
  readonly url: string | undefined;
  /** Whether the data stand in each page and fragment, so that elements ask for nothing. */
  readonly isInlined: boolean;
  /** The script of the elements: its path, and its hash (SRI). */
  readonly script: SiteFrame['script'];
}

/** Above this size, in characters, the elements begin with the index. */
const largeDocument = 250_000;

/** Every file of the site of a document, one after the other; `document` as everyone may see it. */
export async function* siteFiles(document: EventDocument, { tags, url, isInlined, script }: SiteOptions): AsyncGenerator<SiteFile> {
  const styles = siteStyles(document);
  const frame: SiteFrame = { url, tags, script, style: `assets/site-${createHash('sha256').update(styles).digest('hex').slice(0, 8)}.css` };
  yield { path: frame.style, content: styles };
  // A blank one of its own: without it browsers ask for `/favicon.ico`, and one in a `data:` address breaks strict policies.
  yield { path: 'icon.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  yield* documentFiles(document);
  const json = JSON.stringify(document);
  const data: ElementData = {
    path: json.length > largeDocument ? indexPath : documentPath,
    inlined: isInlined ? inScript(json) : undefined,
    hasPlainIds: !document.sessions.some(({ id }) => id.includes(':')),
  };
  const shown = new Set(elementNames.filter((name) => hasContent(name, document)));
  const paths: string[] = [];
  const written = endDirections(document);
  for (const tag of tags) {
    const view = await createSiteView(written, tag, (name) => shown.has(name));
    for (const page of pagesOf(view, frame, data)) {
      if (tag === tags[0]) paths.push(page.path);
      yield { path: `${tag}/${page.path}`, content: pageHtml(page, view, frame) };
    }
    yield* fragmentsOf(view, data, url ?? '../');
    yield* dataFiles(view, url, tag === tags[0]);
  }
  yield { path: 'index.html', content: addressedFrom(chooser(document, frame), './') };
  if (url !== undefined) yield* sitemaps(paths, tags, url);
  yield* headerFiles();
}

function* pagesOf(view: SiteView, frame: SiteFrame, data: ElementData): Generator<SitePage> {
  const { document } = view;
  yield homePage(view, frame, data);
  for (const name of elementNames.filter(view.has)) yield elementPage(name, view, frame, data);
  for (const entry of view.drawn.entries) yield sessionPage(entry, view, frame);
  for (const { contact, sessions } of speakersOf(document)) yield personPage(contact, sessions, view);
  for (const cluster of document.clusters) {
    const body = publishedElement('cluster', clusterHtml(cluster, view, 1), { view, data, level: 1, id: cluster.id });
    yield { path: `clusters/${fileName(cluster.id)}.html`, title: say(cluster.name, view), description: descriptionOf(cluster.description, view), body, hasElements: true };
  }
}

/** The event, how one registers, and who stands behind it: funders are named on the first page. */
function homePage(view: SiteView, frame: SiteFrame, data: ElementData): SitePage {
  const block = (name: ElementName, title: string) =>
    view.has(name) ? `<${title ? 'section' : 'div'} class="site-block">${title}${publishedElement(name, elementHtml(name, view, 3), { view, data, level: 3 })}</${title ? 'section' : 'div'}>` : '';
  const facts = publishedBlock('event', staticHtml(eventFacts(view)));
  const body = [facts, block('registration', ''), block('partners', `<h2>${escapeHtml(titleOf('partners', view))}</h2>\n`)].filter(Boolean).join('\n');
  return { path: 'index.html', title: say(view.document.event.name, view), description: descriptionOf(view.document.event.description ?? view.document.event.theme, view), body, hasElements: body.includes('<technopole-'), jsonLd: jsonLdOf(view, frame, 'index.html') };
}

function elementPage(name: ElementName, view: SiteView, frame: SiteFrame, data: ElementData): SitePage {
  const title = titleOf(name, view);
  const body = `<h1>${escapeHtml(title)}</h1>\n${publishedElement(name, elementHtml(name, view, 2), { view, data, level: 2 })}${name === 'calendar' ? `\n${publishedBlock('files', staticHtml(calendarLists(view)))}` : ''}`;
  return { path: `${name}.html`, title, description: descriptionOf(view.document.event.description ?? view.document.event.theme, view), body, hasElements: true, ...(name === 'programme' ? { jsonLd: jsonLdOf(view, frame, 'programme.html') } : {}) };
}

/** Every element alone, for pages of others; addresses lead to the site. */
function* fragmentsOf(view: SiteView, data: ElementData, way: string): Generator<SiteFile> {
  const settings = { view, data, level: 3 };
  const fragment = (path: string, content: string): SiteFile => ({ path: `fragments/${path}.${view.tag}.html`, content: `${addressedFrom(content, way)}\n` });
  for (const name of elementNames.filter(view.has)) yield fragment(name, publishedElement(name, elementHtml(name, view, 3), settings));
  for (const contact of view.document.contacts) yield fragment(`contact/${fileName(contact.id)}`, publishedElement('contact', contactHtml(contact, view, 3), { ...settings, id: contact.id }));
  for (const cluster of view.document.clusters) yield fragment(`cluster/${fileName(cluster.id)}`, publishedElement('cluster', clusterHtml(cluster, view, 3), { ...settings, id: cluster.id }));
}

function jsonLdOf(view: SiteView, { url }: SiteFrame, path: string): string {
  const { document, reader, tag, startMs } = view;
  const nowMs = momentOf(document.event.registration, startMs, document);
  const addresses = url === undefined ? {} : { url: `${url}${tag}/${path}`, sessionPage: ({ id }: Session) => `${url}${tag}/sessions/${fileName(id)}.html` };
  return writeJsonLd(createJsonLd(document, { reader, nowMs, ...addresses }));
}

/** The first page leads on to the one in the main language, and names the others. */
function chooser({ event }: EventDocument, { tags, url }: SiteFrame): string {
  const [main = 'en'] = tags;
  const name = typeof event.name === 'string' ? event.name : (event.name[main] ?? Object.values(event.name)[0] ?? '');
  const links = tags.map((tag) => `<li><a href="${escapeHtml(tag)}/index.html" lang="${escapeHtml(tag)}" hreflang="${escapeHtml(tag)}">${escapeHtml(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(main)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${escapeHtml(main)}/index.html">
<link rel="canonical" href="${escapeHtml(`${url ?? ''}${main}/index.html`)}">
<title>${escapeHtml(name)}</title>
</head>
<body>
<main><h1>${escapeHtml(name)}</h1><ul>${links.join('')}</ul></main>
</body>
</html>
`;
}
