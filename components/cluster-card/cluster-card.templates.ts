import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster, Session } from '../../schemas/index.js';
import { clusterFacetValues, labelsOn, memberCount, predecessorsOf } from '../../src/clusters/index.js';
import type { ClusterMessages } from '../../src/locale/index.js';
import { countryName } from '../../src/locale/country-name.js';
import { heading } from '../heading.templates.js';
import { mark } from '../mark.templates.js';
import { inLanguage, say, wordFor, type View } from '../view.js';

/** What clusters need beside themselves. */
export interface ClusterView extends View {
  readonly messages: ClusterMessages;
  readonly headingLevel: number;
  /** Address against which those of pictures are read. */
  readonly baseUrl: string;
  /** The day on which labels have to hold, `2011-11-17`. */
  readonly day: string;
  /** Where the details of a session are shown. */
  readonly hrefOf: (session: Session) => string;
  /** Writes an E.164 number for people; the number itself until the library that does it is there. */
  readonly formatTelephone: (number: string) => string;
}

/** A cluster: logo, name, label, themes, place and figures, then what there is more to tell. */
export function clusterCard(cluster: Cluster, view: ClusterView, more: unknown): TemplateResult {
  const { messages } = view;
  const label = labelOf(cluster, view);
  const kind = cluster.kind && wordFor(cluster.kind, messages.kinds);
  return html`<article class="card" part="card" data-cluster=${cluster.id}>
    <div class="who">
      ${kind && !isSaidBy(cluster, kind, view) ? html`<p class="overline">${kind}</p>` : nothing}
      ${heading(view.headingLevel, inLanguage(cluster.name, view), 'name')} ${formerNames(cluster, view)}
      ${label ? html`<p><span class="label" part="label">${label}</span></p>` : nothing}
    </div>
    ${cluster.logo ? mark(cluster.logo, '', view, 'logo') : nothing}
    ${cluster.themes?.length ? html`<p class="themes">${cluster.themes.map((theme, index) => html`${index > 0 ? ' · ' : nothing}${inLanguage(theme, view)}`)}</p>` : nothing}
    ${placeOf(cluster, view)} ${figures(cluster, view)}
    ${cluster.url ? html`<p><a href=${cluster.url} rel="noopener" part="link">${messages.site}<span class="visually-hidden"> (${say(cluster.name, view)})</span></a></p>` : nothing}
    ${more}
  </article>`;
}

/** "anciennement A et B", with the names of those that became part of it. */
export function formerNames(cluster: Cluster, view: ClusterView): TemplateResult | typeof nothing {
  const { messages, format } = view;
  const former = cluster.formerNames ?? [];
  const merged = predecessorsOf(cluster, view.document);
  const names = (list: readonly Cluster['name'][]) => format.list(list.map((name) => say(name, view)));
  return html`${former.length > 0 ? html`<p class="former">${messages.formerly(names(former))}</p>` : nothing}${merged.length > 0
    ? html`<p class="former">${messages.pair(messages.mergedFrom, names(merged.map(({ name }) => name)))}</p>`
    : nothing}`;
}

/** The label a cluster holds, with its level; the first where it holds several. */
export function labelOf(cluster: Cluster, view: ClusterView): TemplateResult | string | undefined {
  const [label] = clusterFacetValues(cluster, 'label', view.day, view.reader.plainLanguage);
  return label && inLanguage(label.text, view);
}

/** "Provence, France". */
export function placeOf({ region, country }: Cluster, view: ClusterView): TemplateResult | typeof nothing {
  if (region === undefined && country === undefined) return nothing;
  return html`<p class="place">${region === undefined ? nothing : inLanguage(region, view)}${region !== undefined && country !== undefined ? ', ' : nothing}${country === undefined ? nothing : countryName(country, view.format.language)}</p>`;
}

/** Numbers in a row, each over its word. */
function figures(cluster: Cluster, { messages, format }: ClusterView): TemplateResult | typeof nothing {
  const all: (readonly [string, number | undefined])[] = [
    [messages.columns.members, memberCount(cluster)],
    [messages.columns.projects, cluster.projects],
    [messages.columns.agreements, cluster.agreements],
  ];
  const known = all.filter(([, value]) => value !== undefined);
  if (known.length === 0) return nothing;
  return html`<dl class="figures">${known.map(([term, value]) => html`<div><dt>${term}</dt><dd>${format.number(value!)}</dd></div>`)}</dl>`;
}

/** Whether a label says already what kind of cluster it is. */
function isSaidBy(cluster: Cluster, kind: string, view: ClusterView): boolean {
  return labelsOn(cluster, view.day).some(({ name }) => say(name, view).toLowerCase() === kind.toLowerCase());
}
