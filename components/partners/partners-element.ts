import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { readWhole } from '../../src/load/whole-document.js';
import { partyMessages } from '../../src/locale/load-party-messages.js';
import { baseUrlOf } from '../document/base-url.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate, emptyTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { skeleton, skeletonStyles } from '../document/skeleton.templates.js';
import { statusStyles } from '../document/status.styles.js';
import { forReaders } from '../document/visible-document.js';
import { headingLevelOf } from '../heading.templates.js';
import { resets } from '../resets.styles.js';
import { tokens } from '../tokens.styles.js';
import { createView } from '../view.js';
import type { ToldFault } from './co-funding-check.js';
import { partners } from './partners.templates.js';
import { partnersStyles } from './partners.styles.js';

/**
 * Who stands behind an event: organisers, funders and supporters by role, with the emblems and sentences that have to be
 * shown, word for word. Where the European Union funds the event and the emblem or the sentence is missing, or is not
 * visible when the page opens, the webmaster is told in the console, by an event, and on the page while `check` is set.
 *
 * What stands between the tags is shown until the parties can be drawn, and stays when they cannot.
 *
 * @tag technopole-partners
 * @slot - Shown while there is nothing to draw: the mandatory sentence in plain words.
 * @csspart role - Those who have one role.
 * @csspart party - One organisation.
 * @csspart emblem - An emblem or a logo.
 * @csspart mention - A sentence that has to be shown.
 * @csspart link - The link to an organisation.
 * @csspart faults - What `check` has found.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<ToldFault[]>} technopole-co-funding-warned - The rules on European funding are not kept. `detail`: what is wrong, with a code, a path and a sentence each.
 */
export class PartnersElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, partnersStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    roles: {},
    check: { type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
    faults: { state: true },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** Roles to show, in this order, separated by spaces: `co-funder supporter`. All by default. */
  roles = '';

  /** Tells on the page what is wrong with European funding; for webmasters, while they build it. */
  check = false;

  /** Level of the headings with the roles, 1 to 6. Default 3. */
  headingLevel = 3;

  private faults: readonly ToldFault[] = [];

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, partyMessages);
  #checked: EventDocument | undefined;

  protected override render(): TemplateResult {
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => {
      const { language, interfaceLanguage } = this.#words;
      const view = { ...createView(forReaders(document), language, interfaceLanguage), messages, headingLevel: headingLevelOf(this.headingLevel, 3), baseUrl: baseUrlOf(this) };
      const drawn = partners(this.roles.split(/\s+/).filter(Boolean), view);
      return html`${this.check && this.faults.length > 0 ? html`<ul class="faults" part="faults">${this.faults.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>` : nothing}
        ${drawn ?? emptyTemplate(this, messages.noParties)}`;
    }, skeleton);
  }

  protected override updated(): void {
    const { document } = this.#documents;
    if (document && this.#words.messages && document !== this.#checked && document.event.parties?.some(({ role }) => role === 'co-funder')) void this.#check((this.#checked = document));
  }

  /** Looks once at each document, and only where there is a co-funder. */
  async #check(document: EventDocument): Promise<void> {
    const { findFaults } = await import('./co-funding-check.js');
    const elements = () => [...this.ownerDocument.querySelectorAll<PartnersElement>(this.localName), this];
    const places = () => elements().flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll<HTMLElement>('[data-role=co-funder] .party')]);
    const faults = await findFaults(document, places, this.#words.language);
    if (document !== this.#documents.document) return;
    this.faults = faults;
    if (faults.length === 0) return;
    console.warn(`<${this.localName}>`, faults.map(({ sentence }) => sentence).join(' '));
    this.dispatchEvent(new CustomEvent('technopole-co-funding-warned', { bubbles: true, composed: true, detail: faults }));
  }
}
