import type { ReactiveControllerHost } from 'lit';
import type { Contact, EventDocument } from '../../schemas/index.js';
import { availabilityAt } from '../../src/contact/hours.js';
import type { ContactMessages } from '../../src/locale/index.js';
import type { QrPath } from '../../src/qr/index.js';
import { baseUrlOf } from '../document/base-url.js';
import type { ClockController } from '../document/clock-controller.js';
import type { LanguageController } from '../document/language-controller.js';
import { headingLevelOf } from '../heading.templates.js';
import { writeSessionAddress } from '../session-address.js';
import { createView } from '../view.js';
import type { ContactView } from './contact-card.templates.js';
import { keepTemplate } from './keep.templates.js';
import { TelephoneController } from './telephone-controller.js';

/** An element that shows contacts. */
export interface ContactHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  headingLevel: number;
  /** The page of a session, where the element links to some. */
  sessionHref?: string;
}

/** What the cards of an element share: how telephones are written, how a contact is saved and copied. */
export class ContactController {
  readonly #host: ContactHost;
  readonly #words: LanguageController<ContactMessages>;
  readonly #clock: ClockController;
  readonly #telephones: TelephoneController;
  #codes = new WeakMap<Contact, { readonly language: string; readonly code: QrPath | 'too-long' }>();
  #copied = '';

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
    const { language, interfaceLanguage } = this.#words;
    const view: ContactView = {
      ...createView(document, language, interfaceLanguage),
      messages,
      headingLevel: headingLevelOf(this.#host.headingLevel, 3),
      nowMs: this.#clock.nowMs,
      formatTelephone: this.#telephones.format,
      baseUrl: baseUrlOf(this.#host),
      hrefOf: ({ id }) => writeSessionAddress(this.#host.sessionHref || '#session-', id),
      keep: (contact) =>
        keepTemplate(contact, view, {
          onSave: (kept, version) => void this.#save(kept, version, view),
          onCode: (kept) => void this.#makeCode(kept, view, language),
          codeOf: (kept) => this.#codeOf(kept, view, language),
        }),
      onCopy: isSecureContext ? (value) => void this.#copy(value) : undefined,
      copied: this.#copied,
    };
    return view;
  }

  /** The code of a contact where one was made; in another language it is made anew. */
  #codeOf(contact: Contact, view: ContactView, language: string): QrPath | 'too-long' | undefined {
    const made = this.#codes.get(contact);
    if (made?.language === language) return made.code;
    if (made) void this.#makeCode(contact, view, language);
    return undefined;
  }

  async #save(contact: Contact, version: '4.0' | '3.0', view: ContactView): Promise<void> {
    const isWanted = this.#host.dispatchEvent(new CustomEvent('technopole-contact-saved', { bubbles: true, composed: true, cancelable: true, detail: contact }));
    if (!isWanted) return;
    const { saveContact } = await import('./save-contact.js');
    await saveContact(contact, version, view);
  }

  async #makeCode(contact: Contact, view: ContactView, language: string): Promise<void> {
    const { codeOfContact } = await import('./save-contact.js');
    this.#codes.set(contact, { language, code: codeOfContact(contact, view) });
    this.#host.requestUpdate();
  }

  async #copy(value: string): Promise<void> {
    this.#copied = (await navigator.clipboard.writeText(value).then(() => true, () => false)) ? value : '';
    this.#host.requestUpdate();
  }
}
