import { LitElement, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cluster, EventDocument } from '../../schemas/index.js';
import { emptyClusterFilter, findClusters, sortClusters, standingClusters, type ClusterFilter, type ClusterOrder, type ClusterSortKey } from '../../src/clusters/index.js';
import { readWhole } from '../../src/load/whole-document.js';
import { clusterMessages } from '../../src/locale/load-cluster-messages.js';
import { clusterCard, type ClusterView } from '../cluster-card/cluster-card.templates.js';
import { clusterCardStyles } from '../cluster-card/cluster-card.styles.js';
import { ClusterController } from '../cluster-card/cluster-controller.js';
import { clusterMore } from '../cluster-card/cluster-more.templates.js';
import { ClockController } from '../document/clock-controller.js';
import { complete } from '../document/complete.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate, emptyTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { skeleton, skeletonStyles } from '../document/skeleton.templates.js';
import { statusStyles } from '../document/status.styles.js';
import { forReaders } from '../document/visible-document.js';
import { resets } from '../resets.styles.js';
import { tokens } from '../tokens.styles.js';
import { say } from '../view.js';
import { clustersStyles } from './clusters.styles.js';
import { directoryTable } from './directory-table.templates.js';
import { directoryTools, type Appearance } from './directory-tools.templates.js';

/**
 * The directory of the clusters, technopoles and science parks of an event, as cards or as a table that sorts; with search
 * that knows former names, and filters by theme, region, country and label. A cluster that became part of another is found
 * in that one.
 *
 * What stands between the tags is shown until the directory can be drawn, and stays when it cannot.
 *
 * @tag technopole-clusters
 * @slot - Shown while there is no directory: a link to the organiser's page.
 * @csspart tools - Search, filters and the choice of the layout.
 * @csspart card - One cluster.
 * @csspart table - The table.
 * @csspart label - The label with its level.
 * @csspart logo - The logo.
 * @csspart link - A page, telephone number or mail address.
 * @csspart session-link - The link to a session.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring and of the layout in use.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 */
export class ClustersElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, clusterCardStyles, clustersStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    kinds: {},
    appearance: {},
    now: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    sessionHref: { attribute: 'session-href' },
    filter: { state: true },
    order: { state: true },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** Kinds to show, separated by spaces: `competitiveness-cluster technopole`. All by default. */
  kinds = '';

  /** How clusters are laid out: `cards` (default) or `table`. Follows when a visitor chooses the other. */
  appearance = 'cards';

  /** The moment to show, RFC 3339, for rehearsals; the present by default. It decides which labels hold, within the days of the event. */
  now = '';

  /** Level of the headings with the names, 1 to 6. Default 3. */
  headingLevel = 3;

  /** The page of a session, with `{id}` in it; by default the programme on this page. */
  sessionHref = '';

  private filter: ClusterFilter = emptyClusterFilter;
  private order: ClusterOrder = { by: 'name', isDescending: false };

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, clusterMessages);
  readonly #clock = new ClockController(this);
  readonly #clusters = new ClusterController(this, this.#words);

  protected override render(): TemplateResult {
    void complete(this, this.#documents);
    return documentTemplate(this, this.#documents, this.#words, (whole, messages) => {
      const document = forReaders(whole);
      const kinds = this.kinds.split(/\s+/).filter(Boolean);
      const listed = standingClusters(document).filter(({ kind }) => kinds.length === 0 || (kind !== undefined && kinds.includes(kind)));
      if (listed.length === 0) return emptyTemplate(this, messages.noClusters);
      return this.#directory(listed, this.#clusters.view(document, messages, this.#clock.nowMs));
    }, skeleton);
  }

  #directory(listed: readonly Cluster[], view: ClusterView): TemplateResult {
    const { day, document, reader } = view;
    const found = findClusters(listed, this.filter, { document, day });
    const clusters = sortClusters(found.clusters, this.order, reader, day);
    const appearance: Appearance = this.appearance === 'table' ? 'table' : 'cards';
    const handlers = {
      onQuery: (query: string) => (this.filter = { ...this.filter, query }),
      onFacet: (facet: keyof ClusterFilter['facets'], key: string) => {
        const { [facet]: _former, ...others } = this.filter.facets;
        this.filter = { ...this.filter, facets: key === '' ? others : { ...others, [facet]: key } };
      },
      onAppearance: (chosen: Appearance) => (this.appearance = chosen),
      onClear: () => this.#clear(),
    };
    return html`${directoryTools({ filter: this.filter, found, appearance }, handlers, view)}
    ${appearance === 'table'
      ? directoryTable(clusters, listed, this.order, (key) => this.#sort(key), view)
      : html`<div class="cards">${repeat(clusters, ({ id }) => id, (cluster) => clusterCard(cluster, view, this.#more(cluster, view)))}</div>`}`;
  }

  #more(cluster: Cluster, view: ClusterView): TemplateResult {
    const more = clusterMore(cluster, view);
    return html`<details class="more" ?hidden=${typeof more === 'symbol'}>
      <summary>${view.messages.more}<span class="visually-hidden"> (${say(cluster.name, view)})</span></summary>
      ${more}
    </details>`;
  }

  /** The same column again turns the order round. */
  #sort(by: ClusterSortKey): void {
    this.order = { by, isDescending: this.order.by === by && !this.order.isDescending };
  }

  /** Finds everything again, and gives the focus to the search: the button that had it goes. */
  #clear(): void {
    this.filter = emptyClusterFilter;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }
}
