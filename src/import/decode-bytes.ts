/** What Windows-1252 has between 0x80 and 0x9f (WHATWG Encoding, index windows-1252). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes of an encoding by its label; throws where it is unknown or they are none of it. Node 20.18.3 and later, and
 * some of 22 to 24, take Windows-1252 for Latin-1 (nodejs/node#60888): what comes out as control characters is read again.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label, { fatal: true });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80]!) : text;
}
