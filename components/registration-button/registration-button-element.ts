import { LitElement, html, type TemplateResult } from 'lit';
import type { EventDocument, Registration, RegistrationChannel } from '../../schemas/index.js';
import { isPublic } from '../../src/contact/visible-contact.js';
import { readRegistration } from '../../src/load/registration-parts.js';
import { createClock } from '../../src/locale/clock.js';
import type { RegistrationMessages } from '../../src/locale/index.js';
import type { RegistrationStatus, RegistrationSubject } from '../../src/registration/index.js';
import { registrationState } from '../../src/registration/state.js';
import { eventSpan, sessionSpan } from '../../src/time/span.js';
import { registrationMessages } from '../../src/locale/load-messages.js';
import { ClockController } from '../document/clock-controller.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { TelephoneController } from '../contact-card/telephone-controller.js';
import { statusStyles } from '../document/status.styles.js';
import { createTextView, formatLanguage } from '../text-view.js';
import { tokens } from '../tokens.styles.js';
import { registrationButtonStyles } from './registration-button.styles.js';
import { registrationTemplate, type RegistrationPurpose } from './registration-button.templates.js';

/**
 * The right button for now: register, join the waiting list, ask for an invitation; or a sentence that says why not, and
 * what happens next. It draws itself anew at the moment its state changes.
 *
 * What stands between the tags is shown until the state is known, and stays when the document cannot be loaded: put a
 * plain link there.
 *
 * @tag technopole-registration-button
 * @slot - Shown while the state is not known: a plain link to the registration.
 * @csspart registration - All of it.
 * @csspart action - The link that acts.
 * @csspart reason - The sentence below.
 * @csspart code - What unfolds to a field for an invitation code.
 * @csspart other - A link to another way to register.
 * @csspart skeleton - The place of the button while the document loads and there is no content between the tags.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the button; the text on it becomes black or white by its luminance.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: as much of it as the button reads, and what could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<{ state: RegistrationState; channel: RegistrationChannel }>} technopole-registration-chosen - A visitor follows a way to register. Cancelable: then the link is not followed. `detail`: the state and the channel.
 */
export class RegistrationButtonElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, statusStyles, registrationButtonStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    purpose: {},
    session: {},
    now: {},
    code: {},
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** What one registers for: `event` (default) or `press`, for accreditation. */
  purpose: 'event' | 'press' = 'event';

  /** `id` of a session to sign up for, instead of the event. */
  session = '';

  /** The moment to show, RFC 3339, for rehearsals; the present by default. */
  now = '';

  /** Invitation or discount code that the page hands on to the organiser’s form, where the document says how (`codeParameter`). */
  code = '';

  readonly #documents = new DocumentController(this, readRegistration);
  readonly #words = new LanguageController(this, registrationMessages);
  readonly #clock = new ClockController(this);
  readonly #telephones = new TelephoneController(this);
  #more: import('./registration-more.js').RegistrationMore | undefined;

  protected override render(): TemplateResult {
    return documentTemplate(this, this.#documents, this.#words, (document, messages) => this.#renderState(document, messages) ?? html`<slot></slot>`, html`<div class="waiting" part="skeleton"></div>`);
  }

  #renderState(document: EventDocument, messages: RegistrationMessages): TemplateResult | undefined {
    const found = this.#registrationOf(document);
    if (!found) return undefined;
    const { subject, purpose } = found;
    const registration = this.#more?.renew(found.registration) ?? found.registration;
    if (registration?.prices || registration?.leftUrl || registration?.codeParameter) {
      void import('./registration-more.js').then(({ RegistrationMore }) => (this.#more ??= new RegistrationMore(this, this.#words, this.#clock)));
    }
    const status = registrationState(registration, subject, this.#clock.nowMs);
    this.#clock.wakeAt(status.changesAtMs);
    const { language, interfaceLanguage } = this.#words;
    const { moment: writeMoment } = createClock(formatLanguage(language, interfaceLanguage), document.event.timeZone);
    const contact = document.contacts.find((candidate) => candidate.id === registration?.contact && isPublic(candidate));
    const onChoose = (event: Event, channel: RegistrationChannel) => this.#choose(event, status, channel);
    const template = registrationTemplate(status, { ...createTextView(document, language, interfaceLanguage), writeMoment, messages, purpose, contact, formatTelephone: this.#telephones.format, onChoose });
    return html`${template}${this.#more?.render(registration, status, document, onChoose)}`;
  }

  /** What one registers for; nothing where the session named is not in the document. */
  #registrationOf(document: EventDocument): { registration: Registration | undefined; subject: RegistrationSubject; purpose: RegistrationPurpose } | undefined {
    const { event } = document;
    const session = document.sessions.find(({ id }) => id === this.session);
    if (this.session && !session) return undefined;
    const isOff = event.status === 'cancelled' || event.status === 'postponed';
    const isPress = this.purpose === 'press';
    return {
      registration: session ? session.signUp : isPress ? event.pressAccreditation : event.registration,
      subject: { status: (isOff ? event : (session ?? event)).status, span: (session && sessionSpan(session, event.timeZone)) ?? eventSpan(document), timeZone: event.timeZone },
      purpose: session ? 'session' : isPress ? 'press' : 'event',
    };
  }

  #choose(event: Event, { state }: RegistrationStatus, channel: RegistrationChannel): void {
    const isWanted = this.dispatchEvent(new CustomEvent('technopole-registration-chosen', { bubbles: true, composed: true, cancelable: true, detail: { state, channel } }));
    if (!isWanted) event.preventDefault();
  }
}
