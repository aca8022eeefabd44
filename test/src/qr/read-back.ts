import jsQR from 'jsqr';
import { createQrPath, type QrPath } from '../../../src/qr/index.js';

/** The package is its function, which its types do not tell to Node. */
const readCode = jsQR as unknown as typeof jsQR.default;
const pixelsPerModule = 4;

/** What another library, which does not know how codes are made here, reads from the picture of a text's code. */
export function readBack(text: string): string | undefined {
  return readPath(createQrPath(text));
}

/** What that library reads from a code as it is drawn. */
export function readPath(code: QrPath): string | undefined {
  const { pixels, side } = draw(code);
  return readCode(pixels, side, side)?.data;
}

/** Version of a code (ISO/IEC 18004): 1 is 21 modules wide, each further one 4 more. */
export function versionOf({ size }: QrPath): number {
  return (size - 8 - 17) / 4;
}

/** The picture that a path draws, as a camera would give it: RGBA, white where nothing is drawn. */
function draw({ size, path }: QrPath): { pixels: Uint8ClampedArray; side: number } {
  const side = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixelsPerModule; row < (Number(y) + 1) * pixelsPerModule; row++) {
      const start = row * side + Number(x) * pixelsPerModule;
      for (let pixel = start; pixel < start + Number(width) * pixelsPerModule; pixel++) pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return { pixels, side };
}
