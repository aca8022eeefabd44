import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventDocument, Issue } from '../../schemas/index.js';
import { LoadError, readDocumentValue, type LoadedDocument, type LoadFailure } from '../../src/load/index.js';
import { visibleDocument } from '../../src/contact/index.js';
import { sharedStore, slicing } from './shared-store.js';

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
  readonly #host: DocumentHost;
  readonly #task: Task<readonly [string, EventDocument | undefined], LoadedDocument>;
  #held: string | undefined;
  #wasReleased = false;
  readonly #states: CustomStateSet;
  #latest: LoadedDocument | undefined;

  constructor(host: DocumentHost) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    this.#task = new Task(host, {
      task: ([src, document]) => this.#load(src, document),
      args: () => [host.src, host.document] as const,
      onComplete: (loaded) => this.#announceLoaded(loaded),
      onError: (error) => this.#announceFailed(error),
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#wasReleased) return;
    this.#wasReleased = false;
    void this.#task.run();
  }

  /** An element that is only moved is connected again at once, and keeps what it has. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#wasReleased = true;
      this.#release();
    });
  }

  /** The document, as far as everyone may see it; the former one while another is loading. */
  get document(): EventDocument | undefined {
    return this.#latest?.document;
  }

  /** What of the document could not be read. */
  get issues(): readonly Issue[] {
    return this.#latest?.issues ?? [];
  }

  get isLoading(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Why there is no document, or no newer one. */
  get failure(): LoadFailure | undefined {
    return this.#task.status === TaskStatus.ERROR ? toFailure(this.#task.error) : undefined;
  }

  /** Tries again. */
  reload(): void {
    if (this.#held) sharedStore.forget(this.#held);
    void this.#task.run();
  }

  async #load(src: string, given: EventDocument | undefined): Promise<LoadedDocument> {
    const url = src && new URL(src, this.#host.baseURI).href;
    if (given || url !== this.#held) this.#release();
    if (given) return forReaders(await readDocumentValue(given, this.#host.localName, slicing));
    if (!url) throw new LoadError({ code: 'no-address' }, this.#host.localName);
    this.#held = url;
    return forReaders(await sharedStore.hold(url, this));
  }

  #release(): void {
    if (this.#held) sharedStore.release(this.#held, this);
    this.#held = undefined;
  }

  #announceLoaded(loaded: LoadedDocument): void {
    this.#latest = loaded;
    this.#states.delete('failed');
    this.#host.dispatchEvent(new CustomEvent('technopole-document-loaded', { bubbles: true, composed: true, detail: loaded }));
  }

  #announceFailed(error: unknown): void {
    if (!this.#host.isConnected) return;
    const failure = toFailure(error);
    this.#states.add('failed');
    console.warn(`<${this.#host.localName}>`, error instanceof Error ? error.message : error);
    this.#host.dispatchEvent(new CustomEvent('technopole-document-failed', { bubbles: true, composed: true, detail: failure }));
  }
}

const visible = new WeakMap<EventDocument, LoadedDocument>();

/** The document without what is withheld; one and the same for all elements that share it. */
function forReaders(loaded: LoadedDocument): LoadedDocument {
  let result = visible.get(loaded.document);
  if (!result) visible.set(loaded.document, (result = { ...loaded, document: visibleDocument(loaded.document) }));
  return result;
}

function toFailure(error: unknown): LoadFailure {
  return error instanceof LoadError ? error : { code: 'unreadable' };
}
