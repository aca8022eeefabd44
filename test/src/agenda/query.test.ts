import fc from 'fast-check';
import { wordsOf } from '../../../src/agenda/index.js';
import { fold } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';

const queries: readonly (readonly [claim: string, query: string, words: readonly string[]])[] = [
  ['words folded', ' Sophia-Antipolis,\u00a0Été ', ['sophia', 'antipolis,', 'ete']],
  ['none of nothing', '', []],
  ['none of white space', ' \u202f\n', []],
  ['what stands in quotation marks as one', '"Sophia Antipolis" nice', ['sophia antipolis', 'nice']],
  ['what stands in French marks as one', 'nice «\u202fSophia-Antipolis\u202f»', ['nice', 'sophia antipolis']],
  ['what stands in curly marks as one', '“table ronde” „runder Tisch“', ['table ronde', 'runder tisch']],
  ['a phrase that is still being typed', 'nice "sophia ant', ['nice', 'sophia ant']],
  ['no phrase of empty marks', '"" « » "', []],
  ['what follows a phrase at once as a word', '"table ronde"nice', ['table ronde', 'nice']],
  ['a mark within or after a word as it stands', '5" l"eau', ['5"', 'l"eau']],
  ['an apostrophe as none of these marks', "'table ronde'", ["'table", "ronde'"]],
];

describe('wordsOf', () => {
  for (const [claim, query, words] of queries) it(`gives ${claim}`, () => expect(wordsOf(query)).to.deep.equal(words));

  it('gives the same when asked again after something else', () => {
    const first = [...wordsOf('table ronde')];
    wordsOf('autre chose');
    expect(wordsOf('table ronde')).to.deep.equal(first);
  });

  it('gives words that are folded and not empty, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', ' ', '"', '«', '»', '“', '-', '\u00b4', 'ß', '\u0301', '\ufdfa') }), (query) => {
      for (const word of wordsOf(query)) expect([word, fold(word)]).to.deep.equal([fold(word) || 'a word', word]);
    }));
  });

  it('is quick about marks that never close', () => {
    const started = performance.now();
    expect(wordsOf('"'.repeat(100_000))).to.deep.equal([]);
    expect(performance.now() - started).to.be.lessThan(1000);
  });
});
