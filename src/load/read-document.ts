import type { EventDocument, Issue } from '../../schemas/index.js';
import { LoadError, type LoadFailure } from './failure.js';

/** A document that can be shown, and what of it could not be read. */
export interface LoadedDocument {
  readonly document: EventDocument;
  readonly issues: readonly Issue[];
}

/** How long work may take before others get their turn. */
export interface Slicing {
  /** Length of a slice, in milliseconds. */
  readonly sliceMs: number;
  /** A clock in milliseconds, e.g. `() => performance.now()`. */
  readonly clock: () => number;
  /** Resolves when the next slice may begin. */
  readonly pause: () => Promise<void>;
}

/** Reads a flawless document quickly, or as much of it as someone needs; gives nothing where something is wrong. What nobody else has need not be copied. */
export type QuickReader = (value: unknown, isOurs?: boolean) => Generator<void, EventDocument | undefined>;

/** The JSON value of a text, or a {@link LoadError} that tells what it is instead. */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Pages of servers begin with a comment, a warning or anything else in brackets; JSON never does.
    const failure: LoadFailure = { code: /^\s*</.test(text) ? 'html' : 'not-json' };
    throw new LoadError(failure, url, error);
  }
}

/**
 * Reads a document leniently, in slices, so that a large one does not hold up the page. The schemas that tell what is wrong
 * are only fetched where something is; so is what ends the direction marks of texts. Throws a {@link LoadError} where there is nothing to show.
 *
 * @param url Where it comes from, for the error.
 * @param isOurs Whether it has been read from a text, and is nobody else's.
 */
export async function readDocument(value: unknown, url: string, readQuickly: QuickReader, slicing?: Slicing, isOurs = false): Promise<LoadedDocument> {
  const document = await runInSlices(readQuickly(value, isOurs), slicing);
  if (document) return { document, issues: [] };
  const { parseForReaders } = await import('./parse.js');
  return runInSlices(parseForReaders(value, url), slicing);
}

async function runInSlices<T>(steps: Generator<void, T>, slicing: Slicing | undefined): Promise<T> {
  // Long ago: most of what is read has just been parsed, and that may have taken all the time there is.
  let sliceStart = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!slicing || slicing.clock() - sliceStart < slicing.sliceMs) continue;
    await slicing.pause();
    sliceStart = slicing.clock();
  }
}
