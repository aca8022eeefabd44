import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { successorOf } from '../../src/clusters/index.js';
import { readWhole } from '../../src/load/whole-document.js';
import { clusterMessages } from '../../src/locale/load-cluster-messages.js';
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
import { clusterCard } from './cluster-card.templates.js';
import { clusterCardStyles } from './cluster-card.styles.js';
import { ClusterController } from './cluster-controller.js';
import { clusterMore, mergedLine } from './cluster-more.templates.js';

/**
 * One cluster, technopole or science park: label and level, themes, region, members, projects and agreements, memberships,
 * contacts, and its sessions at this event. Of a cluster that became part of another, that one.
 *
 * What stands between the tags is shown until the card can be drawn, and stays when it cannot.
 *
 * @tag technopole-cluster-card
 * @slot - Shown while there is no card: a link to the cluster.
 * @csspart card - The card.
 * @csspart label - The label with its level.
 * @csspart logo - The logo.
 * @csspart link - A page, telephone number or mail address.
 * @csspart session-link - The link to a session.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 */
export class ClusterCardElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, clusterCardStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    cluster: {},
    now: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    sessionHref: { attribute: 'session-href' },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** `id` of the cluster. */
  cluster = '';

  /** The moment to show, RFC 3339, for rehearsals; the present by default. It decides which labels hold, within the days of the event. */
  now = '';

  /** Level of the heading with the name, 1 to 6. Default 3. */
  headingLevel = 3;

  /** The page of a session, with `{id}` in it; by default the programme on this page. */
  sessionHref = '';

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, clusterMessages);
  readonly #clock = new ClockController(this);
  readonly #clusters = new ClusterController(this, this.#words);

  protected override render(): TemplateResult {
    void complete(this, this.#documents);
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => {
      const view = this.#clusters.view(forReaders(document), messages, this.#clock.nowMs);
      const cluster = view.directory.clusters.get(this.cluster);
      if (!cluster) return emptyTemplate(this, messages.unknownCluster);
      const shown = successorOf(cluster, view.document);
      return html`${shown === cluster ? nothing : mergedLine(cluster, shown, view)} ${clusterCard(shown, view, clusterMore(shown, view))}`;
    }, skeleton);
  }
}
