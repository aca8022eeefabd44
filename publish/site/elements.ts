import { html, nothing } from 'lit';
import type { Cluster, Contact, EventDocument } from '../../schemas/index.js';
import { clusterCard, type ClusterView } from '../../components/cluster-card/cluster-card.templates.js';
import { clusterMore } from '../../components/cluster-card/cluster-more.templates.js';
import { contactCard, speakerCard, type ContactView } from '../../components/contact-card/contact-card.templates.js';
import { sortSpeakers } from '../../components/contacts/speaker-order.js';
import { partners } from '../../components/partners/partners.templates.js';
import { say } from '../../components/view.js';
import { standingClusters } from '../../src/clusters/index.js';
import { chooseContacts, speakersOf } from '../../src/contact/choose-contacts.js';
import { formatTelephone } from '../../src/contact/telephone.js';
import { wholeCalendar } from './calendar-page.js';
import { directoryHtml } from './directory.js';
import { fileName } from './paths.js';
import { programmeHtml } from './programme.js';
import { registrationHtml } from './registration.js';
import { siteRoot, staticHtml } from './static-html.js';
import type { ElementName, SiteView } from './view.js';

/** What an element shows, as HTML that needs no script. `level` is that of the headings of its parts. */
export function elementHtml(name: ElementName, view: SiteView, level: number): string {
  switch (name) {
    case 'programme': return programmeHtml(view);
    case 'registration': return registrationHtml(view.document.event.registration, 'event', view);
    case 'press': return registrationHtml(view.document.event.pressAccreditation, 'press', view);
    case 'calendar': return staticHtml(wholeCalendar(view));
    case 'speakers': return speakersHtml(view, level);
    case 'contacts': return staticHtml(html`<div class="cards">${chooseContacts(view.document, {}).map((contact) => contactCard(contact, contactView(view, level), undefined))}</div>`);
    case 'clusters': return directoryHtml(clusterView(view, level));
    case 'partners': return staticHtml(partners([], { ...view, messages: view.messages.parties, headingLevel: level, baseUrl: siteRoot }) ?? nothing);
  }
}

/** Whether an element has anything to show of a document. */
export function hasContent(name: ElementName, document: EventDocument): boolean {
  const { event, sessions } = document;
  switch (name) {
    case 'programme': return true;
    case 'registration': return event.registration !== undefined;
    case 'press': return event.pressAccreditation !== undefined;
    case 'calendar': return sessions.some(({ start, day }) => start ?? day);
    case 'speakers': return speakersOf(document).length > 0;
    case 'contacts': return chooseContacts(document, {}).length > 0;
    case 'clusters': return standingClusters(document).length > 0;
    case 'partners': return (event.parties ?? []).length > 0;
  }
}

/** One contact as a card. */
export function contactHtml(contact: Contact, view: SiteView, level: number): string {
  return staticHtml(contactCard(contact, contactView(view, level), undefined));
}

/** One cluster with all that is said of it. */
export function clusterHtml(cluster: Cluster, view: SiteView, level: number): string {
  const own = clusterView(view, level);
  return staticHtml(clusterCard(cluster, own, clusterMore(cluster, own)));
}

/** Everyone on stage with what they give, by family name. */
function speakersHtml(view: SiteView, level: number): string {
  const own = contactView(view, level);
  const cards = sortSpeakers(speakersOf(view.document), view).map(({ contact, sessions }) => staticHtml(speakerCard(contact, sessions, own)));
  return `<div class="te-cards te-wall">\n${cards.join('\n')}\n</div>`;
}

/** What cards of contacts need; they are kept as a file. Buttons to copy leave room for those of the element. */
export function contactView(view: SiteView, level: number): ContactView {
  const keep = (contact: Contact) =>
    html`<p class="keep"><a class="quiet-button" href="${siteRoot}${view.tag}/contacts/${fileName(contact.id)}.vcf">${view.messages.contact.addToContacts}<span class="visually-hidden"> (${say(contact.name, view)})</span></a></p>`;
  return { ...view, messages: view.messages.contact, headingLevel: level, nowMs: undefined, formatTelephone, baseUrl: siteRoot, hrefOf: view.drawn.view.hrefOf, keep, onCopy: () => undefined, copied: '' };
}

function clusterView(view: SiteView, level: number): ClusterView {
  return { ...view, messages: view.messages.clusters, headingLevel: level, baseUrl: siteRoot, day: view.document.event.start, hrefOf: view.drawn.view.hrefOf, formatTelephone };
}
