import { parseInSteps, type EventDocument, type Issue } from '../../schemas/index.js';
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

/** Reads the text of a document, as {@link readDocumentValue} reads what it says. */
export async function readDocument(text: string, url: string, slicing?: Slicing): Promise<LoadedDocument> {
  return readDocumentValue(parseJson(text, url), url, slicing);
}

/**
 * Reads a document leniently, in slices, so that a large one does not hold up the page. Throws a {@link LoadError} where
 * there is nothing to show.
 *
 * @param url Where it comes from, for the error.
 */
export async function readDocumentValue(value: unknown, url: string, slicing?: Slicing): Promise<LoadedDocument> {
  const steps = parseInSteps(value);
  let sliceStart = slicing?.clock() ?? 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return orFail(step.value, url);
    if (!slicing || slicing.clock() - sliceStart < slicing.sliceMs) continue;
    await slicing.pause();
    sliceStart = slicing.clock();
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const failure: LoadFailure = { code: /^\s*<(!doctype|html|\?xml|head|body)/i.test(text) ? 'html' : 'not-json' };
    throw new LoadError(failure, url, error);
  }
}

function orFail({ document, issues }: { document: EventDocument | undefined; issues: readonly Issue[] }, url: string): LoadedDocument {
  if (document) return { document, issues };
  const code = issues.some((issue) => issue.code === 'unknown-format') ? 'unknown-format' : 'unreadable';
  throw new LoadError({ code }, url, issues);
}
