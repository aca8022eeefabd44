/** Addresses that documents come from, and answer as a test tells them; no request leaves the page. */
import type { EventDocument } from '../../schemas/index.js';
import { undoLater } from './page.js';

/** An HTTP status, a body, or one that comes when it comes. */
type Answer = number | string | object | Promise<EventDocument>;

/** An address, and how it was asked. */
export interface Source {
  readonly url: string;
  requests: number;
  /** Those of its requests that were given up. */
  aborted: number;
}

let sourceCount = 0;

/** Opens an address that gives one answer after the other, and the last one for ever. */
export function openSource(...answers: readonly Answer[]): Source {
  const source = { url: `https://source.example/${++sourceCount}.json`, requests: 0, aborted: 0 };
  interceptRequests(source.url, async ({ signal } = {}) => {
    const answer = answers[Math.min(source.requests++, answers.length - 1)]!;
    signal?.addEventListener('abort', () => source.aborted++);
    return respond(await orAbort(answer, signal));
  });
  return source;
}

/** Counts the requests to an address of the test server. */
export function countRequests(url: string): { requests: number } {
  const counter = { requests: 0 };
  const { fetch } = window;
  interceptRequests(new URL(url, document.baseURI).href, (init) => {
    counter.requests++;
    return fetch(url, init);
  });
  return counter;
}

/** A source that answers when it is told to. */
export function openSlowSource(document: EventDocument): Source & { answer(): void } {
  let answer: () => void = () => undefined;
  const promise = new Promise<EventDocument>((resolve) => (answer = () => resolve(document)));
  return Object.assign(openSource(promise), { answer: () => answer() });
}

/** A source that never answers. */
export function openSilentSource(): Source {
  return openSource(new Promise<EventDocument>(() => undefined));
}

function interceptRequests(url: string, answer: (init?: RequestInit) => Promise<Response>): void {
  const { fetch } = window;
  window.fetch = (input, init) => (input === url ? answer(init) : fetch(input, init));
  undoLater(() => (window.fetch = fetch));
}

function respond(answer: number | string | object): Response {
  if (typeof answer === 'number') return new Response('', { status: answer });
  return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

async function orAbort<Value>(value: Value | Promise<Value>, signal: AbortSignal | null | undefined): Promise<Value> {
  const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  return Promise.race([value, aborted]);
}
