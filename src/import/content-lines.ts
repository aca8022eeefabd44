/** A line of a vCard or calendar, whole, and the line of the source on which it begins, counted from 1. */
export interface ContentLine {
  readonly text: string;
  readonly number: number;
}

/** Folded lines joined: a line that begins with white space goes on, as does one of quoted-printable that ends in `=`. */
export function unfold(text: string): ContentLine[] {
  const lines: { text: string; number: number; parts: string[] }[] = [];
  for (const [index, raw] of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    const softEnd = last?.parts.at(-1);
    if (last && softEnd?.endsWith('=') && isQuotedPrintable(last.text)) last.parts.splice(-1, 1, softEnd.slice(0, -1), raw);
    else if (last && /^[ \t]/.test(raw)) last.parts.push(raw.slice(1));
    else lines.push({ text: raw, number: index + 1, parts: [raw] });
  }
  return lines.map(({ parts, number }) => ({ text: parts.join(''), number }));
}

/** Whether a line says before its colon that its value is written so. */
export function isQuotedPrintable(line: string): boolean {
  return /^[^:]*;(encoding=)?quoted-printable[;:]/i.test(line);
}
