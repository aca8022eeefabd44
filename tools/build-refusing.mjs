/**
 * Gives the quick reader of a bundle a copy of what finds inconsistencies that only finds out whether there is one. What would tell which one it
 * is falls away as dead code; it is in the chunk that is fetched for a document with a fault, as a whole.
 */
import { readFile } from 'node:fs/promises';

const [whole, refusing] = ['/schemas/consistency.ts', '/schemas/consistency.refusing.ts'];

/** @returns {import('rollup').Plugin} */
export function refuseQuickly() {
  return {
    name: 'refuse-quickly',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        if (!importer?.endsWith('/src/load/whole-document.ts') || !source.endsWith('/consistency.js')) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && found.id.replace(whole, refusing);
      },
    },
    async load(id) {
      if (!id.endsWith(refusing)) return null;
      return (await readFile(id.replace(refusing, whole), 'utf8')).replace("'./tell.js'", "'./refuse.js'");
    },
  };
}
