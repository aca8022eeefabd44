import { decodeBytes } from '../decode-bytes.js';
import type { Notes } from '../notes.js';

/** What Excel writes as CSV in western Europe. Every byte is a character of it. */
const likely = 'windows-1252';

/**
 * Bytes of a text as characters: by the mark at their beginning, else as UTF-8, else, where they are none, as Excel writes
 * them in western Europe, which the notes tell with a word that shows whether it is right.
 */
export function decodeText(bytes: Uint8Array, notes: Notes): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return decodeBytes(bytes, 'utf-8');
  } catch {
    const text = decodeBytes(bytes, likely);
    notes.add('encoding-guessed', { place: 'source', found: /\S*[^\u0000-\u007f]\S*/.exec(text.slice(0, 100_000))?.[0], became: likely });
    return text;
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
