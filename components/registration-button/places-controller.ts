import type { ReactiveController } from 'lit';
import { fetchText } from '../../src/load/fetch-text.js';
import { refreshDelayMs } from '../../src/load/refresh.js';
import type { RegistrationHost } from './registration-more.js';

const intervalMs = 60_000;
/** A number in braces; whatever is larger is something else. */
const limits = { timeoutMs: 10_000, maxBytes: 10_000 };

/**
 * Asks a small JSON, `{ "left": 12 }`, how many places are left: when the button comes into view, and each minute while it
 * stays there and somebody looks at the page. Where no number comes, the last one stands.
 */
export class PlacesController implements ReactiveController {
  readonly #host: RegistrationHost;
  readonly #observer: IntersectionObserver | undefined;
  #isSeen = false;
  #address = '';
  #left: number | undefined;
  #failures = 0;
  #askedMs = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RegistrationHost) {
    this.#host = host;
    this.#observer = createObserver((isSeen) => this.#see(isSeen));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#observer) this.#observer.observe(this.#host);
    else this.#see(true);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    this.#isSeen = false;
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  /** The address to ask from now on; gives the places that it told last. */
  askAt(address: string): number | undefined {
    if (address !== this.#address) {
      this.#address = address;
      this.#left = undefined;
      this.#failures = 0;
      this.#askedMs = -Infinity;
      this.#look();
    }
    return this.#left;
  }

  #see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#look();
  }

  /** Asks at once where it is time, else when it will be; not at all while nobody looks. */
  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (!this.#address || !this.#isSeen || document.visibilityState !== 'visible') return;
    const dueMs = this.#askedMs + refreshDelayMs(intervalMs, this.#failures, Math.random());
    if (Date.now() >= dueMs) void this.#ask(this.#address);
    else this.#timer = setTimeout(this.#look, dueMs - Date.now());
  };

  async #ask(address: string): Promise<void> {
    this.#askedMs = Date.now();
    try {
      const left = readLeft(JSON.parse(await fetchText(address, (url, init) => fetch(url, { ...init, cache: 'no-cache' }), limits)));
      if (address !== this.#address) return;
      this.#failures = 0;
      if (left !== this.#left) {
        this.#left = left;
        this.#host.requestUpdate();
      }
    } catch {
      if (address !== this.#address) return;
      this.#failures++;
    }
    this.#look();
  }
}

/** Blockers take the observer away, or leave one that throws: then the button counts as in view. */
function createObserver(onSight: (isSeen: boolean) => void): IntersectionObserver | undefined {
  try {
    return new IntersectionObserver((entries) => onSight(entries.at(-1)?.isIntersecting ?? false));
  } catch {
    return undefined;
  }
}

function readLeft(value: unknown): number {
  const { left } = Object(value) as { left?: unknown };
  if (typeof left !== 'number' || !Number.isSafeInteger(left) || left < 0) throw new TypeError('No number of places is given.');
  return left;
}
