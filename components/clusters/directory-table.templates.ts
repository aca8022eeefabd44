import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../../schemas/index.js';
import { clusterSortKeys, memberCount, type ClusterOrder, type ClusterSortKey } from '../../src/clusters/index.js';
import { formerNames, labelOf, placeOf, type ClusterView } from '../cluster-card/cluster-card.templates.js';
import { inLanguage } from '../view.js';

const numbers: ReadonlySet<ClusterSortKey> = new Set(['founded', 'members', 'projects', 'agreements']);

/** Clusters as a table with a column for whatever one of them has; each heading sorts. */
export function directoryTable(clusters: readonly Cluster[], all: readonly Cluster[], order: ClusterOrder, onSort: (key: ClusterSortKey) => void, view: ClusterView): TemplateResult {
  const { messages } = view;
  const columns = clusterSortKeys.filter((key) => key === 'name' || all.some((cluster) => cellOf(cluster, key, view) !== nothing));
  return html`<div class="scroller" role="region" aria-label=${messages.directory} tabindex="0">
    <table part="table">
      <caption class="visually-hidden">${messages.directory}</caption>
      <thead><tr>${columns.map((key) => columnHeading(key, order, onSort, view))}</tr></thead>
      <tbody>
        ${clusters.map((cluster) => html`<tr data-cluster=${cluster.id}>
          <th scope="row">${nameOf(cluster, view)}${formerNames(cluster, view)}</th>
          ${columns.slice(1).map((key) => html`<td class=${numbers.has(key) ? 'number' : nothing}>${cellOf(cluster, key, view)}</td>`)}
        </tr>`)}
      </tbody>
    </table>
  </div>`;
}

function columnHeading(key: ClusterSortKey, { by, isDescending }: ClusterOrder, onSort: (key: ClusterSortKey) => void, { messages }: ClusterView): TemplateResult {
  const isSorted = by === key;
  return html`<th scope="col" class=${numbers.has(key) ? 'number' : nothing} aria-sort=${isSorted ? (isDescending ? 'descending' : 'ascending') : nothing}>
    <button class="sort" type="button" @click=${() => onSort(key)}>${messages.columns[key]} <span aria-hidden="true">${isSorted ? (isDescending ? '↓' : '↑') : '↕'}</span></button>
  </th>`;
}

function nameOf(cluster: Cluster, view: ClusterView): unknown {
  const name = inLanguage(cluster.name, view);
  return cluster.url ? html`<a href=${cluster.url} rel="noopener" part="link">${name}</a>` : name;
}

function cellOf(cluster: Cluster, key: ClusterSortKey, view: ClusterView): unknown {
  const { format } = view;
  const number = (value: number | undefined) => (value === undefined ? nothing : format.number(value));
  switch (key) {
    case 'name': return nameOf(cluster, view);
    case 'label': return labelOf(cluster, view) ?? nothing;
    case 'region': return placeOf(cluster, view);
    case 'founded': return cluster.foundedYear ?? nothing;
    case 'members': return number(memberCount(cluster));
    case 'projects': return number(cluster.projects);
    case 'agreements': return number(cluster.agreements);
  }
}
