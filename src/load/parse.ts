import type { LenientResult } from '../../schemas/index.js';
import { parseInSteps } from '../../schemas/parse.js';
import { endDirections } from './directions.js';

/** Reads a document leniently, and ends what the direction marks in its texts begin. */
export function* parseForReaders(value: unknown): Generator<void, LenientResult> {
  const { document, issues } = yield* parseInSteps(value);
  return { document: document && endDirections(document), issues };
}
