/** Reads content lines (RFC 5545 §3.1) just far enough to look at what was written. */

/** The lines of a file as they stand, each without its CRLF. */
export function physicalLines(text: string): string[] {
  return text.split('\r\n').slice(0, -1);
}

/** The lines of a file unfolded. */
export function logicalLines(text: string): string[] {
  return physicalLines(text.replaceAll('\r\n ', ''));
}

/** The properties of each part of a kind (`VEVENT`), by their names with parameters: `DTSTART;VALUE=DATE`. */
export function partsOf(kind: string, text: string): Record<string, string>[] {
  const parts: Record<string, string>[] = [];
  for (const line of logicalLines(text)) {
    if (line === `BEGIN:${kind}`) parts.push({});
    const colon = line.indexOf(':');
    const part = parts.at(-1);
    if (part) part[line.slice(0, colon)] = line.slice(colon + 1);
  }
  return parts;
}

/** How many octets of UTF-8 a text takes. */
export function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
