import { refreshDelayMs, shortestRefreshMs } from '../../src/load/refresh.js';
import type { LoadFailureCode } from '../../src/load/index.js';
import type { DocumentController, DocumentHost } from './document-controller.js';

/** What only a change of the page mends, and what would cost the visitor many megabytes at each attempt. */
const lasting: ReadonlySet<LoadFailureCode> = new Set(['no-address', 'too-large']);
/** Failures in a row, of one address. */
const counts = new WeakMap<DocumentController, { src: string; count: number }>();

/**
 * Asks again, by itself, for a document that could not be loaded: when the device is online again, and at intervals from
 * half a minute to half an hour, only while somebody looks at the page. The visitor's own attempt takes the place of ours.
 */
export function tryLater(host: DocumentHost, documents: DocumentController): void {
  const { failure } = documents;
  if (!failure || host.document || lasting.has(failure.code)) return;
  const { src } = host;
  const known = counts.get(documents);
  const count = known?.src === src ? known.count : 0;
  counts.set(documents, { src, count: count + 1 });
  const ended = new AbortController();
  const dueMs = Date.now() + refreshDelayMs(shortestRefreshMs, count, Math.random());
  const attempt = ({ type }: { type: string }) => {
    if (document.visibilityState === 'hidden' || (type === 'visibilitychange' && Date.now() < dueMs)) return;
    ended.abort();
    if (documents.failure === failure && host.isConnected) documents.reload();
  };
  setTimeout(attempt, dueMs - Date.now(), { type: 'due' });
  window.addEventListener('online', attempt, { signal: ended.signal });
  document.addEventListener('visibilitychange', attempt, { signal: ended.signal });
}
