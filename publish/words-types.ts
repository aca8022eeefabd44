/** What the command says, but for the sentences of reports, which the core has. */
export interface CommandWords {
  /** BCP 47. */
  readonly code: 'fr' | 'en';
  readonly about: string;
  readonly commands: Readonly<Record<'init' | 'check' | 'convert' | 'publish' | 'diff' | 'preview', string>>;
  readonly options: Readonly<Record<'source' | 'before' | 'after' | 'file' | 'out' | 'to' | 'language' | 'timezone' | 'name' | 'id' | 'start' | 'end' | 'country' | 'baseUrl' | 'update' | 'json' | 'all' | 'strict' | 'workbook' | 'force' | 'lang' | 'port' | 'outFolder' | 'url' | 'languages' | 'inline', string>>;
  readonly groups: { readonly input: string; readonly output: string };
  readonly exitCodes: string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly notWritten: (path: string, reason: string) => string;
  readonly exists: (path: string) => string;
  readonly written: (path: string) => string;
  readonly nothingRead: (path: string) => string;
  readonly several: (count: number) => string;
  readonly notConvertible: (format: string) => string;
  readonly needsFile: (format: string) => string;
  readonly unknownFormat: (format: string) => string;
  readonly read: (path: string, format: string, sessions: number, dropped: number) => string;
  readonly levels: Readonly<Record<'error' | 'dropped' | 'changed' | 'guessed' | 'kept' | 'advice', string>>;
  readonly more: (count: number) => string;
  readonly allWell: string;
  readonly summary: (errors: number, lost: number, advice: number) => string;
  readonly leftOut: (titles: string) => string;
  readonly line: (path: string, line: number, column: number) => string;
  readonly formats: Readonly<Record<string, string>>;
  readonly diff: DiffWords;
  readonly publish: {
    readonly done: (folder: string, files: number, unchanged: number) => string;
    readonly withoutUrl: string;
    readonly badUrl: (url: string) => string;
    readonly badLanguage: (tag: string) => string;
    readonly foreign: (folder: string) => string;
    readonly missing: (path: string) => string;
    readonly noScript: string;
  };
  readonly preview: { readonly title: string; readonly languages: string; readonly at: (address: string) => string; readonly remarks: (count: number) => string };
  readonly documentComments: readonly string[];
}

/** What is said of two versions of a programme. */
export interface DiffWords {
  readonly title: (name: string) => string;
  readonly nothing: string;
  readonly added: string;
  readonly moved: string;
  readonly rooms: string;
  readonly cancelled: string;
  readonly restored: string;
  readonly removed: string;
  readonly renamed: string;
  readonly edited: string;
  readonly others: string;
  readonly was: (before: string) => string;
  readonly parts: Readonly<Record<'event' | 'clusters' | 'contacts' | 'organisations', string>>;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly unknownTime: string;
  readonly colon: string;
  /** Fields of a document in words; others are called by their names. */
  readonly fields: Readonly<Record<string, string>>;
}
