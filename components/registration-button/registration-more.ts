import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { EventDocument, Registration } from '../../schemas/index.js';
import type { DetailsMessages, InterfaceLanguage, RegistrationMessages } from '../../src/locale/index.js';
import { createClock } from '../../src/locale/clock.js';
import { detailsMessages } from '../../src/locale/load-messages.js';
import type { RegistrationState, RegistrationStatus } from '../../src/registration/index.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ClockController } from '../document/clock-controller.js';
import type { LanguageController } from '../document/language-controller.js';
import { loadWords } from '../document/load-words.js';
import { endOf, pricesList } from '../prices.templates.js';
import { createTextView, formatLanguage } from '../text-view.js';
import { PlacesController } from './places-controller.js';

/** The button that has more to tell than its state. */
export interface RegistrationHost extends LitElement {
  now: string;
}

const pricesStyles = css`
  .prices {
    margin-block-start: 0.375em;
    font-variant-numeric: tabular-nums;
  }
`;

/** States in which prices are told. */
const told: ReadonlySet<RegistrationState> = new Set(['announced', 'not-yet-open', 'open', 'nearly-full', 'waiting-list', 'invitation-only']);

/** What a registration tells beside its state: prices, until they end, and how many places are left by now. */
export class RegistrationMore {
  readonly #host: RegistrationHost;
  readonly #places: PlacesController;
  #words: { readonly language: string; readonly messages: DetailsMessages | undefined } | undefined;

  constructor(host: RegistrationHost) {
    this.#host = host;
    this.#places = new PlacesController(host);
    adoptStyles(host.renderRoot, pricesStyles);
    host.requestUpdate();
  }

  /** The registration with the places that are left by now. */
  renew(registration: Registration | undefined): Registration | undefined {
    const left = this.#places.askAt(registration?.leftUrl ?? '');
    return registration && left !== undefined ? { ...registration, left: Math.min(left, registration.capacity ?? left) } : registration;
  }

  /** The prices that hold, where one may still register. */
  render(registration: Registration | undefined, { state, changesAtMs = Infinity }: RegistrationStatus, document: EventDocument, { language, interfaceLanguage, messages }: LanguageController<RegistrationMessages>, clock: ClockController): TemplateResult | typeof nothing {
    if (!registration?.prices || !messages || !told.has(state)) return nothing;
    const words = this.#wordsIn(interfaceLanguage);
    if (!words) return nothing;
    const { timeZone } = document.event;
    const { nowMs } = clock;
    const nextMs = Math.min(changesAtMs, ...registration.prices.map((price) => endOf(price, timeZone)).filter((endMs) => endMs > nowMs));
    if (nextMs < changesAtMs) clock.wakeAt(nextMs);
    const written = formatLanguage(language, interfaceLanguage);
    return html`${pricesList(registration.prices, { ...createTextView(document, language, interfaceLanguage), words, messages, timeZone, nowMs, writeMoment: createClock(written, timeZone).moment, formatLanguage: written })}`;
  }

  /** The words for prices; asked for at the first use in a language. */
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
