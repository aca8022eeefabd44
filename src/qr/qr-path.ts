import { correction, generate, mode } from 'lean-qr';

/** Thrown when a text does not fit into a code; `code` is stable. */
export class QrError extends Error {
  override readonly name = 'QrError';
  readonly code = 'qr-too-long';
}

/** A QR code to draw: its side in modules, and the dark ones as the `d` of an SVG path. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Light modules around a code, as ISO/IEC 18004 §9.1 asks. */
const quietZone = 4;
/** Latin-1 is left out: readers that pass over the change of character set misread what follows. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

/**
 * A text as a QR code (ISO/IEC 18004) with its quiet zone: correction level M where it fits, or better where that makes no
 * larger code, else L. Throws a {@link QrError} where it fits in none.
 */
export function createQrPath(text: string): QrPath {
  const code = encode(text);
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(y, (x) => code.get(x, y), code.size));
  return { size: code.size + 2 * quietZone, path: rows.join('') };
}

function encode(text: string): ReturnType<typeof generate> {
  let cause: unknown;
  for (const minCorrectionLevel of [correction.M, correction.L]) {
    try {
      return generate(text, { minCorrectionLevel, modes });
    } catch (error) {
      // Too long at this level; the next one holds more.
      cause = error;
    }
  }
  throw new QrError(`A text of ${text.length} characters does not fit into a QR code, which holds 2,953 bytes.`, { cause });
}

/** Runs of dark modules, each as one rectangle. */
function rowPath(y: number, isDark: (x: number) => boolean, size: number): string {
  let path = '';
  for (let x = 0; x < size; x++) {
    if (!isDark(x)) continue;
    const start = x;
    while (x + 1 < size && isDark(x + 1)) x++;
    path += `M${start + quietZone} ${y + quietZone}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}
