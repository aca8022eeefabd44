import fc from 'fast-check';
import { fold } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';

type Case = readonly [claim: string, one: string, other: string];

const alike: readonly Case[] = [
  ['capitals and small letters', 'ÉNERGIE', 'énergie'],
  ['accents and none', 'Énergie à Évry, où ça', 'energie a evry, ou ca'],
  ['accents in one character and in two', '\u00e9t\u00e9', 'e\u0301te\u0301'],
  ['the ligatures œ and æ', 'Cœur, Œuvre, ex æquo', 'coeur, oeuvre, ex aequo'],
  ['ß and ss', 'Straße, STRAẞE', 'strasse, strasse'],
  ['letters with a stroke', 'Ørsted, Łódź, Đilas, Ħal', 'orsted, lodz, dilas, hal'],
  ['Icelandic letters', 'Þór, Eiður', 'thor, eidur'],
  ['Turkish İ, I, ı and i', 'İSTANBUL, DIYARBAKIR, ısı', 'istanbul, diyarbakır, isi'],
  ['typographic ligatures', 'ﬁlière, ﬂux, eﬀort', 'filiere, flux, effort'],
  ['wide forms', 'ＡＢＣ　１', 'abc 1'],
  ['curly, straight and other apostrophes', 'd’été, l‘heure, aujourdʼhui, 5′, l`eau', "d'ete, l'heure, aujourd'hui, 5', l'eau"],
  ['hyphens of all kinds and spaces', 'Sophia-Antipolis rendez‐vous grand‑public 9–10 ici—là', 'sophia antipolis rendez vous grand public 9 10 ici la'],
  ['white space of all kinds', 'un\u00a0deux\u202ftrois\tquatre\r\ncinq  six', 'un deux trois quatre cinq six'],
  ['white space at the ends and none', '\n pôle ', 'pole'],
  ['Arabic with and without vowel marks', 'مُؤَسَّسَة', 'مؤسسة'],
  ['Arabic with and without a stretched line', 'تقنيـــة', 'تقنية'],
  ['forms of alif', 'أحمد إلى آخر ٱل', 'احمد الى اخر ال'],
  ['alif maqsura and ya, ta marbuta and ha', 'مصطفى مدرسة', 'مصطفي مدرسه'],
  ['Hebrew with and without points', 'שָׁלוֹם', 'שלום'],
  ['Greek with and without accents', 'Ενέργεια', 'ενεργεια'],
  ['marks of direction and none', '\u200fنعم\u200e \u061cلا', 'نعم لا'],
  ['joiners and none', 'नमस्\u200dते', 'नमस्ते'],
  ['Korean in syllables and in letters', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
];

const rare: readonly Case[] = [
  ['minus signs, dashes for print and hyphens of other scripts', 'a−b a﹣b a－b a⸺b כא־בא', 'a b a b a b a b כא בא'],
  ['the small sigma within and at the end of a word', 'ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
  ['reversed, turned and wide apostrophes', 'd‛été, d＇été, dʻété', "d'ete, d'ete, d'ete"],
  ['half-wide forms', 'ﾃｸﾉﾎﾟｰﾙ', 'テクノポール'],
  ['marks of emphasis on direction', '\u2067نعم\u2069 \u202bلا\u202c', 'نعم لا'],
  ['a byte order mark', '\ufeffpole', 'pole'],
  ['capitals that a sign stands for', '№ 5 ℡ ™', 'no 5 tel tm'],
  ['an acute accent for an apostrophe', 'l´été', "l'ete"],
  ['hyphens that show only at line ends', 'inno\u00advation', 'innovation'],
  ['Arabic forms for print', '\ufb50\ufbe9', 'اي'],
];

const apart: readonly Case[] = [
  ['different words', 'pôle', 'poème'],
  ['n and ñ only by their mark, but not n and m', 'año', 'amo'],
  ['letters and digits', 'O', '0'],
  ['words and their run together', 'rendez vous', 'rendezvous'],
  ['Greek and Latin letters of one shape', 'Α', 'A'],
];

describe('fold', () => {
  for (const [claim, one, other] of alike) it(`makes no difference between ${claim}`, () => expect(fold(one)).to.equal(fold(other)));
  for (const [claim, one, other] of apart) it(`keeps apart ${claim}`, () => expect(fold(one)).not.to.equal(fold(other)));

  it('writes what its example says', () => expect([fold('Cœur d’Été'), fold("coeur d'ete")]).to.deep.equal(["coeur d'ete", "coeur d'ete"]));
  it('gives nothing of nothing', () => expect([fold(''), fold(' \u00a0\n')]).to.deep.equal(['', '']));

  it('leaves no white space but single spaces, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fold(text)).not.to.match(/^\s|\s$|[^\S ]|\s\s/)));
  });

  it('is the same when done twice of every letter and sign of the alphabets', () => {
    const changing: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      if (code === 0x3400) code = 0xd7b0; // Han and Hangul, of which there are too many for a test.
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) changing.push(code.toString(16));
    }
    expect(changing).to.deep.equal([]);
  });

  it('finds a text by its own words, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, word) => void expect(fold(`${before}\n${word}`)).to.contain(fold(word))));
  });

  for (const [claim, one, other] of rare) it(`makes no difference between ${claim} and what readers type`, () => expect(fold(one)).to.equal(fold(other)));

  it('is the same when done twice, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fold(fold(text))).to.equal(fold(text))), { numRuns: 2000 });
  });
});
