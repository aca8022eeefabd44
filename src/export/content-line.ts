const encoder = new TextEncoder();

/**
 * Content lines as iCalendar (RFC 5545 §3.1) and vCard (RFC 6350 §3.2) share them: folded after 75 octets of UTF-8, never
 * inside a character, ended by CRLF.
 */
export function foldContentLine(line: string): string {
  // No UTF-16 code unit takes more than three octets.
  if (line.length <= 25 || encoder.encode(line).length <= 75) return `${line}\r\n`;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}

/** How many octets UTF-8 takes for a character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds every line of a text anew whose lines may be folded otherwise. */
export function refold(text: string): string {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return unfolded.split(/\r?\n/).filter(Boolean).map(foldContentLine).join('');
}

/** A value of type TEXT: backslash, comma, semicolon and line ends escaped (RFC 5545 §3.3.11, RFC 6350 §3.4). */
export function escapeText(text: string): string {
  return withoutControls(text).replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A value of type TEXT where it is the only one of its property: in vCard 4 semicolons then separate nothing, and stay (RFC 6350 §3.4). */
export function escapeSingleText(text: string): string {
  return withoutControls(text).replace(/[\\,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A text without control characters but tab and line feed; line ends and separators of any kind (Unicode §5.8) are line feeds. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '');
}
