import type { EventDocument, Session } from '../../../schemas/index.js';
import type { AgendaEntry } from '../../../src/agenda/index.js';
import { overlapsOf } from '../../../src/agenda/overlaps.js';
import { createSelectionStore, type SelectionStore } from '../../../src/selection/selection-store.js';
import { readSelectionLink, selectionLink } from '../../../src/selection/selection-link.js';
import { selectionKey } from '../../../src/selection/stored.js';
import type { Drawn } from '../views.js';
import { deviceStorage, type VisitHost } from './visit-host.js';

const stores = new Map<string, SelectionStore>();

/** The sessions a visitor keeps of an event: one list for all elements of the page, stored on this device alone. */
export class SelectionController {
  /** What a followed link offers, until the visitor has answered. */
  offer: { readonly ids: readonly string[]; readonly known: number; readonly unknown: number } | 'damaged' | undefined;

  readonly #host: VisitHost;
  #store: SelectionStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #document: EventDocument | undefined;
  #sessions: ReadonlySet<Session> = new Set();
  #overlaps: ReadonlyMap<string, readonly AgendaEntry[]> = new Map();

  constructor(host: VisitHost) {
    this.#host = host;
  }

  /** Turns to the document that is shown. */
  update({ document, entries }: Drawn): void {
    const { id } = document.event;
    const store = stores.get(id) ?? createSelectionStore(deviceStorage(), id);
    stores.set(id, store);
    const isHeard = store === this.#store && this.#unsubscribe !== undefined;
    // A drawing that was asked for before the element was taken away still comes after.
    if (!this.#host.element.isConnected || (isHeard && document === this.#document)) return;
    if (!isHeard) this.#listen(store);
    this.#document = document;
    this.#read(entries);
    this.#readLink();
  }

  /** The sessions kept that are in the programme. */
  get sessions(): ReadonlySet<Session> {
    return this.#sessions;
  }

  /** How many are kept that the programme no longer has. */
  get gone(): number {
    const there = this.#there();
    return (this.#store?.ids ?? []).filter((id) => !there.has(id)).length;
  }

  /** Whether the device keeps the selection, beyond the life of the page. */
  get isKept(): boolean {
    return this.#store?.isKept ?? true;
  }

  has(id: string): boolean {
    return this.#store?.has(id) ?? false;
  }

  /** Those of the selection that a session of it overlaps. */
  overlapsOf(id: string): readonly AgendaEntry[] {
    return this.#overlaps.get(id) ?? [];
  }

  /** A link that offers these sessions to whoever opens it. */
  get link(): string {
    return selectionLink(location.href, this.#host.key(), [...this.#sessions].map(({ id }) => id));
  }

  toggle(id: string): void {
    this.#store?.toggle(id);
  }

  /** Adds what the link offers, or leaves it; either way the address no longer asks. */
  answer(isWanted: boolean): void {
    if (isWanted && typeof this.offer === 'object') this.#store?.add(this.offer.ids);
    this.offer = undefined;
    history.replaceState(history.state, '', location.href.replace(/#.*$/, ''));
    this.#host.element.requestUpdate();
  }

  connect(): void {
    window.addEventListener('storage', this.#onStorage);
  }

  disconnect(): void {
    window.removeEventListener('storage', this.#onStorage);
    // The list outlives the element, which it would keep alive otherwise.
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #listen(store: SelectionStore): void {
    this.#unsubscribe?.();
    this.#store = store;
    store.refresh();
    this.#unsubscribe = store.subscribe(() => this.#onChange());
  }

  #onChange(): void {
    const { element, drawn } = this.#host;
    if (!element.isConnected) return;
    this.#read(drawn()?.entries ?? []);
    element.dispatchEvent(new CustomEvent('technopole-selection-changed', { bubbles: true, composed: true, detail: { sessions: [...(this.#store?.ids ?? [])], isKept: this.isKept } }));
    element.requestUpdate();
  }

  #read(entries: readonly AgendaEntry[]): void {
    const kept = entries.filter(({ session }) => this.has(session.id));
    this.#sessions = new Set(kept.map(({ session }) => session));
    this.#overlaps = overlapsOf(kept);
  }

  #readLink(): void {
    const found = readSelectionLink(location.href, this.#host.key());
    if (found === undefined) return;
    const there = this.#there();
    const known = found === 'damaged' ? [] : found.ids.filter((id) => there.has(id));
    this.offer = found === 'damaged' ? 'damaged' : { ids: known.filter((id) => !this.has(id)), known: known.length, unknown: found.ids.length - known.length };
  }

  /** What the whole programme has, also where the page shows a part of it. */
  #there(): ReadonlySet<string> {
    return new Set(this.#host.documents.document?.sessions.map(({ id }) => id));
  }

  readonly #onStorage = (event: StorageEvent): void => {
    if (this.#document && (event.key === null || event.key === selectionKey(this.#document.event.id))) this.#store?.refresh();
  };
}
