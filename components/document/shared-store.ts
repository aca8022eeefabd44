import { createDocumentStore, type Slicing } from '../../src/load/index.js';
import { afterPaint } from './after-paint.js';

/** How long work on a page is cut: at most 10 ms between two frames. */
export const slicing: Slicing = { sliceMs: 10, clock: () => performance.now(), pause: afterPaint };

/** The documents of the page: elements with the same address share one request and one document. */
export const sharedStore = createDocumentStore(() => ({ fetch: (url, init) => fetch(url, init), slicing }));
