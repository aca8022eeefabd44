import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster, ClusterLabel, Contact, KeyFigure, Session } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import { isOff } from '../../src/agenda/now.js';
import { sessionsOfCluster } from '../../src/clusters/index.js';
import { sessionSpan } from '../../src/time/span.js';
import { writeDayRange } from '../../src/locale/day-range.js';
import { row } from '../contact-card/channel-row.templates.js';
import { richText } from '../rich-text/rich-text.templates.js';
import { inLanguage, say, wordFor } from '../view.js';
import type { ClusterView } from './cluster-card.templates.js';

/** What a card tells beside the first glance: profile, labels, members by kind, memberships, contacts, sessions. */
export function clusterMore(cluster: Cluster, view: ClusterView): TemplateResult | typeof nothing {
  const { messages, format, directory } = view;
  const contacts = (cluster.contacts ?? []).flatMap((id) => directory.contacts.get(id) ?? []);
  const sessions = sessionsOfCluster(cluster.id, view.document).filter((session) => !isOff(session));
  const rows = [
    listRow(messages.columns.label, (cluster.labels ?? []).filter(({ level, validFrom, validThrough }) => (cluster.labels ?? []).length > 1 || level || validFrom || validThrough).map((label) => labelLine(label, view))),
    listRow(messages.columns.members, (cluster.members ?? []).map(({ kind, count }) => html`${wordFor(kind, messages.memberKinds)} <span class="count">${format.number(count)}</span>`)),
    ...(cluster.keyFigures ?? []).map((figure) => row(inLanguage(figure.label, view), keyFigureText(figure, view))),
    cluster.foundedYear === undefined ? undefined : row(messages.columns.founded, cluster.foundedYear),
    listRow(messages.memberships, (cluster.memberships ?? []).map(({ name, acronym, url }) => linked(url, html`${inLanguage(name, view)}${acronym ? ` (${acronym})` : nothing}`))),
    listRow(messages.contacts, contacts.map((contact) => contactLine(contact, view))),
    listRow(messages.site, (cluster.links ?? []).map(({ url, title }) => linked(url, title ? inLanguage(title, view) : url.replace(/^https?:\/\/|\/$/g, '')))),
    listRow(messages.sessions, sessions.map((session) => sessionLine(session, view))),
  ].filter((line) => line !== undefined);
  if (rows.length === 0 && !cluster.description) return nothing;
  return html`${cluster.description ? richText(cluster.description, view) : nothing}${rows.length > 0 ? html`<dl class="facts">${rows}</dl>` : nothing}`;
}

function listRow(term: string, items: readonly unknown[]): TemplateResult | undefined {
  if (items.length === 0) return undefined;
  return row(term, items.length === 1 ? items[0] : html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`);
}

function linked(url: string | undefined, content: unknown): unknown {
  return url ? html`<a href=${url} rel="noopener" part="link">${content}</a>` : content;
}

/** "Pôle de compétitivité, mondial, 13 juillet 2005 – 31 décembre 2012". */
function labelLine({ name, level, issuer, validFrom, validThrough }: ClusterLabel, view: ClusterView): TemplateResult {
  const { messages, format } = view;
  const day = (date: string) => writeDayRange(date, date, format.language);
  const validity = validFrom && validThrough ? writeDayRange(validFrom, validThrough, format.language) : validFrom ? messages.since(day(validFrom)) : validThrough ? messages.until(day(validThrough)) : undefined;
  const parts = [level === undefined ? undefined : inLanguage(level, view), issuer === undefined ? undefined : inLanguage(issuer, view), validity].filter((part) => part !== undefined);
  return html`${inLanguage(name, view)}${parts.map((part) => html`, ${part}`)}`;
}

function contactLine(contact: Contact, view: ClusterView): TemplateResult {
  const ways = [
    ...(contact.telephones ?? []).filter(({ kind }) => kind !== 'fax').map(({ number }) => html`<a href="tel:${number}" dir="ltr" part="link">${view.formatTelephone(number)}</a>`),
    ...(contact.mails ?? []).map(({ address }) => html`<a href="mailto:${address}" part="link">${address}</a>`),
  ];
  return html`${inLanguage(contact.name, view)}${contact.jobTitle ? html`, ${inLanguage(contact.jobTitle, view)}` : nothing}${ways.map((way) => html`<br />${way}`)}`;
}

function sessionLine(session: Session, view: ClusterView): TemplateResult {
  return html`<a href=${view.hrefOf(session)} part="session-link">${inLanguage(session.title, view)}</a><span class="when">${timeOf(session, view)}</span>`;
}

/** "jeu. 18 nov., 9 h 30": as much of it as is known. */
function timeOf(session: Session, { document: { event }, format }: ClusterView): string {
  const span = sessionSpan(session, event.timeZone);
  const day = span ? programmeDay(new Date(span.startMs).toISOString(), { timeZone: event.timeZone, dayChange: '00:00' }) : session.day;
  return [day && format.shortDay(day), span && format.time(span.startMs)].filter(Boolean).join(', ');
}

/** "près de 6 800", "45 %", "1 200 €". */
function keyFigureText({ value, precision = 'exact', unit }: KeyFigure, view: ClusterView): string {
  const written = writeNumber(value, unit, view);
  return precision === 'exact' ? written : `${view.messages.precisions[precision]}\u00a0${written}`;
}

function writeNumber(value: number, unit: string | undefined, { format }: ClusterView): string {
  if (unit === undefined) return format.number(value);
  const style: Intl.NumberFormatOptions = unit === 'euro' ? { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } : { style: 'unit', unit };
  try {
    return new Intl.NumberFormat(format.language, style).format(value);
  } catch {
    return `${format.number(value)} ${unit}`;
  }
}

/** The line on a card for a cluster that became part of another: "Pôle A a rejoint Pôle B". */
export function mergedLine(cluster: Cluster, successor: Cluster, view: ClusterView): TemplateResult {
  return html`<p class="merged" role="note"><strong>${inLanguage(cluster.name, view)}</strong><br />${view.messages.pair(view.messages.mergedInto, say(successor.name, view))}</p>`;
}
