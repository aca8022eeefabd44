import type { EnginePage } from './engine-page.js';

declare global {
  interface Window {
    /** What `listen.js` has kept. */
    readonly seen: { readonly violations: readonly string[]; readonly errors: readonly string[]; readonly prints: number };
  }
}

/** What the page has done against its policy so far, after whatever is under way has been reported. */
export function violationsOf(page: EnginePage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.seen.violations;
  });
}

/** What has gone wrong in the page so far, as its console would tell. */
export function errorsOf(page: EnginePage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.seen.errors;
  });
}
