import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Timers take no more than 2^31 - 1 milliseconds. */
const longestTimerMs = 2_147_483_647;

/** An element that can be shown as at another moment. */
export interface ClockHost extends ReactiveControllerHost {
  /** The moment to show, RFC 3339; empty for the present. */
  now: string;
}

/**
 * The present for an element, or the moment its `now` attribute names. The element is drawn anew at the moments it asks
 * for, and nothing polls in between; with `now` set, time stands still.
 */
export class ClockController implements ReactiveController {
  readonly #host: ClockHost;
  readonly #onTurn: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ClockHost, onTurn: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#onTurn = onTurn;
    host.addController(this);
  }

  /** The moment shown, in milliseconds since 1970. */
  get nowMs(): number {
    const given = Date.parse(this.#host.now);
    return Number.isNaN(given) ? Date.now() : given;
  }

  /** Wakes the element at a moment; a later call replaces an earlier one. */
  wakeAt(instantMs: number | undefined): void {
    clearTimeout(this.#timer);
    if (instantMs === undefined || !Number.isNaN(Date.parse(this.#host.now))) return;
    this.#timer = setTimeout(this.#onTurn, Math.min(longestTimerMs, Math.max(0, instantMs - Date.now()) + 1));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
