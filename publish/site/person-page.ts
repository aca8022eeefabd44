import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Session } from '../../schemas/index.js';
import { standing } from '../../components/contact-card/contact-card.templates.js';
import { portraitOf } from '../../components/portrait.templates.js';
import { richText } from '../../components/rich-text/rich-text.templates.js';
import { inLanguage, say } from '../../components/view.js';
import { whenOf } from './event-facts.js';
import { contactView } from './elements.js';
import { descriptionOf, type SitePage } from './page.js';
import { fileName } from './paths.js';
import { publishedBlock } from './published-element.js';
import { staticHtml } from './static-html.js';
import type { SiteView } from './view.js';

/** The page of someone on stage: who they are, what they tell of themselves, what they give. */
export function personPage(contact: Contact, sessions: readonly Session[], view: SiteView): SitePage {
  const own = contactView(view, 1);
  const { messages } = view;
  const body = html`<div class="person-page h-card">
    <header class="person-head">${portraitOf(contact, own)}<div class="who"><h1 class="name p-name">${inLanguage(contact.name, view)}</h1>${standing(contact, own)}</div></header>
    ${contact.biography ? html`<div class="p-note">${richText(contact.biography, view)}</div>` : nothing}
    ${contact.links?.length ? html`<ul class="files">${contact.links.map(({ url, title }) => html`<li><a class="u-url" href=${url} rel="noopener">${title ? inLanguage(title, view) : url.replace(/^https?:\/\/|\/$/g, '')}</a></li>`)}</ul>` : nothing}
    <section><h2 class="part">${messages.contact.sessions}</h2><ul class="talks">${sessions.map((session) => sessionLine(session, view))}</ul></section>
  </div>`;
  return { path: `speakers/${fileName(contact.id)}.html`, title: say(contact.name, view), description: descriptionOf(contact.biography, view), body: `<article class="site-person">${publishedBlock('person', staticHtml(body))}</article>`, hasElements: false };
}

function sessionLine(session: Session, view: SiteView): TemplateResult {
  const when = whenOf(session, view);
  return html`<li><a href=${view.drawn.view.hrefOf(session)}>${inLanguage(session.title, view)}</a>${when ? html` <span class="when-line">${when}</span>` : nothing}</li>`;
}
