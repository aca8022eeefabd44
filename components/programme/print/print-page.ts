import type { CSSResult } from 'lit';
import { adoptStyles } from '../../adopt-styles.js';
import { printMark } from './print-rules.js';

const millimetresPerPixel = 25.4 / 96;
/** Signs that the visitor is back on the page. */
const signs = ['pointerdown', 'pointermove', 'keydown'] as const;

/**
 * A place on the host's page for what is to be printed: seen by nobody but the printer, and gone without a trace
 * afterwards. No frame and no window: a content security policy could forbid the first, a blocker the second.
 */
export class PrintPage {
  /** What is printed is drawn in here. */
  readonly root: ShadowRoot;

  readonly #styles: readonly CSSResult[];
  readonly #page: Document;
  readonly #window: Window;
  readonly #place: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #focused: Element | null = null;
  #title = '';
  #pageTitle = '';
  #isOpen = false;

  constructor(page: Document, styles: readonly CSSResult[]) {
    this.#styles = styles;
    this.#page = page;
    this.#window = page.defaultView!;
    this.#place = page.createElement('div');
    this.#place.setAttribute(printMark, '');
    this.root = this.#place.attachShadow({ mode: 'open' });
  }

  /** Puts it on the page, with the rules that hide it on screen. `title` is what browsers name the file after. */
  open(rules: string, title: string): void {
    this.#sheet.replaceSync(rules);
    this.#page.adoptedStyleSheets = [...this.#page.adoptedStyleSheets, this.#sheet];
    this.#page.body.append(this.#place);
    // WebKit applies none of what a root off the page adopts if another root had it before.
    for (const sheet of this.#styles) adoptStyles(this.root, sheet);
    this.#title = title;
    this.#isOpen = true;
  }

  /** Replaces the rules. */
  set rules(rules: string) {
    this.#sheet.replaceSync(rules);
  }

  /** Height of something that is drawn, in millimetres, on the narrowest paper. */
  measure(part: HTMLElement): number {
    this.#place.setAttribute(printMark, 'measured');
    const { height } = part.getBoundingClientRect();
    this.#place.setAttribute(printMark, '');
    return height * millimetresPerPixel;
  }

  /** Prints, and has everything taken away when that is over. */
  print(): void {
    const { matches: hasMouse } = this.#window.matchMedia('(pointer: fine)');
    // Telephones lay out pages anew while their preview is open, long after they have said that it is over.
    if (hasMouse) this.#window.addEventListener('afterprint', this.close);
    this.#focused = deepFocus(this.#page);
    this.#pageTitle = this.#page.title;
    if (this.#pageTitle) this.#page.title = this.#title;
    try {
      this.#window.print();
    } finally {
      // Where nothing is said, or nothing was printed, the next thing that the visitor does on the page tells.
      if (this.#isOpen) for (const sign of signs) this.#window.addEventListener(sign, this.close, { capture: true, passive: true });
    }
  }

  /** Takes everything away, and gives the focus back. */
  readonly close = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#window.removeEventListener('afterprint', this.close);
    for (const sign of signs) this.#window.removeEventListener(sign, this.close, { capture: true });
    this.#place.remove();
    this.#page.adoptedStyleSheets = this.#page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (this.#pageTitle && this.#page.title === this.#title) this.#page.title = this.#pageTitle;
    const focused = this.#focused;
    if (focused instanceof HTMLElement && focused.isConnected && deepFocus(this.#page) !== focused) focused.focus({ preventScroll: true });
  };
}

/** What has the focus, wherever in shadow DOM it is. */
function deepFocus({ activeElement }: Document): Element | null {
  let element = activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
