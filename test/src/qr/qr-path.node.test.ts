import jsQR from 'jsqr';
import { createQrPath, QrError, type QrPath } from '../../../src/qr/index.js';
import { describe, expect, it } from '../../harness.js';

/** The package is its function, which its types do not tell to Node. */
const readCode = jsQR as unknown as typeof jsQR.default;
const pixelsPerModule = 4;

/** The picture that a path draws, as a camera would give it: RGBA, white where nothing is drawn. */
function draw({ size, path }: QrPath): { pixels: Uint8ClampedArray; side: number } {
  const side = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixelsPerModule; row < (Number(y) + 1) * pixelsPerModule; row++) {
      for (let column = Number(x) * pixelsPerModule; column < (Number(x) + Number(width)) * pixelsPerModule; column++) pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { pixels, side };
}

function readBack(text: string): string | undefined {
  const { pixels, side } = draw(createQrPath(text));
  return readCode(pixels, side, side)?.data;
}

describe('a QR code', () => {
  const texts = ['A', 'https://forum.example/programme#session-ouverture', 'Pôle : énergie, œuvre, « été »', 'منتدى الأقطاب', `https://town.example/#selection-${'Ab3_-'.repeat(80)}`];
  for (const text of texts) it(`is read by another library: ${text.slice(0, 40)}`, () => expect(readBack(text)).to.equal(text));

  it('has four light modules around it', () => {
    const { size, path } = createQrPath('A');
    expect(size).to.equal(21 + 8);
    expect([...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].every(([, x, y, width]) => Number(x) >= 4 && Number(y) >= 4 && Number(x) + Number(width) <= size - 4 && Number(y) < size - 4)).to.equal(true);
  });

  it('takes a lower correction level for what would not fit otherwise', () => expect(readBack('x'.repeat(2500))).to.equal('x'.repeat(2500)));

  it('refuses a text that fits into none', () => {
    expect(() => createQrPath('x'.repeat(3000))).to.throw(QrError, /3000 characters/);
  });
});
