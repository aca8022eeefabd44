import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../../schemas/index.js';
import { clusterCard, type ClusterView } from '../../components/cluster-card/cluster-card.templates.js';
import { clusterMore } from '../../components/cluster-card/cluster-more.templates.js';
import { shownFacets } from '../../components/clusters/directory-tools.templates.js';
import { say } from '../../components/view.js';
import { emptyClusterFilter, findClusters, sortClusters, standingClusters } from '../../src/clusters/index.js';
import { staticHtml } from './static-html.js';

/** The directory of clusters, by name, with room for the tools that a script brings. */
export function directoryHtml(view: ClusterView): string {
  const { document, day, reader, messages, format } = view;
  const listed = standingClusters(document);
  const clusters = sortClusters(listed, { by: 'name', isDescending: false }, reader, day);
  const facets = shownFacets(findClusters(listed, emptyClusterFilter, { document, day }));
  return staticHtml(html`<div class="tools for-script">
      <span class="search"></span>
      ${facets.map(() => html`<span class="facet"></span>`)}
      <span class="appearance">${[messages.asCards, messages.asTable].map((words) => html`<span data-words=${words}></span>`)}</span>
    </div>
    <div class="status"><p>${messages.clusterCount(clusters.length, format.number(clusters.length))}</p></div>
    <div class="cards">${clusters.map((cluster) => clusterCard(cluster, view, moreOf(cluster, view)))}</div>`);
}

function moreOf(cluster: Cluster, view: ClusterView): TemplateResult | typeof nothing {
  const more = clusterMore(cluster, view);
  if (more === nothing) return nothing;
  return html`<details class="more"><summary>${view.messages.more}<span class="visually-hidden"> (${say(cluster.name, view)})</span></summary>${more}</details>`;
}
