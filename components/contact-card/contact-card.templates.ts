import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, LocalisedText } from '../../schemas/index.js';
import type { ContactMessages } from '../../src/locale/index.js';
import { heading } from '../heading.templates.js';
import { inLanguage, say, wordFor, type View } from '../view.js';
import { row } from './channel-row.templates.js';
import { hoursTemplate } from './hours.templates.js';

/** What a card needs beside its contact. */
export interface ContactView extends View {
  readonly messages: ContactMessages;
  readonly headingLevel: number;
  readonly nowMs: number;
  /** Writes an E.164 number for people; the number itself until the library that does it is there. */
  readonly formatTelephone: (number: string) => string;
  /** Address against which those of pictures are read. */
  readonly baseUrl: string;
  /** Saves a contact as a vCard. */
  readonly onSave: (contact: Contact) => void;
}

/** A contact: role, name, job, the ways to reach it, hours, languages. Microformat h-card. */
export function contactCard(contact: Contact, view: ContactView, roles: readonly string[] | undefined): TemplateResult {
  const { messages } = view;
  const shownRoles = (contact.roles ?? []).filter((role) => !roles || roles.length === 0 || roles.includes(role)).map((role) => wordFor(role, messages.roles));
  const name = say(contact.name, view);
  const role = shownRoles.join(', ');
  return html`<article class="card h-card" part="card">
    ${portrait(contact, name, view)}
    <div class="who">
      ${role && role !== name ? html`<p class="overline">${role}</p>` : nothing}
      ${heading(view.headingLevel, html`<span class="p-name">${inLanguage(contact.name, view)}</span>`, 'name')} ${standing(contact, view)}
    </div>
    <dl class="channels">
      ${(contact.telephones ?? []).map((telephone) =>
        row(labelOf(telephone.label, telephone.kind && telephone.kind !== 'voice' ? messages.telephoneKinds[telephone.kind] : messages.telephone, view), html`<a class="p-tel" dir="ltr" href="tel:${telephone.number}" part="link">${view.formatTelephone(telephone.number)}</a>`),
      )}
      ${(contact.mails ?? []).map((mailbox) => row(labelOf(mailbox.label, messages.mail, view), html`<a class="u-email" href="mailto:${mailbox.address}" part="link">${breakable(mailbox.address)}</a>`))}
      ${(contact.links ?? []).map(({ url, title }) => row(messages.links, html`<a class="u-url" href=${url} rel="noopener" part="link">${title ? inLanguage(title, view) : url.replace(/^https?:\/\/|\/$/g, '')}</a>`))}
      ${hoursTemplate(contact, view)}
      ${contact.languages && contact.languages.length > 0 ? row(messages.languages, view.format.languageNames(contact.languages)) : nothing}
    </dl>
    <button class="quiet-button save" type="button" part="save" @click=${() => view.onSave(contact)}>${messages.addToContacts}<span class="visually-hidden"> (${name})</span></button>
  </article>`;
}

function portrait(contact: Contact, name: string, view: ContactView): TemplateResult {
  if (contact.photo && URL.canParse(contact.photo.url, view.baseUrl)) return html`<img class="portrait u-photo" src=${new URL(contact.photo.url, view.baseUrl).href} alt=${say(contact.photo.alt, view)} width="64" height="64" loading="lazy" decoding="async" />`;
  return html`<span class="portrait" aria-hidden="true">${initialsOf(name)}</span>`;
}

function standing(contact: Contact, view: ContactView): TemplateResult | typeof nothing {
  const { organisations, clusters } = view.directory;
  const organisation = contact.organisation ? (organisations.get(contact.organisation) ?? clusters.get(contact.organisation))?.name : contact.organisationName;
  if (!contact.jobTitle && !organisation) return nothing;
  return html`<p class="standing">
    ${contact.jobTitle ? html`<span class="p-job-title">${inLanguage(contact.jobTitle, view)}</span>` : nothing}${contact.jobTitle && organisation ? html`<br />` : nothing}${organisation
      ? html`<span class="p-org">${inLanguage(organisation, view)}</span>`
      : nothing}
  </p>`;
}

function labelOf(label: LocalisedText | undefined, otherwise: string, view: View): unknown {
  return label ? inLanguage(label, view) : otherwise;
}

/** First letters of the first and last word: "PL" of "Pierre Laffitte". */
function initialsOf(name: string): string {
  const words = name.replace(/\p{P}/gu, ' ').split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** A mail address that breaks before `@` rather than anywhere. */
function breakable(address: string): TemplateResult {
  const [local, domain] = address.split('@');
  return html`${local}<wbr />@${domain}`;
}
