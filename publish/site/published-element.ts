import { escapeHtml } from '../../src/rich-text/html.js';
import { siteRoot } from './static-html.js';
import type { ElementName, SiteView } from './view.js';

/** Elements of pages: those of the menu, and those of one contact or one cluster. */
export type PublishedName = ElementName | 'contact' | 'cluster';

/** How the elements get their data. */
export interface ElementData {
  /** Path of the file that they read. */
  readonly path: string;
  /** The data themselves, where they stand in the page. */
  readonly inlined: string | undefined;
  /** Whether the `id` of every session can stand in an address as it does in the name of its page. */
  readonly hasPlainIds: boolean;
}

const tags: Readonly<Record<PublishedName, string>> = {
  programme: 'technopole-programme', speakers: 'technopole-contacts', contacts: 'technopole-contacts', contact: 'technopole-contact-card', clusters: 'technopole-clusters', cluster: 'technopole-cluster-card',
  partners: 'technopole-partners', registration: 'technopole-registration-button', press: 'technopole-registration-button', calendar: 'technopole-calendar-button',
};

/** Elements that link to sessions, and whose headings have a level of their own. */
const linkToSessions: ReadonlySet<PublishedName> = new Set(['speakers', 'clusters', 'cluster']);
const haveLevel: ReadonlySet<PublishedName> = new Set(['speakers', 'contacts', 'contact', 'clusters', 'cluster', 'partners']);
/** The level of an element that does not say one. */
const usualLevel = 3;

/** An element with what it shows inside it: read as it is where there is no script, taken over by the element where there is one. */
export function publishedElement(name: PublishedName, content: string, settings: { readonly view: SiteView; readonly data: ElementData; readonly level: number; readonly id?: string }): string {
  const { view, data, level, id } = settings;
  const tag = tags[name];
  const sessions = data.hasPlainIds ? 'sessions/{id}.html' : 'programme.html#session-{id}';
  const attributes = [
    `src="${siteRoot}${data.path}"`,
    `lang="${escapeHtml(view.tag)}"`,
    ...(name === 'speakers' ? ['speakers'] : []),
    ...(name === 'calendar' ? [`calendar="${siteRoot}${view.tag}/calendar/event.ics"`] : []),
    ...(name === 'press' ? ['purpose="press"'] : []),
    ...(id === undefined ? [] : [`${name}="${escapeHtml(id)}"`]),
    ...(linkToSessions.has(name) ? [`session-href="${siteRoot}${view.tag}/${sessions}"`] : []),
    ...(haveLevel.has(name) && level !== usualLevel ? [`heading-level="${level}"`] : []),
  ];
  const inlined = data.inlined === undefined ? '' : `<script type="application/json" data-technopole-document>${data.inlined}</script>\n`;
  return `<${tag} ${attributes.join(' ')}>\n${inlined}${publishedBlock(name, content)}\n</${tag}>`;
}

/** HTML that looks as the element of that name does. */
export function publishedBlock(name: string, content: string): string {
  return `<div data-published="${name}"><div class="te-root">\n${content}\n</div></div>`;
}

/** JSON as it may stand in a script element (HTML §4.12.1.3). */
export function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
