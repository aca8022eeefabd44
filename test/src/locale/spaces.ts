/** Engines do not agree on which spaces stand in a date, nor whether any stand around the dash of a range. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?– ?/g, '–');
}
