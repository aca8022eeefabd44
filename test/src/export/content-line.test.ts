import fc from 'fast-check';
import { escapeText, foldContentLine, refold, withoutControls } from '../../../src/export/content-line.js';
import { describe, expect, it } from '../../harness.js';
import { octetsOf, physicalLines } from './lines.js';

const texts: readonly (readonly [claim: string, text: string])[] = [
  ['Latin letters', 'a'.repeat(400)], ['accents', 'é'.repeat(200)], ['Chinese', '技'.repeat(150)], ['emoji', '😀'.repeat(100)], ['emoji of several characters', '👩🏽‍🚀'.repeat(30)],
  ['combining marks', 'e\u0301'.repeat(150)], ['Arabic', 'مؤسسة '.repeat(40)], ['spaces', ' '.repeat(200)], ['one letter that puts all others out of step', `x${'😀'.repeat(60)}`],
];

describe('foldContentLine', () => {
  for (const [claim, text] of texts) {
    it(`folds ${claim} after 75 octets at most, between characters`, () => {
      const folded = foldContentLine(`NOTE:${text}`);
      for (const line of physicalLines(folded)) {
        expect(octetsOf(line)).to.be.at.most(75);
        expect(line).not.to.match(/\p{Surrogate}/u);
      }
      expect(folded.replaceAll('\r\n ', '')).to.equal(`NOTE:${text}\r\n`);
    });
  }

  it('leaves 75 octets on one line and folds 76', () => {
    expect(foldContentLine('a'.repeat(75))).to.equal(`${'a'.repeat(75)}\r\n`);
    expect(foldContentLine('a'.repeat(76))).to.equal(`${'a'.repeat(75)}\r\n a\r\n`);
  });

  it('fills lines as far as characters allow', () => expect(physicalLines(foldContentLine('a'.repeat(75 + 74 + 74))).map(octetsOf)).to.deep.equal([75, 75, 75]));

  it('keeps to this whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldContentLine(line);
      for (const part of physicalLines(folded)) expect(octetsOf(part)).to.be.at.most(75);
      expect(folded.replaceAll('\r\n ', '')).to.equal(`${line}\r\n`);
    }));
  });
});

describe('refold', () => {
  it('unfolds what is folded by a space or a tab, and folds it anew', () => {
    expect(refold(`SUMMARY:${'é'.repeat(20)}\r\n\t${'é'.repeat(20)}\n x\r\nUID:a\n`)).to.equal(`SUMMARY:${'é'.repeat(33)}\r\n ${'é'.repeat(7)}x\r\nUID:a\r\n`);
  });
  it('leaves out empty lines', () => expect(refold('A:1\r\n\r\n\nB:2')).to.equal('A:1\r\nB:2\r\n'));
  it('gives nothing of nothing', () => expect(refold('')).to.equal(''));
});

describe('escapeText', () => {
  const escapes: readonly (readonly [claim: string, text: string, escaped: string])[] = [
    ['commas and semicolons', 'a, b; c', 'a\\, b\\; c'], ['backslashes', 'C:\\Nice', 'C:\\\\Nice'], ['a backslash before an n', '\\n', '\\\\n'], ['line ends of all systems', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['colons and quotation marks not at all', 'a: "b"', 'a: "b"'],
  ];
  for (const [claim, text, escaped] of escapes) it(`escapes ${claim}`, () => expect(escapeText(text)).to.equal(escaped));
});

describe('withoutControls', () => {
  it('keeps tabs, line ends and all that can be seen', () => expect(withoutControls('a\tb\n\u00a0\u202f\u200d😀')).to.equal('a\tb\n\u00a0\u202f\u200d😀'));
  it('leaves out what no address book shows', () => expect(withoutControls('a\u0000b\u0007c\u001bd\u007fe\u0080f')).to.equal('abcdef'));
  it('makes line ends of other separators of lines', () => expect(withoutControls('a\u2028b\u2029c\u0085d\u000be\u000cf')).to.equal('a\nb\nc\nd\ne\nf'));
});
