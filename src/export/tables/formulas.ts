/** Texts that a spreadsheet would calculate. */

/** What a formula begins with, in its own letters and in those of full width (OWASP, CSV injection). */
const first = String.raw`^(?='*[=+\-@＝＋－＠\t\r\n])`;

/**
 * A table with commas is also opened by programs that separate by semicolons or tabs, and that see a row in every line: there a
 * text begins behind each of these. A hyphen and a space begin an item of a list, unless the line calls or names something.
 */
const later = String.raw`(?<=[;\t\r\n])(?='*(?:[=+@＝＋＠]|[-－](?! [^(|!;\r\n]*(?:[;\r\n]|$))))`;

const formula = new RegExp(`${first}|${later}`, 'g');
const guard = new RegExp(`${first}'|${later}'`, 'g');

/** A text with an apostrophe before whatever a spreadsheet would calculate. */
export function guardFormulas(text: string): string {
  return text.replace(formula, "'");
}

/** The text that {@link guardFormulas} was given. */
export function unguardFormulas(text: string): string {
  return text.replace(guard, '');
}
