import { LoadError, type LoadFailure } from './failure.js';

/** As much of `fetch` as loading needs, so that it runs where there is no DOM and tests can bring their own. */
export type Fetch = (url: string, init: { signal: AbortSignal; credentials: 'omit' }) => Promise<FetchResponse>;

/** As much of a `Response` as loading needs. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> } } | null;
}

/** Limits of one request. */
export interface FetchLimits {
  /** Time for the whole answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Size of the answer, in bytes, after decompression. */
  readonly maxBytes: number;
}

/**
 * The text behind an address. No cookie is sent. Throws a {@link LoadError}, or whatever reason `signal` was aborted with.
 */
export async function fetchText(url: string, fetch: Fetch, limits: FetchLimits, signal?: AbortSignal): Promise<string> {
  const timeLimit = AbortSignal.timeout(limits.timeoutMs);
  const both = signal ? AbortSignal.any([signal, timeLimit]) : timeLimit;
  const fail = (failure: LoadFailure, cause?: unknown) => new LoadError(failure, url, cause);
  try {
    const response = await fetch(url, { signal: both, credentials: 'omit' });
    const { status } = response;
    if (!response.ok) throw fail({ code: status === 404 || status === 410 ? 'not-found' : 'http', status });
    const text = await readText(response, limits.maxBytes);
    if (text === undefined) throw fail({ code: 'too-large' });
    return text;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LoadError) throw error;
    // Asked of both, so that both live on: WebKit forgets signals that nobody holds, and would wait for ever for a body that never ends.
    throw fail({ code: timeLimit.aborted && both.aborted ? 'time-out' : 'network' }, error);
  }
}

/** The text of an answer, decoded beside the page's own work; nothing where it is larger than allowed, which is seen before it is fetched if the server says so. */
async function readText(response: FetchResponse, maxBytes: number): Promise<string | undefined> {
  let bytes = Number(response.headers.get('content-length')) > maxBytes ? Infinity : 0;
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  while (reader) {
    const { done, value = new Uint8Array() } = await reader.read();
    if (done) break;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
  }
  return new Blob(chunks).text();
}
