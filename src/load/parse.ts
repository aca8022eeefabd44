import { parseInSteps } from '../../schemas/parse.js';
import { endDirections } from './directions.js';
import { LoadError } from './failure.js';
import type { LoadedDocument } from './read-document.js';

/** More properties than anything of an event has, and more items than any list: telling what is wrong with each would take minutes. */
const mostKeys = 10_000;
const mostItems = 100_000;

/**
 * Reads a document leniently, and ends what the direction marks in its texts begin. Throws a {@link LoadError} where there is nothing
 * to show, and where it is out of all proportion.
 */
export function* parseForReaders(value: unknown, url: string): Generator<void, LoadedDocument> {
  if (isOutOfProportion(value)) throw new LoadError({ code: 'too-large' }, url);
  const { document, issues } = yield* parseInSteps(value);
  if (document) return { document: endDirections(document), issues };
  const code = issues.some((issue) => issue.code === 'unknown-format') ? 'unknown-format' : 'unreadable';
  throw new LoadError({ code }, url, issues);
}

/** Without recursion: it may be nested deeply. */
function isOutOfProportion(value: unknown): boolean {
  const parts = [value];
  for (let part = parts.pop(); parts.length > 0 || part !== undefined; part = parts.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    const inner = Object.values(part);
    if (inner.length > (Array.isArray(part) ? mostItems : mostKeys)) return true;
    for (const held of inner) if (typeof held === 'object' && held !== null) parts.push(held);
  }
  return false;
}
