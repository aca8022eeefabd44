/** The part of Papa Parse that is used. Its own types bring those of Node, and nothing here may lean on Node. */
declare module 'papaparse' {
  interface Result {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly code: 'MissingQuotes' | 'InvalidQuotes'; readonly row?: number }[];
  }
  const papaparse: {
    parse(text: string, options: { readonly delimiter: string; readonly preview: number }): Result;
    unparse(rows: readonly (readonly (string | number)[])[], options: { readonly newline: string }): string;
  };
  export = papaparse;
}
