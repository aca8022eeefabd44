import { nothing, type CSSResult, type LitElement } from 'lit';
import type { RegistrationChannel } from '../../schemas/index.js';
import type { AgendaEntry } from '../../src/agenda/index.js';
import { nextTurn, phaseOf } from '../../src/agenda/now.js';
import type { DetailsMessages, RegistrationMessages } from '../../src/locale/index.js';
import { chooseInterfaceLanguage, detailsMessages, registrationMessages } from '../../src/locale/load-messages.js';
import type { RegistrationState } from '../../src/registration/index.js';
import { TelephoneController } from '../contact-card/telephone-controller.js';
import { ClockController } from '../document/clock-controller.js';
import { baseUrlOf } from '../document/base-url.js';
import { loadWords } from '../document/load-words.js';
import { registrationButtonStyles } from '../registration-button/registration-button.styles.js';
import { portraitStyles } from '../portrait.styles.js';
import { richTextStyles } from '../rich-text/rich-text.styles.js';
import { SessionActions } from './session-actions.js';
import { sessionDetails } from './session-details.templates.js';
import { detailsStyles } from './session-details.styles.js';
import { dialogStyles } from './session-dialog.styles.js';
import type { DetailsHandlers } from './session-link.templates.js';
import { partStyles } from './session-parts.styles.js';
import { nextRegistrationTurn } from './session-registration.js';
import type { ProgrammeView } from './session-row.templates.js';

/** An element that shows the details of sessions. */
export type DetailsHost = LitElement & { readonly src: string; now: string };

const minuteMs = 60_000;

/** The details of sessions as an element shows them: their words, and what changes while they are open. */
export class SessionDetails {
  /** What their shadow root needs. */
  static readonly styles: readonly CSSResult[] = [registrationButtonStyles, dialogStyles, detailsStyles, portraitStyles, richTextStyles, partStyles];

  readonly #host: DetailsHost;
  readonly #clock: ClockController;
  readonly #telephones: TelephoneController;
  readonly #actions: SessionActions;
  #words: { readonly language: string; readonly details: DetailsMessages; readonly registration: RegistrationMessages } | undefined;

  constructor(host: DetailsHost) {
    this.#host = host;
    this.#clock = new ClockController(host);
    this.#telephones = new TelephoneController(host);
    this.#actions = new SessionActions(host);
  }

  /** Fetches the words in the language of the interface, unless they are there. */
  async prepare(language: string): Promise<void> {
    if (this.#words?.language === language) return;
    const known = chooseInterfaceLanguage([language]);
    const [details, registration] = await Promise.all([loadWords(detailsMessages, known), loadWords(registrationMessages, known)]);
    this.#words = { language, details, registration };
  }

  /** The details of a session; in the former words while those of another language are on their way. */
  draw(entry: AgendaEntry, entries: readonly AgendaEntry[], view: ProgrammeView, handlers: DetailsHandlers): unknown {
    if (this.#words?.language !== view.language) void this.prepare(view.language).then(() => this.#host.requestUpdate(), () => undefined);
    if (!this.#words) return nothing;
    const { details: words, registration } = this.#words;
    const { nowMs } = this.#clock;
    this.#wakeFor(entry, view, nowMs);
    return sessionDetails(entry, entries, {
      ...view,
      ...handlers,
      words,
      registration,
      nowMs,
      baseUrl: baseUrlOf(this.#host),
      actions: this.#actions,
      formatTelephone: this.#telephones.format,
      onChoose: (event, state, channel) => this.#choose(event, state, channel),
    });
  }

  /** Nothing has to be drawn anew while no details are open. */
  rest(): void {
    this.#clock.wakeAt(undefined);
  }

  /** A session begins, ends, or has a minute less to go; one can register, or no longer. */
  #wakeFor(entry: AgendaEntry, { document }: ProgrammeView, nowMs: number): void {
    const minute = phaseOf(entry, nowMs) === 'now' ? nowMs + minuteMs : Infinity;
    const nextMs = Math.min(minute, nextTurn([entry], nowMs) ?? Infinity, nextRegistrationTurn(entry.session, document, nowMs) ?? Infinity);
    this.#clock.wakeAt(Number.isFinite(nextMs) ? nextMs : undefined);
  }

  #choose(event: Event, state: RegistrationState, channel: RegistrationChannel): void {
    const isWanted = this.#host.dispatchEvent(new CustomEvent('technopole-registration-chosen', { bubbles: true, composed: true, cancelable: true, detail: { state, channel } }));
    if (!isWanted) event.preventDefault();
  }
}
