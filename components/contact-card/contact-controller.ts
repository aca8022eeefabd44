import type { ReactiveControllerHost } from 'lit';
import type { Contact, EventDocument } from '../../schemas/index.js';
import { availabilityAt } from '../../src/contact/hours.js';
import type { ContactMessages } from '../../src/locale/index.js';
import { baseUrlOf } from '../document/base-url.js';
import type { ClockController } from '../document/clock-controller.js';
import type { LanguageController } from '../document/language-controller.js';
import { headingLevelOf } from '../heading.templates.js';
import { offerDownload } from '../offer-download.js';
import { createView, say } from '../view.js';
import type { ContactView } from './contact-card.templates.js';
import { TelephoneController } from './telephone-controller.js';

/** An element that shows contacts. */
export interface ContactHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  headingLevel: number;
}

/** What the cards of an element share: how telephones are written, how a contact is saved. */
export class ContactController {
  readonly #host: ContactHost;
  readonly #words: LanguageController<ContactMessages>;
  readonly #clock: ClockController;
  readonly #telephones: TelephoneController;

  constructor(host: ContactHost, words: LanguageController<ContactMessages>, clock: ClockController) {
    this.#host = host;
    this.#words = words;
    this.#clock = clock;
    this.#telephones = new TelephoneController(host);
  }

  /** Draws the cards anew when one of them opens or closes next. */
  wakeFor(contacts: readonly Contact[], { event }: EventDocument): void {
    const turns = contacts.map(({ hours = [], timeZone = event.timeZone }) => availabilityAt(hours, timeZone, this.#clock.nowMs).changesAtMs ?? Infinity);
    const next = Math.min(...turns);
    this.#clock.wakeAt(Number.isFinite(next) ? next : undefined);
  }

  /** What the templates need for a document. */
  view(document: EventDocument, messages: ContactMessages): ContactView {
    const view = createView(document, this.#words.language, this.#words.interfaceLanguage);
    return {
      ...view,
      messages,
      headingLevel: headingLevelOf(this.#host.headingLevel, 3),
      nowMs: this.#clock.nowMs,
      formatTelephone: this.#telephones.format,
      baseUrl: baseUrlOf(this.#host),
      onSave: (contact) => void this.#save(contact, document, view),
    };
  }

  async #save(contact: Contact, document: EventDocument, view: ReturnType<typeof createView>): Promise<void> {
    const isWanted = this.#host.dispatchEvent(new CustomEvent('technopole-contact-saved', { bubbles: true, composed: true, cancelable: true, detail: contact }));
    if (!isWanted) return;
    const { createVCard } = await import('../../src/export/vcard.js');
    const organisation = view.directory.organisations.get(contact.organisation ?? '')?.name ?? contact.organisationName;
    const text = createVCard(contact, {
      reader: view.reader,
      uid: `${contact.id}@${document.event.id}`,
      ...(organisation ? { organisationName: say(organisation, view) } : {}),
      ...(contact.photo && URL.canParse(contact.photo.url, baseUrlOf(this.#host)) ? { photoUrl: new URL(contact.photo.url, baseUrlOf(this.#host)).href } : {}),
    });
    offerDownload(text, 'text/vcard', `${contact.id}.vcf`);
  }
}
