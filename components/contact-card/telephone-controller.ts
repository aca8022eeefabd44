import type { ReactiveControllerHost } from 'lit';

/** How an element writes telephone numbers. The library that knows the countries is large; it comes after the first drawing. */
export class TelephoneController {
  /** Writes an E.164 number for people; the number as it is until the library is there. */
  format: (number: string) => string = (number) => {
    void this.#load();
    return number;
  };

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async #load(): Promise<void> {
    ({ formatTelephone: this.format } = await import('../../src/contact/telephone.js'));
    this.#host.requestUpdate();
  }
}
