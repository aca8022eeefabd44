import { contactRoles, sessionKinds, sessionRoles, sessionStatuses } from '../../../schemas/index.js';
import type { LoadFailure, LoadFailureCode } from '../../../src/load/index.js';
import {
  calendarMessages, chooseInterfaceLanguage, clusterMessages, contactMessages, detailsMessages, interfaceLanguages, loadMessages, partyMessages, printMessages, programmeMessages, registrationMessages, visitMessages, type InterfaceLanguage,
} from '../../../src/locale/index.js';
import { placeholders } from '../../../src/locale/placeholders.js';
import { findFrenchSlips } from '../../examples/french-typography.js';
import { describe, expect, it } from '../../harness.js';
import { foreignMarks, sameAsEnglish } from './languages.js';
import { sentencesOf } from './sentences.js';

const subjects = { programme: programmeMessages, details: detailsMessages, visit: visitMessages, print: printMessages, registration: registrationMessages, contact: contactMessages, parties: partyMessages, calendar: calendarMessages, clusters: clusterMessages };
const failures: Readonly<Record<LoadFailureCode, LoadFailure>> = {
  'no-address': { code: 'no-address' }, network: { code: 'network' }, 'not-found': { code: 'not-found', status: 404 }, http: { code: 'http', status: 503 }, 'time-out': { code: 'time-out' },
  'too-large': { code: 'too-large' }, html: { code: 'html' }, 'not-json': { code: 'not-json' }, 'unknown-format': { code: 'unknown-format' }, unreadable: { code: 'unreadable' },
};

const load = (subject: string, language: InterfaceLanguage) => loadMessages<object>(subjects[subject as keyof typeof subjects], language);

for (const subject of Object.keys(subjects)) {
  const english = sentencesOf(await load(subject, 'en'));

  for (const language of interfaceLanguages) {
    const messages = await load(subject, language);
    const sentences = sentencesOf(messages);

    describe(`messages of ${subject} in ${language}`, () => {
      it('are those there are in English', () => expect(sentences.map(({ path }) => path)).to.deep.equal(english.map(({ path }) => path)));

      it('are all there, whatever is counted', () => {
        for (const { path, text } of sentences) expect(text, path).to.match(/\S/).and.not.match(/undefined|NaN|\bnull\b|\[object|^\s| {2}|\s$/);
      });

      it('keep to the typography of their language', () => {
        for (const { path, text } of sentences) {
          if (language === 'fr') expect(findFrenchSlips(text.replace(/^\u202f/, 'x\u202f')), `${path}: ${text}`).to.deep.equal([]);
          else expect(text, path).not.to.match(foreignMarks[language]);
        }
      });

      it('say what they are given', () => {
        for (const [key, write] of Object.entries(messages)) {
          if (typeof write !== 'function' || key === 'failure' || key === 'reason' || key === 'foundIn') continue;
          const names = placeholders[key as keyof typeof placeholders];
          const values = names.map((name, index) => (name === 'count' || name === '' ? (key === 'fileSize' ? 1 : 7) : `<${name}${index}>`));
          const text = String((write as (...values: unknown[]) => unknown)(...values));
          for (const [index, name] of names.entries()) if (name) expect(text, key).to.contain(String(values[index]));
        }
      });

      if (language === 'en') return;

      it('are no longer English', () => {
        const alike = sentences.filter(({ text }, index) => text === english[index]?.text).map(({ path }) => `${subject}.${path.replace(/\(.*/, '')}`);
        expect(alike.filter((name) => !name.endsWith('.pair') && !sameAsEnglish[language].includes(name))).to.deep.equal([]);
        for (const { path, text } of sentences) expect(text, path).not.to.match(/\b(the|your|this|with|and|from|could)\b/i);
      });
    });
  }
}

for (const language of interfaceLanguages) {
  describe(`messages in ${language}`, () => {
    it('have words for every kind of session, role and status', async () => {
      const { kinds, statuses } = await loadMessages(programmeMessages, language);
      expect(kinds).to.include.all.keys(...sessionKinds);
      expect((await loadMessages(detailsMessages, language)).roles).to.include.all.keys(...sessionRoles);
      expect(statuses).to.have.all.keys(...sessionStatuses.filter((status) => status !== 'confirmed'));
      expect((await loadMessages(contactMessages, language)).roles).to.include.all.keys(...contactRoles);
    });

    it('explain every failure in its own words', async () => {
      const { failure } = await loadMessages(programmeMessages, language);
      const texts = Object.values(failures).map(failure);
      for (const text of texts) expect(text).to.match(/^\S.*\.$/);
      expect(new Set(texts).size).to.equal(texts.length);
      expect(failure(failures.http)).to.contain('503');
      expect(failure({ code: 'http' })).to.contain('(?)');
    });

    it('name one day of the week as one', async () => {
      const { weekdays } = await loadMessages(contactMessages, language);
      expect(weekdays('1', '1').match(/1/g)).to.have.length(1);
      expect(weekdays('1', '5')).to.match(/1.*5/);
    });
  });
}

describe('messages', () => {
  it('count as French does', async () => {
    const { sessionCount, placesLeft, filtersInUse, partlyBroken } = await loadMessages(programmeMessages, 'fr');
    expect([0, 1, 2].map((count) => sessionCount(count, String(count)))).to.deep.equal(['Aucune session', '1 session', '2 sessions']);
    expect(sessionCount(1105, '1\u202f105')).to.equal('1\u202f105 sessions');
    expect([0, 1, 2].map(placesLeft)).to.deep.equal(['complet', '1 place restante', '2 places restantes']);
    expect([1, 2].map(filtersInUse)).to.deep.equal(['1 filtre actif', '2 filtres actifs']);
    expect([1, 2].map(partlyBroken)).to.deep.equal(['Une entrée du document n’a pas pu être lue.', '2 entrées du document n’ont pas pu être lues.']);
  });

  it('keep titles in Latin letters from turning an Arabic sentence round', async () => {
    expect((await loadMessages(programmeMessages, 'ar')).replacedBy('Forum (2)')).to.equal('استُبدلت بجلسة «\u2068Forum (2)\u2069»');
  });
});

describe('chooseInterfaceLanguage', () => {
  const choices: readonly (readonly [wanted: readonly string[], language: string])[] = [
    [['fr-BE'], 'fr'], [['FR'], 'fr'], [['en-US'], 'en'], [['de-AT'], 'de'], [['pt-BR'], 'pt'], [['ar-MA'], 'ar'], [['ar-Latn'], 'ar'], [['nl-BE', 'fr'], 'nl'], [['sv', 'fr'], 'fr'], [['zh'], 'en'], [[], 'en'], [[''], 'en'],
  ];
  for (const [wanted, language] of choices) it(`takes ${language} for ${wanted.join(', ') || 'nothing'}`, () => expect(chooseInterfaceLanguage(wanted)).to.equal(language));
});
