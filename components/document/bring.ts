let failures = 0;

/**
 * Brings a late chunk, and tries again each time it is asked for. Firefox asks no more for an address that has failed until the page
 * is left, but names it: under another query it is another address. What the chunk itself imports is asked for by its own name.
 *
 * @param load Imports the chunk and does nothing else.
 */
export function bring<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error) => {
    const address = String(error).match(/error loading dynamically imported module: (\S+)$/)?.[1];
    if (!address) throw error;
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++failures}`) as Promise<T>;
  });
}
