import type { ReactiveControllerHost } from 'lit';

/** Room that a grid of rooms needs, in `em` of the element. */
const gridWidth = 44;

/** Watches whether an element is wide enough for a grid, and has it drawn anew when that changes. */
export class WidthWatch {
  /** Whether a grid has room. */
  isWide = true;

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Measured in the next frame: drawing anew while sizes are told would change them again. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  /** Measures at once, so that no view is drawn that has no room: best before something is changed that the page would have to lay out for it. */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#measure();
  }

  connect(): void {
    this.#observer.observe(this.#box);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** A page that resets every element makes the host inline, which has no width. */
  get #box(): Element {
    return this.#host.shadowRoot!.querySelector('.root')!;
  }

  #measure(): void {
    const { clientWidth } = this.#box;
    const isWide = clientWidth >= gridWidth * parseFloat(getComputedStyle(this.#host).fontSize);
    if (isWide === this.isWide || clientWidth === 0) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
