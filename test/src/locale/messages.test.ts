import { contactRoles, sessionKinds, sessionRoles, sessionStatuses } from '../../../schemas/index.js';
import { chooseInterfaceLanguage, contactMessages, interfaceLanguages, loadMessages, programmeMessages, registrationMessages, type MessageLoaders } from '../../../src/locale/index.js';
import type { LoadFailure, LoadFailureCode } from '../../../src/load/index.js';
import { findFrenchSlips } from '../../examples/french-typography.js';
import { describe, expect, it } from '../../harness.js';
import { sentencesOf, type Sentence } from './sentences.js';

const subjects = { programme: programmeMessages, registration: registrationMessages, contact: contactMessages };
const failures: Readonly<Record<LoadFailureCode, LoadFailure>> = {
  'no-address': { code: 'no-address' }, network: { code: 'network' }, 'not-found': { code: 'not-found', status: 404 }, http: { code: 'http', status: 503 }, 'time-out': { code: 'time-out' },
  'too-large': { code: 'too-large' }, html: { code: 'html' }, 'not-json': { code: 'not-json' }, 'unknown-format': { code: 'unknown-format' }, unreadable: { code: 'unreadable' },
};

/** What is rightly the same word in French and in English. */
const sameWords = ['files', 'kinds.conference', 'kinds.pause', 'licence', 'programme', 'roles.organisation', 'roles.programme', 'sessionCount', 'telephoneKinds.mobile'];

const all = new Map<string, readonly Sentence[]>();
for (const [subject, loaders] of Object.entries(subjects)) {
  for (const language of interfaceLanguages) all.set(`${subject} ${language}`, sentencesOf(await loadMessages<object>(loaders, language)));
}

for (const [name, sentences] of all) {
  describe(`messages of ${name}`, () => {
    it('are all there, whatever is counted', () => {
      for (const { path, text } of sentences) expect(text, path).to.match(/\S/).and.not.match(/undefined|NaN|null|\[object|^\s| {2}/);
    });

    it('keep to the typography of their language', () => {
      const isFrench = name.endsWith('fr');
      for (const { path, text } of sentences) {
        if (isFrench) expect(findFrenchSlips(text.replace(/^\u202f/, 'x\u202f')), `${path}: ${text}`).to.deep.equal([]);
        else expect(text, path).not.to.match(/["']|\.\.\.|«|\u202f/);
      }
    });
  });
}

for (const subject of Object.keys(subjects)) {
  describe(`messages of ${subject} in French`, () => {
    const [english = [], french = []] = [all.get(`${subject} en`), all.get(`${subject} fr`)];

    it('are those there are in English', () => expect(french.map(({ path }) => path)).to.deep.equal(english.map(({ path }) => path)));

    it('are other words', () => {
      const alike = french.filter(({ text }, index) => text === english[index]?.text).map(({ path }) => path.replace(/\(.*/, ''));
      expect(alike.filter((path) => !sameWords.includes(path))).to.deep.equal([]);
    });
  });
}

describe('messages', () => {
  const inBoth = async <M>(loaders: MessageLoaders<M>): Promise<[M, M]> => [await loadMessages(loaders, 'fr'), await loadMessages(loaders, 'en')];

  it('have words for every kind of session, role and status', async () => {
    for (const words of await inBoth(programmeMessages)) {
      expect(words.kinds).to.include.all.keys(...sessionKinds);
      expect(words.roles).to.include.all.keys(...sessionRoles);
      expect(words.statuses).to.have.all.keys(...sessionStatuses.filter((status) => status !== 'confirmed'));
    }
    for (const words of await inBoth(contactMessages)) expect(words.roles).to.include.all.keys(...contactRoles);
  });

  it('explain every failure in its own words', async () => {
    for (const { failure } of await inBoth(programmeMessages)) {
      const texts = Object.values(failures).map(failure);
      for (const text of texts) expect(text).to.match(/^\S.*\.$/);
      expect(new Set(texts).size).to.equal(texts.length);
      expect(failure(failures.http)).to.contain('503');
      expect(failure({ code: 'http' })).to.contain('(?)');
    }
  });

  it('count as French does', async () => {
    const [{ sessionCount, placesLeft, filtersInUse, partlyBroken }] = await inBoth(programmeMessages);
    expect([0, 1, 2].map((count) => sessionCount(count, String(count)))).to.deep.equal(['Aucune session', '1 session', '2 sessions']);
    expect(sessionCount(1105, '1\u202f105')).to.equal('1\u202f105 sessions');
    expect([0, 1, 2].map(placesLeft)).to.deep.equal(['complet', '1 place restante', '2 places restantes']);
    expect([1, 2].map(filtersInUse)).to.deep.equal(['1 filtre actif', '2 filtres actifs']);
    expect([1, 2].map(partlyBroken)).to.deep.equal(['Une entrée du document n’a pas pu être lue.', '2 entrées du document n’ont pas pu être lues.']);
  });

  it('name one day of the week as one', async () => {
    const [french, english] = await inBoth(contactMessages);
    expect([french.weekdays('lundi', 'lundi'), french.weekdays('lundi', 'vendredi')]).to.deep.equal(['le lundi', 'du lundi au vendredi']);
    expect([english.weekdays('Monday', 'Monday'), english.weekdays('Monday', 'Friday')]).to.deep.equal(['Monday', 'Monday to Friday']);
  });
});

describe('chooseInterfaceLanguage', () => {
  const choices: readonly (readonly [wanted: readonly string[], language: string])[] = [[['fr-BE'], 'fr'], [['FR'], 'fr'], [['de', 'fr'], 'fr'], [['en-US'], 'en'], [['de'], 'en'], [[], 'en'], [[''], 'en']];
  for (const [wanted, language] of choices) it(`takes ${language} for ${wanted.join(', ') || 'nothing'}`, () => expect(chooseInterfaceLanguage(wanted)).to.equal(language));
});
