import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, LocalisedText, Session } from '../../schemas/index.js';
import type { ContactMessages } from '../../src/locale/index.js';
import { heading } from '../heading.templates.js';
import { portraitOf } from '../portrait.templates.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say, wordFor, type View } from '../view.js';
import { row } from './channel-row.templates.js';
import { hoursTemplate } from './hours.templates.js';

/** What a card needs beside its contact. */
export interface ContactView extends View {
  readonly messages: ContactMessages;
  readonly headingLevel: number;
  /** The moment to tell who can be reached by; absent where none is known, in a file that is read at any time. */
  readonly nowMs: number | undefined;
  /** Writes an E.164 number for people; the number itself until the library that does it is there. */
  readonly formatTelephone: (number: string) => string;
  /** Address against which those of pictures are read. */
  readonly baseUrl: string;
  /** Where the details of a session are shown. */
  readonly hrefOf: (session: Session) => string;
  /** How a visitor keeps a contact. */
  readonly keep: (contact: Contact, view: ContactView) => TemplateResult | typeof nothing;
  /** Copies a value; absent where the page may not. */
  readonly onCopy: ((value: string) => void) | undefined;
  /** What was copied last. */
  readonly copied: string;
}

/** A contact: role, name, job, the ways to reach it, hours, languages. Microformat h-card. */
export function contactCard(contact: Contact, view: ContactView, roles: readonly string[] | undefined): TemplateResult {
  const { messages } = view;
  const shownRoles = (contact.roles ?? []).filter((role) => !roles || roles.length === 0 || roles.includes(role)).map((role) => wordFor(role, messages.roles));
  const role = shownRoles.join(', ');
  return html`<article class="card h-card" part="card">
    ${whoTemplate(contact, role, view)}
    <dl class="channels">
      ${(contact.telephones ?? []).map((telephone) =>
        row(
          labelOf(telephone.label, telephone.kind && telephone.kind !== 'voice' ? messages.telephoneKinds[telephone.kind] : messages.telephone, view),
          copyable(html`<data class="p-tel" value=${telephone.number}><a dir="ltr" href="tel:${telephone.number}" part="link">${view.formatTelephone(telephone.number)}</a></data>`, telephone.number, view),
        ),
      )}
      ${(contact.mails ?? []).map((mailbox) =>
        row(labelOf(mailbox.label, messages.mail, view), copyable(html`<a class="u-email" href="mailto:${mailbox.address}" part="link">${breakable(mailbox.address)}</a>`, mailbox.address, view)),
      )}
      ${pagesOf(contact, view)} ${hoursTemplate(contact, view)}
      ${contact.languages && contact.languages.length > 0 ? row(messages.languages, view.format.languageNames(contact.languages)) : nothing}
    </dl>
    ${biographyOf(contact, view)} ${view.keep(contact, view)}
  </article>`;
}

/** Someone on stage: who they are, and what they give. Microformat h-card. */
export function speakerCard(contact: Contact, sessions: readonly Session[], view: ContactView): TemplateResult {
  return html`<article class="card h-card" part="card">
    ${whoTemplate(contact, '', view)}
    <dl class="channels">
      ${row(view.messages.sessions, html`<ul class="sessions" role="list">${sessions.map((session) => html`<li><a href=${view.hrefOf(session)} part="session-link">${inLanguage(session.title, view)}</a></li>`)}</ul>`)} ${pagesOf(contact, view)}
    </dl>
    ${biographyOf(contact, view)}
  </article>`;
}

function whoTemplate(contact: Contact, role: string, view: ContactView): TemplateResult {
  return html`${portraitOf(contact, view)}
    <div class="who">
      ${role && role !== say(contact.name, view) ? html`<p class="overline p-role">${role}</p>` : nothing}
      ${heading(view.headingLevel, html`<span class="p-name">${inLanguage(contact.name, view)}</span>`, 'name')} ${standing(contact, view)}
    </div>`;
}

function pagesOf({ links = [] }: Contact, view: ContactView): readonly TemplateResult[] {
  return links.map(({ url, title }) => row(view.messages.links, html`<a class="u-url" href=${url} rel="noopener" part="link">${title ? inLanguage(title, view) : url.replace(/^https?:\/\/|\/$/g, '')}</a>`));
}

function biographyOf({ biography, name }: Contact, view: ContactView): TemplateResult | typeof nothing {
  if (!biography) return nothing;
  return html`<details class="biography">
    <summary>${view.messages.biography}<span class="visually-hidden"> (${say(name, view)})</span></summary>
    <div class="p-note">${richText(biography, view)}</div>
  </details>`;
}

/** Job and employer. */
export function standing(contact: Contact, view: ContactView): TemplateResult | typeof nothing {
  const { organisations, clusters } = view.directory;
  const organisation = contact.organisation ? (organisations.get(contact.organisation) ?? clusters.get(contact.organisation))?.name : contact.organisationName;
  if (!contact.jobTitle && !organisation) return nothing;
  return html`<p class="standing">
    ${contact.jobTitle ? html`<span class="p-job-title">${inLanguage(contact.jobTitle, view)}</span>` : nothing}${contact.jobTitle && organisation ? html`<br />` : nothing}${organisation
      ? html`<span class="p-org">${inLanguage(organisation, view)}</span>`
      : nothing}
  </p>`;
}

/** A channel with a button that copies it. */
function copyable(channel: TemplateResult, value: string, { messages, onCopy, copied }: ContactView): TemplateResult {
  if (!onCopy) return channel;
  return html`<span class="value">${channel}<button class="copy" type="button" part="copy" @click=${() => onCopy(value)}>${copied === value ? messages.copied : messages.copy}<span class="visually-hidden"> (${value})</span></button></span>`;
}

function labelOf(label: LocalisedText | undefined, otherwise: string, view: View): unknown {
  return label ? inLanguage(label, view) : otherwise;
}

/** A mail address that breaks before `@` rather than anywhere. */
function breakable(address: string): TemplateResult {
  const [local, domain] = address.split('@');
  return html`${local}<wbr />@${domain}`;
}
