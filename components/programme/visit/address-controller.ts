import type { AddressState } from '../../../src/address/index.js';
import { readAddress, writeAddress } from '../../../src/address/address.js';
import { knownChoices } from '../../../src/agenda/known-choices.js';
import { viewNameOf } from '../views.js';
import type { DetailsController } from './details-controller.js';
import type { VisitHost } from './visit-host.js';

/** How long typing rests before the address follows: browsers limit how often it may change. */
const restMs = 400;
/** How long a programme stays after its page has another path, until it belongs to that: scripts that swap pages name the next one before they show it. */
const stayMs = 3_000;

/**
 * Keeps view, filters, zone and open session in the address of the page, and follows it: a link restores them, and the back
 * button goes one step back. What else stands in the address is the page's own and stays as it is.
 */
export class AddressController {
  readonly #host: VisitHost;
  readonly #details: DetailsController;
  readonly #initial: { view: string; zone: string };
  #path = '';
  #written: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFollowing = false;

  constructor(host: VisitHost, details: DetailsController) {
    this.#host = host;
    this.#details = details;
    this.#initial = { view: host.element.view, zone: host.element.zone };
  }

  connect(): void {
    this.#path = location.pathname;
    window.addEventListener('popstate', this.#follow);
    window.addEventListener('hashchange', this.#openNamed);
  }

  disconnect(): void {
    window.removeEventListener('popstate', this.#follow);
    window.removeEventListener('hashchange', this.#openNamed);
    clearTimeout(this.#timer);
  }

  /** The address of the page as it shows what this programme shows now. */
  get link(): string {
    return this.#isOff ? location.href : writeAddress(location.href, this.#host.key(), this.#state());
  }

  /** Takes over what stands in the address when the page is opened; where nothing does, what a visitor has begun stays. */
  async start(): Promise<void> {
    const { session: _, ...state } = readAddress(location.href, this.#host.key());
    if (!this.#isOff && Object.keys(state).length > 0) await this.#restore(state);
    if (this.#host.drawn()) this.#openNamed();
  }

  /** Opens the session that the address names; also where nothing else of it is followed. */
  readonly #openNamed = (): void => {
    const { session } = readAddress(location.href, this.#isOff ? 'programme' : this.#host.key());
    if (session !== undefined && this.#details.session?.id !== session) this.#host.element.openSession(session);
  };

  /** Choices of which the document knows nothing are passed over. */
  async #restore(state: AddressState): Promise<void> {
    const { element, filters, drawn } = this.#host;
    this.#isFollowing = true;
    element.view = state.view ?? this.#initial.view;
    element.zone = state.zone ?? this.#initial.zone;
    const facets = drawn() ? knownChoices({ query: '', facets: state.facets ?? {} }, drawn()!.entries).facets : (state.facets ?? {});
    await filters.restore({ query: state.query ?? '', facets });
    await element.updateComplete;
    this.#isFollowing = false;
    this.#written = this.link;
  }

  /** Writes the address where it no longer tells what is shown; of an element that was taken away it tells nothing more. */
  update(): void {
    if (this.#isOff || this.#isFollowing || !this.#host.element.isConnected) return;
    this.#written ??= location.href;
    const link = this.link;
    if (link === this.#written) return;
    const isStep = this.#isStep(link);
    clearTimeout(this.#timer);
    if (isStep) this.#write(link, true);
    else this.#timer = setTimeout(() => this.#write(this.link, false), restMs);
  }

  /** Closing details that were opened here is the way back; the others just leave the address. */
  get #isOff(): boolean {
    return this.#host.key() === 'off';
  }

  /** Another view or an opened session is a step of its own for the back button; letters and choices are not. */
  #isStep(link: string): boolean {
    const key = this.#host.key();
    const [before, after] = [readAddress(this.#written!, key), readAddress(link, key)];
    return before.view !== after.view || before.zone !== after.zone || (before.session === undefined && after.session !== undefined);
  }

  #write(link: string, isStep: boolean): void {
    if (location.pathname !== this.#path) {
      this.#timer = setTimeout(() => {
        this.#path = location.pathname;
        this.#write(this.link, isStep);
      }, stayMs);
      return;
    }
    this.#written = link;
    if (link === location.href) return;
    try {
      // A script that swaps pages finds the page of a step by the state it has left there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', link);
    } catch {
      // A sandboxed page, or one that changes its address too often, keeps the address it has.
    }
  }

  #state(): AddressState {
    const { element, filters } = this.#host;
    const { query, facets } = filters.filter;
    const view = viewNameOf(element.view);
    const { session } = this.#details;
    return {
      ...(view === viewNameOf(this.#initial.view) ? {} : { view }),
      ...(element.zone === this.#initial.zone ? {} : { zone: element.zone === 'visitor' ? ('visitor' as const) : ('event' as const) }),
      ...(query.trim() ? { query } : {}),
      facets,
      ...(session ? { session: session.id } : {}),
    };
  }

  readonly #follow = (): void => {
    if (this.#isOff) return;
    const { session, ...state } = readAddress(location.href, this.#host.key());
    void this.#restore(state).then(() => {
      if (session === undefined) this.#details.close();
      else if (this.#details.session?.id !== session) this.#host.element.openSession(session);
    });
  };
}
