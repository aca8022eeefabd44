import { setTimeout as wait } from 'node:timers/promises';
import { scriptOf } from './page-script.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The browsers of this machine, as `tools/browsers.mjs` finds them. */
export interface Programs {
  readonly chromium?: string;
  readonly firefox?: string;
  readonly webkit?: { readonly driver: string; readonly miniBrowser: string; readonly xvfb: string };
}

/** What differs between the protocols that steer browsers. */
export interface Steering {
  goto(address: string): Promise<void>;
  /** Gives what an expression gives, a text, once its promise has settled. No policy of the page applies to it. */
  read(expression: string): Promise<string>;
  /** Presses and releases keys, all but the last held meanwhile. */
  press(...keys: readonly string[]): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Goes on in the first frame of the page, until the next `goto`; absent where windows may be as narrow as a test asks. */
  enterFrame?(): Promise<void>;
  /** Has the device run short of memory; absent where the protocol of the engine cannot. */
  pressMemory?(): Promise<void>;
  /** Takes the device from the network, or gives it back; absent where the protocol of the engine cannot. */
  setOffline?(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** How long something may take on a machine that does much else. */
const patienceMs = 20_000;

/** The page of a browser, as a visitor and a test see it; `renew` opens it. */
export class EnginePage {
  readonly #open: () => Promise<Steering>;
  #opened: Steering | undefined;

  constructor(readonly engine: EngineName, open: () => Promise<Steering>) {
    this.#open = open;
  }

  get #steering(): Steering {
    if (!this.#opened) throw new Error(`${this.engine}: the page is not open.`);
    return this.#opened;
  }

  /** Opens a browser with this one page, and closes the one before, whatever state it is in. */
  async renew(): Promise<void> {
    await this.close().catch(() => undefined);
    this.#opened = await this.#open();
  }

  goto(address: string): Promise<void> {
    return this.#steering.goto(address);
  }

  /** Gives what a function gives in the page. It knows its arguments, `part`, `inWindow`, and nothing else of this file. */
  async evaluate<Args extends readonly unknown[], Result>(act: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
    const { value, error } = JSON.parse(await this.#steering.read(scriptOf(act as (...args: never[]) => unknown, args))) as { value?: Result; error?: string };
    if (error !== undefined) throw new Error(`${this.engine}: ${error}`);
    return value as Result;
  }

  /** Runs the text of a script in the page. */
  async run(script: string): Promise<void> {
    await this.#steering.read(`(() => { ${script}\n; return '' })()`);
  }

  /** Waits until a function gives something true in the page, and gives that. */
  async until<Args extends readonly unknown[], Result>(act: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const found = await this.evaluate(act, ...args);
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`${this.engine}: after ${patienceMs} ms there is still nothing of ${String(act).slice(0, 300)} with ${JSON.stringify(args)}.`);
      await wait(50);
    }
  }

  /** Presses a key, with others held: `Enter`, `a`, `Shift+Tab`. */
  press(keys: string): Promise<void> {
    return this.#steering.press(...keys.split('+'));
  }

  /** Types a word into what has the focus. */
  async type(word: string): Promise<void> {
    for (const letter of word) await this.press(letter);
  }

  /** Clicks in the middle of a part, once it is there; fails where something covers it. */
  async click(path: string): Promise<void> {
    await this.until((wanted) => part(wanted) !== null, path);
    const { x, y, cover } = await this.evaluate(findPoint, path);
    if (cover) throw new Error(`${this.engine}: ${path} is covered by ${cover}.`);
    await this.#steering.clickAt(x, y);
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.#steering.setViewport(width, height);
  }

  /** Whether a window is wider than a telephone at least: there a page that narrow stands in a frame, see `enterFrame`. */
  get needsFrame(): boolean {
    return this.#steering.enterFrame !== undefined;
  }

  /** Goes on in the first frame of the page, until the next `goto`. It stands in the upper left corner, or clicks miss. */
  async enterFrame(): Promise<void> {
    await this.#steering.enterFrame?.();
  }

  screenshot(path: string): Promise<void> {
    return this.#steering.screenshot(path);
  }

  /** Has the device run short of memory, and tells whether that could be done. */
  async pressMemory(): Promise<boolean> {
    await this.#steering.pressMemory?.();
    return this.#steering.pressMemory !== undefined;
  }

  /** Takes the device from the network, or gives it back, and tells whether that could be done. */
  async setOffline(isOffline: boolean): Promise<boolean> {
    await this.#steering.setOffline?.(isOffline);
    return this.#steering.setOffline !== undefined;
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.close();
  }
}

/** Brings a part into sight, and gives its middle, with what a click there would meet instead of it. */
async function findPoint(path: string): Promise<{ x: number; y: number; cover: string }> {
  const element = part(path)!;
  // What is drawn on the way moves what was drawn before.
  for (let round = 0; round < 3; round++) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  const { left, top, width, height } = inWindow(element, element.getClientRects()[0] ?? new DOMRect());
  const [x, y] = [left + width / 2, top + height / 2];
  let met = document.elementFromPoint(x, y);
  while (met?.shadowRoot && met.shadowRoot.elementFromPoint(x, y) && met.shadowRoot.elementFromPoint(x, y) !== met) met = met.shadowRoot.elementFromPoint(x, y);
  const isMet = met !== null && width > 0 && (element.contains(met) || met.contains(element));
  return { x, y, cover: isMet ? '' : (met?.outerHTML.slice(0, 120) ?? 'nothing, for it is out of sight') };
}
