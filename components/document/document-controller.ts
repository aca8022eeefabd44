import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventDocument, Issue } from '../../schemas/index.js';
import { LoadError, type LoadFailure } from '../../src/load/failure.js';
import type { LoadedDocument, QuickReader } from '../../src/load/read-document.js';
import { readShared, sharedStore } from './shared-store.js';

/** What an element says about where its document is. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  document: EventDocument | undefined;
}

/**
 * Gets the document of an element, from its address or as it was set, and tells the page how it went: by
 * `technopole-document-loaded`, or by `technopole-document-failed`, the custom state `failed` and one warning in the console.
 */
export class DocumentController implements ReactiveController {
  /** Why there is no document, or no newer one. */
  failure: LoadFailure | undefined;

  readonly #host: DocumentHost;
  readonly #reader: QuickReader;
  readonly #states: CustomStateSet;
  #latest: LoadedDocument | undefined;
  #wanted: string | EventDocument | undefined;
  #held: string | undefined;

  /** @param reader Reads what the element shows, and no more than that. */
  constructor(host: DocumentHost, reader: QuickReader) {
    this.#host = host;
    this.#reader = reader;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  /** The document; the former one while another is loading. */
  get document(): EventDocument | undefined {
    return this.#latest?.document;
  }

  /** What of the document could not be read. */
  get issues(): readonly Issue[] {
    return this.#latest?.issues ?? [];
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Properties may be set in any order before the first drawing; only what they say then counts. */
  hostUpdate(): void {
    const { src, document, baseURI, isConnected } = this.#host;
    const wanted = document ?? (src && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : '');
    if (!isConnected || wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  /** An element that is only moved is connected again at once, and keeps what it has. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#wanted = undefined;
      this.#hold(undefined);
    });
  }

  /** Tries again. */
  reload(): void {
    if (this.#held) sharedStore.forget(this.#held);
    void this.#load(this.#wanted ?? '');
  }

  async #load(wanted: string | EventDocument): Promise<void> {
    this.failure = undefined;
    try {
      const loaded = await readShared(await this.#fetch(wanted), this.#held ?? this.#host.localName, this.#reader, typeof wanted === 'string');
      if (wanted === this.#wanted) this.#succeed(loaded);
    } catch (error) {
      if (wanted === this.#wanted) this.#fail(error);
    }
  }

  #fetch(wanted: string | EventDocument): unknown {
    const url = typeof wanted === 'string' ? wanted : undefined;
    this.#hold(url);
    if (url === '') throw new LoadError({ code: 'no-address' }, `<${this.#host.localName}>`);
    return url ? sharedStore.hold(url, this) : wanted;
  }

  #hold(url: string | undefined): void {
    if (this.#held && this.#held !== url) sharedStore.release(this.#held, this);
    this.#held = url;
  }

  #succeed(loaded: LoadedDocument): void {
    this.#latest = loaded;
    this.#states.delete('failed');
    this.#tell('technopole-document-loaded', loaded);
  }

  #fail(error: unknown): void {
    this.failure = error instanceof LoadError ? error : { code: 'unreadable' };
    this.#states.add('failed');
    console.warn(`<${this.#host.localName}>`, error instanceof Error ? error.message : error);
    this.#tell('technopole-document-failed', this.failure);
    import('./recover.js').then(({ tryLater }) => tryLater(this.#host, this), () => undefined);
  }

  #tell(type: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
    this.#host.requestUpdate();
  }
}
