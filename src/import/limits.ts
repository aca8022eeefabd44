/** Largest source read, in bytes of UTF-8, where the caller sets no other. */
export const defaultMaxBytes = 32 * 1024 * 1024;

/** Ten times the largest conference there is. */
export const maxSessions = 50_000;

/** Whether a text is longer than so many bytes of UTF-8; they are counted only where the length does not tell already. */
export function exceeds(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes;
}
