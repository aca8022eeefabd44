import { createQrPath, QrError } from '../../../src/qr/index.js';
import { encodeSelection, selectionLink } from '../../../src/selection/index.js';
import { describeSchedules, importReal } from '../../corpus/schedule-files.js';
import { describe, expect, it } from '../../harness.js';
import { readBack, versionOf } from './read-back.js';

const texts: readonly (readonly [claim: string, text: string])[] = [
  ['a letter', 'A'],
  ['digits', '20111117'],
  ['a link', 'https://forum.example/programme#session-ouverture'],
  ['French', 'Pôle : énergie, œuvre, « été »'],
  ['Arabic', 'منتدى الأقطاب'],
  ['letters of several kinds', 'PÔLE 2027 日本 🌍 x'],
  ['a long link', `https://town.example/#selection-${'Ab3_-'.repeat(80)}`],
  ['a long French text', 'Énergie '.repeat(120)],
  ['what fits only at the lower level of correction', 'x'.repeat(2500)],
  ['as many bytes as fit', 'x'.repeat(2953)],
];

describe('a QR code', () => {
  for (const [claim, text] of texts) it(`of ${claim} is read by another library`, () => expect(readBack(text)).to.equal(text));

  it('is a path of rectangles one module high, and nothing else', () => {
    expect(createQrPath('https://forum.example/').path).to.match(/^(M\d+ \d+h(\d+)v1h-\2z)+$/);
  });

  it('has four light modules around it', () => {
    const { size, path } = createQrPath('A');
    expect(size).to.equal(21 + 8);
    const edges = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width), Number(y) + 1]);
    expect([0, 1].map((side) => Math.min(...edges.map((edge) => edge[side]!)))).to.deep.equal([4, 4]);
    expect([2, 3].map((side) => Math.max(...edges.map((edge) => edge[side]!)))).to.deep.equal([size - 4, size - 4]);
  });

  it('stays smaller at the level of correction that fits', () => {
    // 2,331 bytes are the most that version 40 holds at level M.
    expect([2331, 2332].map((length) => versionOf(createQrPath('x'.repeat(length))))).to.deep.equal([40, 36]);
  });

  it('refuses a text that fits into none, with a code and a cause', () => {
    try {
      createQrPath('x'.repeat(2954));
    } catch (error) {
      expect(error).to.be.instanceOf(QrError);
      expect((error as QrError).code).to.equal('qr-too-long');
      expect((error as QrError).message).to.include('2954 characters');
      expect((error as QrError).cause).to.be.instanceOf(Error);
      return;
    }
    expect.fail('no error');
  });
});

describeSchedules('the code for a selection of 40 sessions of FOSDEM 2025', () => {
  it('is of version 20 at most, and is read by another library', () => {
    const ids = importReal('schedule-xml/fosdem-2025-pretalx.xml').document.sessions.slice(0, 40).map(({ id }) => id);
    const link = selectionLink('https://www.technopole.example/agenda/forum-des-poles-2027/programme', 'programme', ids);
    const version = versionOf(createQrPath(link));
    console.log(`${encodeSelection(ids).length} letters, a link of ${link.length}, version ${version}`);
    expect(version).to.be.within(1, 20);
    expect(readBack(link)).to.equal(link);
  });
});
