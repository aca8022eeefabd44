import { LitElement, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { readWhole } from '../../src/load/whole-document.js';
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
import { ContactController } from './contact-controller.js';
import { contactCard } from './contact-card.templates.js';
import { contactCardStyles } from './contact-card.styles.js';

/**
 * One contact of an event: role, name, telephone, mail, hours and languages, to call, to write to, to keep.
 *
 * What stands between the tags is shown until the card can be drawn, and stays when it cannot.
 *
 * @tag technopole-contact-card
 * @slot - Shown while there is no card: the telephone number, or a link.
 * @csspart card - The card.
 * @csspart link - A telephone number, mail address or page.
 * @csspart copy - The button that copies a telephone number or mail address.
 * @csspart save - The button that keeps the contact.
 * @csspart skeleton - What is drawn while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<Contact>} technopole-contact-saved - A visitor keeps the contact. Cancelable: then no file is made. `detail`: the contact.
 */
export class ContactCardElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, skeletonStyles, contactCardStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    contact: {},
    now: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** `id` of the contact. */
  contact = '';

  /** The moment to show, RFC 3339, for rehearsals; the present by default. */
  now = '';

  /** Level of the heading with the name, 1 to 6. Default 3. */
  headingLevel = 3;

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, contactMessages);
  readonly #contacts = new ContactController(this, this.#words, new ClockController(this));

  protected override render(): TemplateResult {
    void complete(this, this.#documents);
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => {
      const view = this.#contacts.view(forReaders(document), messages);
      const contact = view.directory.contacts.get(this.contact);
      this.#contacts.wakeFor(contact ? [contact] : [], view.document);
      return contact ? contactCard(contact, view, undefined) : emptyTemplate(this, messages.unknownContact);
    }, skeleton);
  }
}
