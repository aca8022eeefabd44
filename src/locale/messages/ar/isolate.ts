/** A text of a document among Arabic words: its own direction does not change theirs (UAX #9, first strong isolate). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same between Arabic quotation marks. */
export function quote(text: string): string {
  return `«${isolate(text)}»`;
}
