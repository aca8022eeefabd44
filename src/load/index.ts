export { createDocumentStore, type DocumentStore } from './document-store.js';
export { LoadError, type LoadFailure, type LoadFailureCode } from './failure.js';
export type { Fetch, FetchLimits, FetchResponse } from './fetch-text.js';
export { defaultMaxBytes, defaultTimeoutMs, loadDocument, type LoadOptions } from './load-document.js';
export { readDocument, readDocumentValue, type LoadedDocument, type Slicing } from './read-document.js';
