/** How functions of tests come into pages: as text, with what they need there. */
import { inWindow as placeInWindow } from './zoom.js';

declare global {
  /** In a page: a part by its path, `technopole-programme >>> .star`, through the shadow roots between `>>>`. */
  function part(path: string): HTMLElement | null;
  /** In a page: where on the screen a box of a part is. */
  function inWindow(part: Element, box: DOMRect): DOMRect;
}

/** Compiled functions name their inner functions by a helper that stays behind. */
const helpers = `const __name = (act) => act;
const part = (path) => {
  let root = document, found = null;
  for (const step of path.split(' >>> ')) {
    found = root ? root.querySelector(step) : null;
    root = found && found.shadowRoot;
  }
  return found;
};
const inWindow = ${String(placeInWindow)};`;

/** An expression for what `act` gives with `args` in a page, as JSON `{ "value": … }` or `{ "error": "…" }`. */
export function scriptOf(act: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${helpers}
    try { return JSON.stringify({ value: await (${String(act)})(...${JSON.stringify(args)}) }) }
    catch (error) { return JSON.stringify({ error: String(error && error.stack || error) }) }
  })()`;
}
