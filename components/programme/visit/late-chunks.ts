import type { ReactiveControllerHost } from 'lit';
import { bring } from '../../document/bring.js';

/** Brings what a visitor asks for at the bar, and remembers where it could not be had, for the bar to say so. */
export class LateChunks {
  /** Whether something is missing that was asked for; until a visitor asks again nothing else is. */
  isMissing = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A chunk; nothing where it cannot be had. */
  async bring<T>(load: () => Promise<T>): Promise<T | undefined> {
    if (this.isMissing) return undefined;
    try {
      return await bring(load);
    } catch (error) {
      console.warn(error);
      this.isMissing = true;
      this.#host.requestUpdate();
      return undefined;
    }
  }

  /** A chunk that a visitor asks for at this moment, whatever was missing before. */
  ask<T>(load: () => Promise<T>): Promise<T | undefined> {
    if (this.isMissing) this.retry();
    return this.bring(load);
  }

  /** Has everything that is still wanted asked for again. */
  retry(): void {
    this.isMissing = false;
    this.#host.requestUpdate();
  }
}
