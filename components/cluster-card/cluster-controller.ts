import type { ReactiveControllerHost } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { programmeDay } from '../../schemas/programme-day.js';
import type { ClusterMessages } from '../../src/locale/index.js';
import { TelephoneController } from '../contact-card/telephone-controller.js';
import { baseUrlOf } from '../document/base-url.js';
import type { LanguageController } from '../document/language-controller.js';
import { headingLevelOf } from '../heading.templates.js';
import { writeSessionAddress } from '../session-address.js';
import { createView } from '../view.js';
import type { ClusterView } from './cluster-card.templates.js';

/** An element that shows clusters. */
export interface ClusterHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  headingLevel: number;
  sessionHref: string;
}

/** What cards of clusters share: how telephones are written, where sessions are shown, which labels hold. */
export class ClusterController {
  readonly #host: ClusterHost;
  readonly #words: LanguageController<ClusterMessages>;
  readonly #telephones: TelephoneController;

  constructor(host: ClusterHost, words: LanguageController<ClusterMessages>) {
    this.#host = host;
    this.#words = words;
    this.#telephones = new TelephoneController(host);
  }

  /** What the templates need for a document. Labels are those held during the event: today, or on the nearest of its days. */
  view(document: EventDocument, messages: ClusterMessages, nowMs: number): ClusterView {
    const { event } = document;
    const today = programmeDay(new Date(nowMs).toISOString(), { timeZone: event.timeZone, dayChange: '00:00' });
    return {
      ...createView(document, this.#words.language, this.#words.interfaceLanguage),
      messages,
      headingLevel: headingLevelOf(this.#host.headingLevel, 3),
      baseUrl: baseUrlOf(this.#host),
      day: today < event.start ? event.start : today < event.end ? today : event.end,
      hrefOf: ({ id }) => writeSessionAddress(this.#host.sessionHref || '#session-', id),
      formatTelephone: this.#telephones.format,
    };
  }
}
