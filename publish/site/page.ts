import { html, nothing, type TemplateResult } from 'lit';
import { escapeHtml } from '../../src/rich-text/html.js';
import { excerpt } from '../../src/locale/text.js';
import { inLanguage, say } from '../../components/view.js';
import { addressedFrom, siteRoot, staticHtml } from './static-html.js';
import { wayToRoot } from './paths.js';
import { elementNames, type ElementName, type SiteView } from './view.js';

/** What all pages share. */
export interface SiteFrame {
  /** Address at which the site will be found, with `/` at its end; nothing where that is not known. */
  readonly url: string | undefined;
  /** Languages of the pages, the main one first. */
  readonly tags: readonly string[];
  /** Paths of the style sheet and of the script of the elements, with the hash of the script. */
  readonly style: string;
  readonly script: { readonly path: string; readonly integrity: string };
}

/** A page of the site. */
export interface SitePage {
  /** Below the folder of the language: `programme.html`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** What stands below the menu. */
  readonly body: string;
  readonly jsonLd?: string;
  /** Whether an element stands on it, so that the script is needed. */
  readonly hasElements: boolean;
}

/** A whole page, with addresses from where it lies; also as it stands in other languages, which have it under the same path. */
export function pageHtml(page: SitePage, view: SiteView, frame: SiteFrame): string {
  const path = `${view.tag}/${page.path}`;
  const way = wayToRoot(path);
  const address = (to: string) => (frame.url ?? way) + to;
  const name = say(view.document.event.name, view);
  const title = page.title === name ? name : `${page.title} – ${name}`;
  const alternates = frame.tags.length > 1 ? [...frame.tags.map((tag) => [tag, tag] as const), ['x-default', frame.tags[0]!] as const] : [];
  const parts = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    page.description ? `<meta name="description" content="${escapeHtml(page.description)}">` : '',
    `<link rel="canonical" href="${escapeHtml(address(path))}">`,
    ...alternates.map(([hreflang, tag]) => `<link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(address(`${tag}/${page.path}`))}">`),
    `<link rel="alternate" type="text/calendar" href="${siteRoot}${view.tag}/calendar/event.ics">`,
    `<link rel="icon" href="${siteRoot}icon.svg">`,
    `<link rel="stylesheet" href="${siteRoot}${frame.style}">`,
    page.hasElements ? `<script type="module" src="${siteRoot}${frame.script.path}" integrity="${frame.script.integrity}" crossorigin="anonymous"></script>` : '',
    page.jsonLd ? `<script type="application/ld+json">${page.jsonLd}</script>` : '',
  ].filter(Boolean);
  const whole = `<!DOCTYPE html>
<html lang="${escapeHtml(view.tag)}" dir="${view.direction}">
<head>
${parts.join('\n')}
</head>
<body class="site">
<a class="skip" href="#main">${escapeHtml(view.words.skip)}</a>
${staticHtml(headerOf(page, view, frame))}
<main id="main" class="site-main">
${page.body}
</main>
${staticHtml(footerOf(view))}
</body>
</html>
`;
  return addressedFrom(whole, way);
}

/** A teaser of a text for search engines. */
export function descriptionOf(text: Parameters<typeof say>[0], view: SiteView): string {
  return excerpt(say(text, view), 160);
}

/** The title of the page of an element. */
export function titleOf(name: ElementName, { messages, words }: SiteView): string {
  switch (name) {
    case 'programme': return messages.print.programme;
    case 'speakers': return words.people;
    case 'clusters': return messages.details.clusters;
    case 'contacts': return messages.print.contacts;
    case 'partners': return messages.print.parties;
    case 'registration': return messages.registration.register;
    case 'press': return messages.registration.pressAccreditation;
    case 'calendar': return words.calendars;
  }
}

function headerOf(page: SitePage, view: SiteView, { tags }: SiteFrame): TemplateResult {
  const { words, document, tag } = view;
  const current = (path: string) => (page.path === path ? 'page' : nothing);
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  const own = (other: string) => new Intl.DisplayNames([other], { type: 'language' }).of(other) ?? names.of(other) ?? other;
  return html`<header class="masthead">
    <p class="event-name"><a href="${siteRoot}${tag}/index.html" aria-current=${current('index.html')}>${inLanguage(document.event.name, view)}</a></p>
    ${tags.length > 1 ? html`<nav class="languages" aria-label=${words.languages}><ul>${tags.map((other) => html`<li><a href="${siteRoot}${other}/${page.path}" lang=${other} hreflang=${other} aria-current=${other === tag ? 'true' : nothing}>${own(other)}</a></li>`)}</ul></nav>` : nothing}
    <nav class="menu" aria-label=${words.menu}><ul>${elementNames.filter((name) => view.has(name)).map((name) => html`<li><a href="${siteRoot}${tag}/${name}.html" aria-current=${current(`${name}.html`)}>${titleOf(name, view)}</a></li>`)}</ul></nav>
  </header>`;
}

function footerOf(view: SiteView): TemplateResult {
  const { event } = view.document;
  const data = [['event.json', 'event.json'], ['schedule.xml', 'schedule.xml'], ['schedule.json', 'schedule.json']] as const;
  return html`<footer class="foot">
    ${event.url ? html`<p><a href=${event.url}>${view.messages.print.website}</a></p>` : nothing}
    <p>${view.words.data}${view.messages.programme.pair('', '')}${data.map(([path, name], index) => html`${index > 0 ? ', ' : ''}<a href="${siteRoot}${path}">${name}</a>`)}</p>
  </footer>`;
}
