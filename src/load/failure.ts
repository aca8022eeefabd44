/** Why a document could not be loaded. */
export type LoadFailureCode =
  | 'no-address' | 'network' | 'not-found' | 'http' | 'time-out' | 'too-large' | 'html' | 'not-json' | 'unknown-format' | 'unreadable';

/** What went wrong while loading, as data. */
export interface LoadFailure {
  readonly code: LoadFailureCode;
  /** Status of the HTTP answer, where there was one. */
  readonly status?: number;
}

/** Thrown when a document cannot be loaded; `code` is stable, the message is for developers. */
export class LoadError extends Error implements LoadFailure {
  override readonly name = 'LoadError';
  declare readonly code: LoadFailureCode;
  declare readonly status?: number;

  constructor(failure: LoadFailure, url: string, cause?: unknown) {
    super(`${url}: ${Object.values(failure).join(' ')}`, { cause });
    Object.assign(this, failure);
  }
}
