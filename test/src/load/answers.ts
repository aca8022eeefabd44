/** A network of a test's own: it answers what it is told, in turn, and remembers what it was asked. */
import type { Fetch, FetchResponse } from '../../../src/load/index.js';
import { createDocumentWith } from '../../schemas/documents.js';

export const url = 'https://forum.example/event.json';
export const goodText = JSON.stringify(createDocumentWith({ start: '2011-11-17T09:00' }));

/** What a network says to a request. */
export type Answer = (url: string, init: Parameters<Fetch>[1]) => Promise<FetchResponse>;

/** What was asked of a network. */
export interface Asked {
  readonly fetch: Fetch;
  readonly requests: { readonly url: string; readonly init: Parameters<Fetch>[1] }[];
}

/** A network that gives these answers in turn, the last one ever after. */
export function networkOf(...answers: readonly Answer[]): Asked {
  const requests: Asked['requests'] = [];
  const fetch: Fetch = (address, init) => {
    requests.push({ url: address, init });
    return answers[Math.min(requests.length, answers.length) - 1]!(address, init);
  };
  return { fetch, requests };
}

/** An answer with a body of these chunks, 200 unless told otherwise. */
export function answerWith(chunks: readonly (string | Uint8Array)[], { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Answer {
  return () => Promise.resolve({ ok: status >= 200 && status < 300, status, headers: { get: (name) => headers[name] ?? null }, body: bodyOf(chunks) });
}

/** An answer of nothing but a status. */
export function answerStatus(status: number): Answer {
  return answerWith(['<h1>Error</h1>'], { status });
}

/** No answer, as where there is no connection or no permission. */
export const noConnection: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** No answer until the request is ended from outside. */
export const silence: Answer = (_, { signal }) => new Promise((_resolve, reject) => {
  // Bare Node would not wait for the time limit alone.
  const keptAwake = setInterval(() => undefined, 60_000);
  const end = () => {
    clearInterval(keptAwake);
    reject(signal.reason as Error);
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
});

/** What a promise is rejected with. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => { throw new Error('It was not rejected.'); }, (reason: unknown) => reason);
}

function bodyOf(chunks: readonly (string | Uint8Array)[]): FetchResponse['body'] {
  const encoder = new TextEncoder();
  const left = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
  return { getReader: () => ({ read: () => Promise.resolve({ done: left.length === 0, value: left.shift() }), cancel: () => Promise.resolve() }) };
}
