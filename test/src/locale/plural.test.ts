import { interfaceLanguages, loadMessages, programmeMessages, registrationMessages, visitMessages, type InterfaceLanguage } from '../../../src/locale/index.js';
import { plural } from '../../../src/locale/plural.js';
import { describe, expect, it } from '../../harness.js';
import { counts } from './sentences.js';

/** Sessions counted: none, 1, 2, 3, 5, 11, 21, 100, 1105. */
const sessions: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: ['No session', '1 session', '2 sessions', '3 sessions', '5 sessions', '11 sessions', '21 sessions', '100 sessions', '1105 sessions'],
  fr: ['Aucune session', '1 session', '2 sessions', '3 sessions', '5 sessions', '11 sessions', '21 sessions', '100 sessions', '1105 sessions'],
  de: ['Kein Programmpunkt', '1 Programmpunkt', '2 Programmpunkte', '3 Programmpunkte', '5 Programmpunkte', '11 Programmpunkte', '21 Programmpunkte', '100 Programmpunkte', '1105 Programmpunkte'],
  it: ['Nessuna sessione', '1 sessione', '2 sessioni', '3 sessioni', '5 sessioni', '11 sessioni', '21 sessioni', '100 sessioni', '1105 sessioni'],
  es: ['Ninguna sesión', '1 sesión', '2 sesiones', '3 sesiones', '5 sesiones', '11 sesiones', '21 sesiones', '100 sesiones', '1105 sesiones'],
  pt: ['Nenhuma sessão', '1 sessão', '2 sessões', '3 sessões', '5 sessões', '11 sessões', '21 sessões', '100 sessões', '1105 sessões'],
  nl: ['Geen sessies', '1 sessie', '2 sessies', '3 sessies', '5 sessies', '11 sessies', '21 sessies', '100 sessies', '1105 sessies'],
  pl: ['Brak sesji', '1 sesja', '2 sesje', '3 sesje', '5 sesji', '11 sesji', '21 sesji', '100 sesji', '1105 sesji'],
  ar: ['لا توجد جلسات', 'جلسة واحدة', 'جلستان', '3 جلسات', '5 جلسات', '11 جلسة', '21 جلسة', '100 جلسة', '1105 جلسات'],
};

/** Places left, of languages that have more than two forms. */
const placesLeft = {
  pl: ['brak miejsc', 'zostało 1 miejsce', 'zostały 2 miejsca', 'zostały 3 miejsca', 'zostało 5 miejsc', 'zostało 11 miejsc', 'zostało 21 miejsc', 'zostało 100 miejsc', 'zostało 1105 miejsc'],
  ar: ['مكتملة العدد', 'بقي مكان واحد', 'بقي مكانان', 'بقيت 3 أماكن', 'بقيت 5 أماكن', 'بقي 11 مكانًا', 'بقي 21 مكانًا', 'بقي 100 مكان', 'بقيت 1105 أماكن'],
} as const;

describe('plural', () => {
  it('takes the form of the category', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect(counts.map((count) => plural('ar', count, forms)).join('')).to.equal('zotffmmxf');
    expect(counts.map((count) => plural('pl', count, forms)).join('')).to.equal('moffmmmmm');
    expect(counts.map((count) => plural('de', count, { one: 'o', other: 'x' })).join('')).to.equal('xoxxxxxxx');
  });

  it('takes the other form for a category that a language has for millions alone', () => {
    for (const language of ['fr', 'it', 'es', 'pt'] as const) expect(plural(language, 1_000_000, { one: 'o', other: 'x' })).to.equal('x');
  });
});

for (const language of interfaceLanguages) {
  describe(`counting in ${language}`, () => {
    it('tells how many sessions there are', async () => {
      const { sessionCount } = await loadMessages(programmeMessages, language);
      expect(counts.map((count) => sessionCount(count, String(count)))).to.deep.equal(sessions[language]);
    });

    it('writes a large number as it is given', async () => {
      expect((await loadMessages(programmeMessages, language)).sessionCount(1105, '1 105')).to.contain('1 105');
    });

    it('says another sentence of one than of several', async () => {
      const { partlyBroken } = await loadMessages(programmeMessages, language);
      const { sharedFound, calendarOf, changes, gone } = await loadMessages(visitMessages, language);
      for (const write of [partlyBroken, sharedFound, calendarOf, gone, (count: number) => changes(count, 0)]) {
        expect(new Set([1, 2, 5].map((count) => write(count).replace(/\d+/, ''))).size, write(1)).to.be.greaterThan(language === 'pl' && [sharedFound, gone].includes(write) ? 0 : 1);
      }
    });

    it('tells how many of the changes are of the selection, or leaves it out', async () => {
      const { changes } = await loadMessages(visitMessages, language);
      expect(changes(11, 4)).to.contain('4').and.to.contain(changes(11, 0));
      expect(changes(11, 0)).not.to.contain('0');
    });

    it('tells how many places are left for registering', async () => {
      const { reason } = await loadMessages(registrationMessages, language);
      const say = (left: number) => reason({ state: 'nearly-full' }, '', left, false);
      for (const left of [3, 5, 11, 21, 100]) expect(say(left)).to.contain(String(left));
      expect(say(1)).not.to.equal(say(5).replace('5', '1'));
    });
  });
}

for (const [language, texts] of Object.entries(placesLeft)) {
  it(`counting places in ${language} has all its forms`, async () => {
    expect(counts.map((await loadMessages(programmeMessages, language as 'pl')).placesLeft)).to.deep.equal(texts);
  });
}
