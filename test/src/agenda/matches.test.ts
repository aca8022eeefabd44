import fc from 'fast-check';
import { findMatches, wordsOf } from '../../../src/agenda/index.js';
import { fold } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';

/** A text with its matches in brackets. */
function mark(text: string, query: string): string {
  const ranges = findMatches(text, query);
  return ranges.reduceRight((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

const marks: readonly (readonly [claim: string, query: string, marked: string])[] = [
  ['a word whatever its case and accents', 'ENERGIE', 'L’[énergie] de demain'],
  ['every place in which a word stands', 'mer', '[Mer] et [mer]veilles, [mer]'],
  ['each word of a query', 'eau ville', '[Ville], [eau], [ville]s d’[eau]'],
  ['words that overlap as one', 'technopole polec', 'La [technopolec]'],
  ['a word within another with it', 'technopole no', 'La [technopole]'],
  ['words that touch as one', 'techno pole', 'La [technopole]'],
  ['places of one word that overlap', 'ana', 'B[anana]'],
  ['œ whole where a part of it is looked for', 'co', '[Cœ]ur'],
  ['œ where both its letters are looked for', 'coeur', 'Le [cœur]'],
  ['ß once where one s is looked for', 's', '[S]tra[ß]e'],
  ['ligatures of print whole', 'fi', '[ﬁ]lière, [ﬁ]n'],
  ['letters with their marks, in two characters', 'ete', '[e\u0301te\u0301]!'],
  ['all marks of a letter', 'ville', '[Ville\u0323\u0301] haute'],
  ['a phrase across hyphens and spaces of any kind', '"sophia antipolis"', 'À [Sophia-Antipolis], [Sophia\u00a0\n Antipolis], Antipolis'],
  ['words with any apostrophe', "d'eau", '[d’eau], [d\'eau], l’eau'],
  ['words across characters that show nothing', 'innovation', '[inno\u00advation]'],
  ['Arabic with its vowel marks', 'مؤسسة', 'في [مُؤَسَّسَة] جديدة'],
  ['a family by any of its letters, not by its parts', 'x', '👩‍👩‍👧 [x]'],
  ['Korean by syllables', '한', '[한]국'],
  ['nothing of a word that is not there', 'robot', 'L’énergie'],
  ['nothing where nothing is asked', ' ', 'L’énergie'],
  ['the words that are there where another is not', 'eau robot', 'L’[eau]'],
  ['nothing in nothing', 'eau', ''],
  ['at both ends, white space aside', 'eau', '  [eau]  de l’[eau]\n'],
];

/** Characters that fold to nothing, to one letter, to several, or that belong to what stands before them. */
const character = fc.constantFrom('a', 'A', 'b', 'e', 'é', 'e\u0301', 'œ', 'Œ', 'ß', 'ﬁ', '№', '´', '’', "'", ' ', '\u00a0', '-', '–', '\n', '\r\n', '\u00ad', '\u200d', '\u0301', 'Σ', 'ς', 'ا', 'أ', '\u0651', 'ة', '👩‍👧', '🇫🇷', '\ud83d', '한', '\u1112\u1161\u11ab', 'Ａ', '\ufdfa', '"');
const text = fc.string({ unit: character, maxLength: 30 });
const query = fc.string({ unit: character, maxLength: 4 });
const graphemes = new Intl.Segmenter('und');

describe('findMatches', () => {
  for (const [claim, asked, marked] of marks) it(`marks ${claim}`, () => expect(mark(marked.replace(/[[\]]/g, ''), asked)).to.equal(marked));

  it('gives ranges in order, apart from each other, within the text', () => {
    fc.assert(fc.property(text, query, (written, asked) => {
      let before = -1;
      for (const { start, end } of findMatches(written, asked)) {
        expect(start).to.be.greaterThan(before);
        expect(end).to.be.greaterThan(start).and.to.be.at.most(written.length);
        before = end;
      }
    }), { numRuns: 500 });
  });

  it('never cuts a character', () => {
    fc.assert(fc.property(text, query, (written, asked) => {
      const edges = new Set([written.length, ...[...graphemes.segment(written)].map(({ index }) => index)]);
      for (const { start, end } of findMatches(written, asked)) expect([edges.has(start), edges.has(end)]).to.deep.equal([true, true]);
    }), { numRuns: 500 });
  });

  it('marks something exactly where search finds a word', () => {
    fc.assert(fc.property(text, query, (written, asked) => {
      expect(findMatches(written, asked).length > 0).to.equal(wordsOf(asked).some((word) => fold(written).includes(word)));
    }), { numRuns: 500 });
  });

  it('marks whole what is looked for, wherever it stands', () => {
    fc.assert(fc.property(text, fc.stringMatching(/^[a-zé]{1,5}$/), text, (before, word, after) => {
      const written = `${before} ${word} ${after}`;
      const start = before.length + 1;
      const isMarked = findMatches(written, word).some((range) => range.start <= start && range.end >= start + word.length);
      expect(isMarked).to.equal(true);
    }), { numRuns: 500 });
  });

  it('leaves nothing of a letter unmarked that is looked for', () => {
    fc.assert(fc.property(text, (written) => {
      const rest = findMatches(written, 'e').reduceRight((left, { start, end }) => `${left.slice(0, start)}.${left.slice(end)}`, written);
      expect(fold(rest)).not.to.contain('e');
    }), { numRuns: 500 });
  });
});
