import { fetchText } from '../../../src/load/fetch-text.js';
import { defaultMaxBytes, defaultTimeoutMs } from '../../../src/load/load-document.js';
import { refreshDelayMs } from '../../../src/load/refresh.js';
import type { VisitHost } from './visit-host.js';

/**
 * Asks for the document again while somebody looks at the page, and has it drawn anew where it has changed. The browser
 * revalidates with what the server gave it (ETag, Last-Modified); an unchanged document costs a few hundred bytes and no
 * drawing. Failures are told in a quiet line, and the programme stays as it was.
 */
export class RefreshController {
  /** When the programme that is shown was last found to be current, in milliseconds since 1970; only after a failure. */
  lastGoodMs: number | undefined;

  readonly #host: VisitHost;
  #checkedMs = Date.now();
  #dueMs = Infinity;
  #failures = 0;
  #text: string | undefined;
  #source = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;

  constructor(host: VisitHost) {
    this.#host = host;
  }

  connect(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    window.addEventListener('online', this.#onReturn);
    this.#schedule();
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    window.removeEventListener('online', this.#onReturn);
    clearTimeout(this.#timer);
  }

  /** Follows what the page asks for. */
  update(): void {
    const source = `${this.#host.element.refresh} ${this.#host.element.src}`;
    if (source === this.#source) return;
    this.#source = source;
    this.#text = undefined;
    this.#schedule();
  }

  /** Asks at once, whatever the interval. */
  async ask(): Promise<void> {
    const { src, baseURI } = this.#host.element;
    if (this.#isAsking || !URL.canParse(src, baseURI)) return;
    this.#isAsking = true;
    try {
      this.#take(await this.#fetch(new URL(src, baseURI).href));
    } catch {
      this.#failures++;
      this.lastGoodMs ??= this.#checkedMs;
      this.#host.element.requestUpdate();
    } finally {
      this.#isAsking = false;
      this.#schedule();
    }
  }

  #fetch(url: string): Promise<string> {
    return fetchText(url, (address, init) => fetch(address, { ...init, cache: 'no-cache' }), { timeoutMs: defaultTimeoutMs, maxBytes: defaultMaxBytes });
  }

  /** The first answer is compared by being read: what was loaded before is not kept as text. */
  #take(text: string): void {
    JSON.parse(text);
    const isNew = this.#text !== text;
    const hasFailed = this.#failures > 0;
    [this.#text, this.#failures, this.lastGoodMs, this.#checkedMs] = [text, 0, undefined, Date.now()];
    if (isNew) this.#reload();
    else if (hasFailed) this.#host.element.requestUpdate();
  }

  /** What was given with the address, or completes what was there, is older than what is there now. */
  #reload(): void {
    if (this.#host.element.document) this.#host.element.document = undefined;
    else this.#host.documents.reload();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const intervalMs = this.#host.element.refresh * 1000;
    if (!(intervalMs > 0) || !this.#host.element.src) return;
    const delayMs = refreshDelayMs(intervalMs, this.#failures, Math.random());
    this.#dueMs = Date.now() + delayMs;
    this.#timer = setTimeout(() => this.#onDue(), delayMs);
  }

  /** Nobody looks at a hidden page; it is asked for when somebody does again. */
  #onDue(): void {
    if (document.visibilityState === 'visible') void this.ask();
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible' && (Date.now() >= this.#dueMs || (this.#failures > 0 && navigator.onLine))) void this.ask();
  };
}
