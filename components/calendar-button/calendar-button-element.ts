import { LitElement, html, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import { calendarEntry, type CalendarService } from '../../src/calendar-links/index.js';
import { readWhole } from '../../src/load/whole-document.js';
import { calendarMessages } from '../../src/locale/load-calendar-messages.js';
import { partnerOf } from '../attribution/partner-of.js';
import { complete } from '../document/complete.js';
import { DocumentController } from '../document/document-controller.js';
import { documentTemplate, emptyTemplate } from '../document/document.templates.js';
import { LanguageController } from '../document/language-controller.js';
import { statusStyles } from '../document/status.styles.js';
import { forReaders } from '../document/visible-document.js';
import { offerDownload } from '../offer-download.js';
import { resets } from '../resets.styles.js';
import { createTextView } from '../text-view.js';
import { tokens } from '../tokens.styles.js';
import { calendarMenu, type FileProgress } from './calendar-button.templates.js';
import { calendarButtonStyles } from './calendar-button.styles.js';
import { chosenSessions, isWholeEvent } from './chosen-sessions.js';

/**
 * Into a visitor's own calendar: one session, a day, some tracks or rooms, what the visitor has kept, or the whole event; as a file made in the
 * page, as a subscription where the organiser hosts a calendar, and by the usual services on the web, which take one entry.
 *
 * What stands between the tags is shown until the button can be drawn, and stays when it cannot: put a plain link to a
 * calendar file there.
 *
 * @tag technopole-calendar-button
 * @slot - Shown while there is no button: a plain link to a calendar file.
 * @csspart button - The button that opens the menu.
 * @csspart way - One of the ways into a calendar.
 * @csspart failure - The message when the document could not be loaded.
 * @csspart problems - The line on entries that could not be read.
 * @cssprop [--technopole-accent=light-dark(#0b5a8f, #27b)] - Colour of the focus ring.
 * @cssprop [--technopole-radius=0.375em] - Radius of corners.
 * @cssprop [--technopole-line] - Colour of hairlines; mixed from the text colour by default.
 * @fires {CustomEvent<LoadedDocument>} technopole-document-loaded - The document is there. `detail`: the document, and what of it could not be read.
 * @fires {CustomEvent<LoadFailure>} technopole-document-failed - The document could not be loaded. `detail`: a stable code, and the HTTP status.
 * @fires {CustomEvent<{ way: string }>} technopole-calendar-chosen - A visitor takes a way. Cancelable: then nothing is made or followed. `detail.way`: `file`, `subscription`, `google`, `outlook`, `microsoft-365` or `yahoo`.
 */
export class CalendarButtonElement extends LitElement {
  /** @ignore */
  static override styles = [tokens, resets, statusStyles, calendarButtonStyles];

  /** @ignore */
  static override properties = {
    src: {},
    document: { attribute: false },
    session: {},
    day: {},
    selection: { type: Boolean },
    rooms: {},
    tracks: {},
    calendar: {},
    progress: { state: true },
    hasFailed: { state: true },
    isCopied: { state: true },
  };

  /** Address of the event document, relative to the page. */
  src = '';

  /** The event document itself, instead of an address. */
  document: EventDocument | undefined;

  /** `id` of one session. */
  session = '';

  /** One day of the programme: `2027-11-18`. */
  day = '';

  /** Only what the visitor has kept of the programme on this device. */
  selection = false;

  /** Only sessions in these rooms, by `id`, separated by spaces. */
  rooms = '';

  /** Only sessions of these tracks, by `id`, separated by spaces. */
  tracks = '';

  /** Address of a hosted calendar of the whole programme, to subscribe to; that of the document by default. */
  calendar = '';

  private progress: FileProgress | undefined;
  private hasFailed = false;
  private isCopied = false;

  readonly #documents = new DocumentController(this, readWhole);
  readonly #words = new LanguageController(this, calendarMessages);
  #making: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('technopole-selection-changed', this.#onSelection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('technopole-selection-changed', this.#onSelection);
    this.#making?.abort();
  }

  protected override render(): TemplateResult {
    void complete(this, this.#documents);
    return documentTemplate(this, this.#documents, this.#words, (whole, words) => {
      const document = forReaders(whole);
      const sessions = chosenSessions(document, this);
      const isWhole = isWholeEvent(this);
      const reader = createTextView(document, this.#words.language, this.#words.interfaceLanguage).reader;
      const single = sessions.length === 1 ? sessions[0] : undefined;
      const entry = single || isWhole ? calendarEntry(document, isWhole ? undefined : single, reader, partnerOf(this)) : undefined;
      if (!entry && !sessions.some(({ start, day }) => start ?? day)) return emptyTemplate(this, this.selection && sessions.length === 0 ? words.selectionEmpty : words.nothingToAdd);
      const subscription = isWhole ? this.#subscription(document) : undefined;
      const state = { entry, isWholeEvent: isWhole, subscription, progress: this.progress, hasFailed: this.hasFailed, isCopied: this.isCopied };
      const handlers = { onService: (event: Event, way: CalendarService | 'subscription') => !this.#ask(way) && event.preventDefault(), onFile: () => void this.#makeFile(document), onCancel: () => this.#making?.abort(), onCopy: () => void this.#copy(subscription ?? '') };
      return html`<details @keydown=${this.#onKey}>
        <summary class="opener" part="button">${words.addToCalendar}</summary>
        <div class="panel">${calendarMenu(state, handlers, words)}</div>
      </details>`;
    });
  }

  #subscription({ event }: EventDocument): string | undefined {
    const address = this.calendar || event.calendar;
    const url = address && URL.canParse(address, this.baseURI) ? new URL(address, this.baseURI) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  }

  /** Makes the file in slices, with what is wanted at this moment. */
  async #makeFile(document: EventDocument): Promise<void> {
    if (this.#making || !this.#ask('file')) return;
    const making = (this.#making = new AbortController());
    this.hasFailed = false;
    const { reader } = createTextView(document, this.#words.language, this.#words.interfaceLanguage);
    try {
      const { createCalendar } = await import('../../src/export/calendar.js');
      const slicing = { sliceMs: 10, clock: () => performance.now(), pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };
      const onProgress = (done: number, total: number) => (this.progress = { done, total });
      const { text } = await createCalendar(document, chosenSessions(document, this), { reader, nowMs: Date.now(), partner: partnerOf(this), slicing, onProgress, signal: making.signal });
      await offerDownload(text, 'text/calendar', `${[document.event.id, this.session || this.day, this.tracks, this.rooms].flatMap((part) => part.split(/\s+/)).filter(Boolean).slice(0, 4).join('-')}.ics`, making.signal);
    } catch {
      this.hasFailed = !making.signal.aborted;
    } finally {
      this.#making = undefined;
      this.progress = undefined;
    }
  }

  async #copy(address: string): Promise<void> {
    this.isCopied = await (navigator.clipboard?.writeText(address) ?? Promise.reject()).then(() => true, () => false);
  }

  #ask(way: string): boolean {
    return this.dispatchEvent(new CustomEvent('technopole-calendar-chosen', { bubbles: true, composed: true, cancelable: true, detail: { way } }));
  }

  readonly #onSelection = (): void => {
    if (this.selection) this.requestUpdate();
  };

  /** Escape closes the menu, and gives the focus back to its button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
}
