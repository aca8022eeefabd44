import { LitElement, html, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { chooseContacts, speakersOf } from '../../src/contact/choose-contacts.js';
import { readWhole } from '../../src/load/whole-document.js';
import { ContactController } from '../contact-card/contact-controller.js';
import { contactCard, speakerCard, type ContactView } from '../contact-card/contact-card.templates.js';
import { contactCardStyles } from '../contact-card/contact-card.styles.js';
import { contactMessages } from '../../src/locale/load-messages.js';
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
import { sortSpeakers } from './speaker-order.js';

/**
 * The contacts of an event as cards: those of given roles, in the order of these, or those of an organisation or cluster. Or
 * the speakers, with what they give.
 *
 * What stands between the tags is shown until the cards can be drawn, and stays when they cannot.
 *
 * @tag technopole-contacts
 * @slot - Shown while there are no cards.
 * @csspart card - One card.
 * @csspart session-link - The link to a session of a speaker.
 * @csspart link - A telephone number, mail address or page.
 * @csspart copy - The button that copies a telephone number or mail address.
 * @csspart save - The button that keeps a contact.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<Contact>} technopole-contact-saved - A visitor keeps a contact. Cancelable: then no file is made. `detail`: the contact.
 */
export class ContactsElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, contactCardStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    roles: {},
    organisation: {},
    speakers: { type: Boolean },
    sessionHref: { attribute: 'session-href' },
    now: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** Roles to show, separated by spaces: `press registration`. All desks and teams, but no speakers, by default. */
  roles = '';

  /** Only contacts of this organisation or cluster: its `id`. All of them where no roles are asked for. */
  organisation = '';

  /** Shows those who give the sessions, by family name, with links to what they give, instead of desks and teams. */
  speakers = false;

  /** The page of a session, with `{id}` in it; by default the programme on this page. */
  sessionHref = '';

  /** The moment to show, RFC 3339, for rehearsals; the present by default. */
  now = '';

  /** Level of the headings with the names, 1 to 6. Default 3. */
  headingLevel = 3;

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, contactMessages);
  readonly #contacts = new ContactController(this, this.#words, new ClockController(this));

  protected override render(): TemplateResult {
    void complete(this, this.#documents);
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => {
      const visible = forReaders(document);
      const view = this.#contacts.view(visible, messages);
      return this.speakers ? this.#speakerWall(view) : this.#desks(view);
    }, skeleton);
  }

  #desks(view: ContactView): TemplateResult {
    const roles = this.roles.split(/\s+/).filter(Boolean);
    const chosen = chooseContacts(view.document, { roles, organisation: this.organisation });
    if (chosen.length === 0) return emptyTemplate(this, view.messages.noContacts);
    this.#contacts.wakeFor(chosen, view.document);
    return html`<div class="cards">${chosen.map((contact) => contactCard(contact, view, roles))}</div>`;
  }

  /** Everyone on stage, by family name as the language of the page sorts it. */
  #speakerWall(view: ContactView): TemplateResult {
    const wanted = this.organisation && new Set(chooseContacts(view.document, { organisation: this.organisation }));
    const speakers = sortSpeakers(speakersOf(view.document).filter(({ contact }) => !wanted || wanted.has(contact)), view);
    if (speakers.length === 0) return emptyTemplate(this, view.messages.noSpeakers);
    return html`<div class="cards wall">${speakers.map(({ contact, sessions }) => speakerCard(contact, sessions, view))}</div>`;
  }
}
