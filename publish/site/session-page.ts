import { html, nothing } from 'lit';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { headOf } from '../../components/programme/session-head.templates.js';
import { bodyOf } from '../../components/programme/session-details.templates.js';
import { neighboursNav } from '../../components/programme/session-neighbours.templates.js';
import { registrationBlock } from '../../components/programme/session-registration.templates.js';
import { scheduleOf } from '../../components/programme/session-schedule.templates.js';
import { say } from '../../components/view.js';
import { createSessionJsonLd, writeJsonLd } from '../../src/export/json-ld.js';
import { descriptionOf, type SiteFrame, type SitePage } from './page.js';
import { fileName } from './paths.js';
import { publishedBlock } from './published-element.js';
import { siteRoot, staticHtml } from './static-html.js';
import { detailsViewOf, type SiteView } from './view.js';

/** The page of a session: everything that its details tell, with its own calendar file. */
export function sessionPage(entry: AgendaEntry, view: SiteView, frame: SiteFrame): SitePage {
  const { session } = entry;
  const own = detailsViewOf(session, view);
  const { words } = own;
  const actions = html`<div class="actions">
    ${session.start ?? session.day ? html`<a class="quiet-button" href="${siteRoot}${view.tag}/calendar/session-${fileName(session.id)}.ics">${words.addToCalendar}</a>` : nothing}
    ${session.url ? html`<a class="quiet-button" href=${session.url} rel="noopener">${words.sessionPage}</a>` : nothing}
  </div>`;
  const signUp = session.signUp ? registrationBlock(session.signUp, session, own.registration.signUp, own) : nothing;
  const parts = html`${headOf(entry, own)} ${scheduleOf(entry, own)} ${signUp} ${actions} ${bodyOf(entry, view.drawn.entries, own)} ${neighboursNav(entry, view.drawn.entries, own)}`;
  const path = `sessions/${fileName(session.id)}.html`;
  return {
    path,
    title: say(session.title, view),
    description: descriptionOf(session.abstract ?? session.description ?? session.subtitle, view),
    body: `<article class="site-session">${publishedBlock('session', asHeadline(staticHtml(html`<div class="details">${parts}</div>`)))}</article>`,
    jsonLd: writeJsonLd(createSessionJsonLd(session, view.document, { reader: view.reader, nowMs: own.nowMs, ...(frame.url ? { url: `${frame.url}${view.tag}/${path}` } : {}) })),
    hasElements: false,
  };
}

/** The details have their title as a heading of level 2, below the one of the programme; a page of its own has it as the first. */
function asHeadline(body: string): string {
  return body.replace(/<h2 class="te-details-title"[^>]*>([^]*?)<\/h2>/, '<h1 class="te-details-title">$1</h1>');
}
