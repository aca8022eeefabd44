/** How functions of tests come into pages: as text, with what they need there. */

declare global {
  /** In a page: a part by its path, `technopole-programme >>> .star`, through the shadow roots between `>>>`. */
  function part(path: string): HTMLElement | null;
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
};`;

/** An expression for what `act` gives with `args` in a page, as JSON `{ "value": … }` or `{ "error": "…" }`. */
export function scriptOf(act: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${helpers}
    try { return JSON.stringify({ value: await (${String(act)})(...${JSON.stringify(args)}) }) }
    catch (error) { return JSON.stringify({ error: String(error && error.stack || error) }) }
  })()`;
}
