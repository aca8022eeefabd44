export { createDocumentStore, type DocumentStore } from './document-store.js';
export { LoadError, type LoadFailure, type LoadFailureCode } from './failure.js';
export type { Fetch, FetchLimits, FetchResponse } from './fetch-text.js';
export { defaultMaxBytes, defaultTimeoutMs, loadDocument, loadJson, type LoadOptions } from './load-document.js';
export { parseJson, readDocument, type LoadedDocument, type QuickReader, type Slicing } from './read-document.js';
export { readRegistration } from './registration-parts.js';
export { readWhole } from './whole-document.js';
export { refreshDelayMs, shortestRefreshMs } from './refresh.js';
