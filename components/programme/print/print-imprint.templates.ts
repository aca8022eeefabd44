import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Contact, Party, Picture } from '../../../schemas/index.js';
import { groupParties } from '../../../src/parties/group-parties.js';
import type { QrPath } from '../../../src/qr/index.js';
import { inLanguage, say, wordFor } from '../../view.js';
import type { PrintView } from './print-view.js';

/** Roles of people in sessions; whoever has no other is none to write to. */
const stageRoles: ReadonlySet<string> = new Set(['speaker', 'chair', 'moderator', 'panellist']);
/** Area of an emblem in square millimetres: pictures of any shape weigh the same to the eye. */
const emblemArea = 260;
const pixelsPerMillimetre = 96 / 25.4;

/** The end of the first page: whom to write to, where the live page is, and who stands behind the event, with what has to be said of them. */
export function imprint(address: string, code: QrPath | undefined, view: PrintView): TemplateResult {
  return html`<footer class="imprint">
    <div class="reach">${contactsOf(view)}${liveOf(address, code, view)}</div>
    ${partiesOf(view)}
  </footer>`;
}

function contactsOf(view: PrintView): TemplateResult | typeof nothing {
  const contacts = view.document.contacts.filter(({ roles, telephones, mails }) => roles?.some((role) => !stageRoles.has(role)) && (telephones?.length || mails?.length));
  if (contacts.length === 0) return nothing;
  return html`<section class="contacts">
    <h2 class="part">${view.words.contacts}</h2>
    <ul role="list">${contacts.map((contact) => html`<li>${contactTemplate(contact, view)}</li>`)}</ul>
  </section>`;
}

function contactTemplate({ name, roles = [], telephones = [], mails = [] }: Contact, view: PrintView): TemplateResult {
  const { roles: roleWords, telephoneKinds } = view.contacts;
  const duties = roles.filter((role) => !stageRoles.has(role)).map((role) => wordFor(role, roleWords)).join(', ');
  const labelled = (label: unknown, value: TemplateResult) => html`<p>${label ? html`<span class="label">${label} </span>` : nothing}${value}</p>`;
  return html`${duties === say(name, view) ? nothing : html`<p class="label">${duties}</p>`}
    <p><strong>${inLanguage(name, view)}</strong></p>
    ${telephones.map(({ number, label, kind }) => labelled(label ? inLanguage(label, view) : kind && kind !== 'voice' ? telephoneKinds[kind] : undefined, html`<bdi class="number" dir="ltr">${view.formatTelephone(number)}</bdi>`))}
    ${mails.map(({ address, label }) => labelled(label && inLanguage(label, view), html`<bdi dir="ltr">${breakable(address)}</bdi>`))}`;
}

/** A mail address that breaks before `@` rather than anywhere. */
function breakable(address: string): TemplateResult {
  const [local, domain] = address.split('@');
  return html`${local}<wbr />@${domain}`;
}

function liveOf(address: string, code: QrPath | undefined, view: PrintView): TemplateResult {
  const { words, document } = view;
  return html`<section class="live">
    <h2 class="part">${words.live}</h2>
    ${code ? html`<svg class="code" role="img" aria-label=${words.code} viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges">${svg`<path d=${code.path} />`}</svg>` : nothing}
    <p><bdi dir="ltr">${address}</bdi></p>
    ${document.event.url ? html`<p class="label">${words.website}</p><p><bdi dir="ltr">${writeUrl(document.event.url)}</bdi></p>` : nothing}
  </section>`;
}

function partiesOf(view: PrintView): TemplateResult | typeof nothing {
  const groups = groupParties(view.document.event.parties);
  if (groups.length === 0) return nothing;
  return html`<section class="parties">
    <h2 class="part">${view.words.parties}</h2>
    <dl>${groups.map(({ parties }) => roleTemplate(parties, view))}</dl>
  </section>`;
}

/** Those who have the same role; over the whole width where something has to be shown of one of them. */
function roleTemplate(parties: readonly Party[], view: PrintView): TemplateResult {
  const isSworn = parties.some(({ mention, emblem }) => mention !== undefined || emblem !== undefined);
  return html`<div class=${isSworn ? 'sworn' : ''}>
    <dt>${wordFor(parties[0]!.role, view.words.partyRoles)}</dt>
    <dd>${parties.map((party) => partyTemplate(party, view))}</dd>
  </div>`;
}

/** A party by name; with its emblem and the sentence that has to be shown beside it, word for word. */
function partyTemplate(party: Party, view: PrintView): TemplateResult {
  const { organisations, clusters } = view.directory;
  const body = organisations.get(party.organisation) ?? clusters.get(party.organisation);
  const acronym = party.programmeAcronym ? html` (${inLanguage(party.programmeAcronym, view)})` : nothing;
  const programme = party.programme ? html`, ${inLanguage(party.programme, view)}${acronym}` : nothing;
  const territory = party.territory ? html`, ${inLanguage(party.territory, view)}` : nothing;
  return html`<div class="party">
    ${party.emblem ? pictureOf(party.emblem, view) : nothing}
    <div>
      <p>${body ? inLanguage(body.name, view) : party.organisation}${programme}${territory}</p>
      ${party.mention ? html`<p class="mention">${inLanguage(party.mention, view)}</p>` : nothing} ${party.url ? html`<p class="label"><bdi dir="ltr">${writeUrl(party.url)}</bdi></p>` : nothing}
    </div>
  </div>`;
}

function pictureOf({ url, alt, width, height }: Picture, view: PrintView): TemplateResult | typeof nothing {
  if (!URL.canParse(url, view.baseUrl)) return nothing;
  const ratio = width && height ? width / height : 1;
  const high = Math.sqrt(emblemArea / ratio) * pixelsPerMillimetre;
  return html`<img class="emblem" src=${new URL(url, view.baseUrl).href} alt=${say(alt, view)} width=${Math.round(high * ratio)} height=${Math.round(high)} decoding="sync" />`;
}

function writeUrl(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '');
}
