import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { EventDocument, Registration, RegistrationChannel } from '../../schemas/index.js';
import type { DetailsMessages, InterfaceLanguage, RegistrationMessages } from '../../src/locale/index.js';
import { createClock } from '../../src/locale/clock.js';
import { detailsMessages } from '../../src/locale/load-messages.js';
import type { RegistrationState, RegistrationStatus } from '../../src/registration/index.js';
import { withCode } from '../../src/registration/with-code.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ClockController } from '../document/clock-controller.js';
import type { LanguageController } from '../document/language-controller.js';
import { loadWords } from '../document/load-words.js';
import { endOf, pricesList } from '../prices.templates.js';
import { createTextView, formatLanguage } from '../text-view.js';
import { codeForm, codeFormStyles } from './code-form.templates.js';
import { PlacesController } from './places-controller.js';

/** The button that has more to tell than its state. */
export interface RegistrationHost extends LitElement {
  now: string;
  code: string;
}

const pricesStyles = css`
  small {
    font-size: max(0.8125em, 12px);
  }
  .prices {
    margin-block-start: 0.375em;
    font-variant-numeric: tabular-nums;
  }
`;

/** States in which prices are told. */
const told: ReadonlySet<RegistrationState> = new Set(['announced', 'not-yet-open', 'open', 'nearly-full', 'waiting-list', 'invitation-only']);

/** Follows a way to register. */
type ChooseChannel = (event: Event, channel: RegistrationChannel) => void;

/** States in which a code may open the form. */
const takesCode: ReadonlySet<RegistrationState> = new Set(['open', 'nearly-full', 'invitation-only']);

/** What a registration tells beside its state: a field for a code, prices, until they end, and how many places are left by now. */
export class RegistrationMore {
  readonly #host: RegistrationHost;
  readonly #spoken: LanguageController<RegistrationMessages>;
  readonly #clock: ClockController;
  readonly #places: PlacesController;
  #words: { readonly language: string; readonly messages: DetailsMessages | undefined } | undefined;

  constructor(host: RegistrationHost, words: LanguageController<RegistrationMessages>, clock: ClockController) {
    this.#host = host;
    this.#spoken = words;
    this.#clock = clock;
    this.#places = new PlacesController(host);
    adoptStyles(host.renderRoot, pricesStyles);
    adoptStyles(host.renderRoot, codeFormStyles);
    host.requestUpdate();
  }

  /** The registration with the places that are left by now, and with the code that the page hands on, which is an invitation. */
  renew(registration: Registration | undefined): Registration | undefined {
    const left = this.#places.askAt(registration?.leftUrl ?? '');
    if (!registration) return undefined;
    const { codeParameter, channels = [] } = registration;
    const { code } = this.#host;
    return {
      ...registration,
      ...(left === undefined ? {} : { left: Math.min(left, registration.capacity ?? left) }),
      ...(code && codeParameter ? { invitationOnly: false, channels: channels.map((channel) => (channel.url ? { ...channel, url: withCode(channel.url, codeParameter, code) } : channel)) } : {}),
    };
  }

  /** The field for a code, and the prices that hold, where one may still register. */
  render(registration: Registration | undefined, status: RegistrationStatus, document: EventDocument, onChoose: ChooseChannel): TemplateResult | typeof nothing {
    const words = registration && this.#spoken.messages && told.has(status.state) ? this.#wordsIn(this.#spoken.interfaceLanguage) : undefined;
    return words && registration ? html`${this.#codeForm(registration, status, words, onChoose)}${this.#prices(registration, status, words, document)}` : nothing;
  }

  #codeForm({ codeParameter }: Registration, { state, channels }: RegistrationStatus, words: DetailsMessages, onChoose: ChooseChannel): TemplateResult | typeof nothing {
    const channel = channels.find(({ kind }) => kind === 'web');
    if (!codeParameter || !channel?.url || this.#host.code || !takesCode.has(state)) return nothing;
    const { url } = channel;
    return codeForm({ words, urlWith: (code) => withCode(url, codeParameter, code), onChoose: (event, chosen) => onChoose(event, { ...channel, url: chosen }) });
  }

  #prices({ prices }: Registration, { changesAtMs = Infinity }: RegistrationStatus, words: DetailsMessages, document: EventDocument): TemplateResult | typeof nothing {
    const { language, interfaceLanguage, messages } = this.#spoken;
    if (!prices || !messages) return nothing;
    const { timeZone } = document.event;
    const { nowMs } = this.#clock;
    const nextMs = Math.min(changesAtMs, ...prices.map((price) => endOf(price, timeZone)).filter((endMs) => endMs > nowMs));
    if (nextMs < changesAtMs) this.#clock.wakeAt(nextMs);
    const written = formatLanguage(language, interfaceLanguage);
    return pricesList(prices, { ...createTextView(document, language, interfaceLanguage), words, messages, timeZone, nowMs, writeMoment: createClock(written, timeZone).moment, formatLanguage: written });
  }

  /** The words for prices and codes; asked for at the first use in a language. */
  #wordsIn(language: InterfaceLanguage): DetailsMessages | undefined {
    if (this.#words?.language !== language) {
      this.#words = { language, messages: undefined };
      void loadWords(detailsMessages, language).then((messages) => {
        if (this.#words?.language === language) this.#words = { language, messages };
        this.#host.requestUpdate();
      });
    }
    return this.#words.messages;
  }
}
