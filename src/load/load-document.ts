import { LoadError } from './failure.js';
import { fetchText, type Fetch, type FetchLimits } from './fetch-text.js';
import { parseJson, readDocument, type LoadedDocument, type Slicing } from './read-document.js';
import { readWhole } from './whole-document.js';

/** What loading needs from outside, and its limits. */
export interface LoadOptions extends Partial<FetchLimits> {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
  /** How often a request is repeated that failed for a passing reason; default 2. */
  readonly retries?: number;
  /** Wait before the first repetition, in milliseconds, doubled for each further one; default 500. */
  readonly retryDelayMs?: number;
  /** How reading is cut into slices; without it, it is done at once. */
  readonly slicing?: Slicing;
}

/** Time limit of a request, in milliseconds, unless told otherwise. */
export const defaultTimeoutMs = 15_000;
/** Largest document read, in bytes, unless told otherwise. */
export const defaultMaxBytes = 32 * 1024 * 1024;

/**
 * Fetches and reads the document at an address. What is broken in it is left out and reported in `issues`. Network
 * faults, HTTP 429 and 5xx are tried again; an answer is not. Throws a {@link LoadError}, or the reason of an abort.
 */
export async function loadDocument(url: string, options: LoadOptions): Promise<LoadedDocument> {
  return readDocument(await loadJson(url, options), url, readWhole, options.slicing, true);
}

/** Fetches the JSON value at an address, as {@link loadDocument} does, without reading it as a document. */
export async function loadJson(url: string, options: Omit<LoadOptions, 'slicing'>): Promise<unknown> {
  const limits = { timeoutMs: options.timeoutMs ?? defaultTimeoutMs, maxBytes: options.maxBytes ?? defaultMaxBytes };
  return parseJson(await withRetries(() => fetchText(url, options.fetch, limits, options.signal), options), url);
}

async function withRetries<T>(attempt: () => Promise<T>, { retries = 2, retryDelayMs = 500, signal }: LoadOptions): Promise<T> {
  for (let count = 0; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count >= retries || !isPassing(error)) throw error;
      await wait(retryDelayMs * 2 ** count, signal);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof LoadError && (error.code === 'network' || (error.code === 'http' && (error.status === 429 || error.status! >= 500)));
}

async function wait(delayMs: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, delayMs));
  signal?.throwIfAborted();
}
