let failures = 0;

/**
 * Brings a late chunk, and tries again each time it is asked for. Firefox asks no more for an address that has failed until the page
 * is left, but names it: under another query it is another address.
 *
 * @param load Imports the chunk and does nothing else.
 */
export async function bring<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /^TypeError: error loading dynamically imported module: (\S+)$/.exec(String(error))?.[1];
    if (!address) throw error;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++failures}`)) as T;
  }
}
