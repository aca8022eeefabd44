import type { Issue, IssueCode } from '../../../schemas/index.js';
import { describeIssue, interfaceLanguages, writePath } from '../../../src/locale/index.js';
import { findFrenchSlips } from '../../examples/french-typography.js';
import { describe, expect, it } from '../../harness.js';

/** One issue of every code, with what reading a document says of it; a missing code does not compile. */
const issues: Readonly<Record<IssueCode, Pick<Issue, 'found' | 'expected'>>> = {
  missing: {}, 'wrong-type': { found: '12', expected: 'string' }, 'unknown-choice': { found: 'vert', expected: 'web, mail' },
  'too-small': { found: '-1', expected: '0' }, 'too-big': { found: '91', expected: '90' }, 'unknown-format': { found: 'x/2', expected: 'x/1' },
  text: { found: '[]' }, 'empty-text': { found: '' }, 'language-tag': { found: 'Français' }, id: { found: 'a b' }, 'reserved-id': { found: '__proto__' }, token: { found: 'A' }, country: { found: 'fr' },
  colour: { found: 'vert' }, currency: { found: 'euro' }, 'media-type': { found: 'pdf' }, 'query-parameter': { found: 'a b' }, date: { found: '2011-02-30' }, 'date-time': { found: '9am' },
  'clock-time': { found: '9h' }, 'time-zone': { found: 'Paris' }, link: { found: 'javascript' }, 'web-address': { found: 'www' }, 'resource-address': { found: '//x' }, 'user-information': { found: 'https://a@b' },
  'mail-address': { found: 'x' }, 'phone-number': { found: '04' }, 'duplicate-id': { found: 'a' }, 'unknown-reference': { found: 'b' }, 'part-of-itself': { found: 'c' },
  'end-before-start': { found: '2011-11-17', expected: '2011-11-18' }, 'end-without-start': { found: '2011-11-17' }, 'outside-event': { found: '2011-12-24', expected: '2011-11-17 – 2011-11-18' },
  'missing-channel-address': { expected: 'web' }, 'more-left-than-places': { found: '11', expected: '10' },
};
const codes = Object.keys(issues) as IssueCode[];
/** Codes whose sentence tells the place alone, since what stands there cannot be seen. */
const withoutFound: readonly IssueCode[] = ['missing', 'missing-channel-address', 'empty-text', 'language-tag'];
/** Examples of what a document may hold, which are in no language. */
const withoutExamples = (text: string) => text.replace(/https:\/\/\S+|\d\d:\d\d|\. _ ~ : @ -/g, 'x');

describe('describeIssue', () => {
  for (const code of codes) {
    for (const language of interfaceLanguages) {
      const { found, expected } = issues[code];
      const text = describeIssue({ code, path: ['sessions', 3, 'start'], ...issues[code] }, language);

      it(`says in ${language} where “${code}” is, what was found and what is allowed`, () => {
        expect(text).to.match(language === 'fr' ? /^sessions\[3\]\.start\u202f: \S/ : /^sessions\[3\]\.start: \S/);
        if (found && !withoutFound.includes(code)) expect(text).to.contain(language === 'fr' ? `«\u202f${found}\u202f»` : `“${found}”`);
        // Types are words of English; French has its own.
        if (expected && code !== 'wrong-type') expect(text).to.contain(expected);
      });

      it(`writes in ${language} a whole sentence for “${code}”`, () => {
        expect(text).to.match(/[.-]$/);
        expect(withoutExamples(text)).not.to.match(/undefined|null|NaN|\s\s\S|\s[.,]/);
        if (language === 'fr') expect(findFrenchSlips(withoutExamples(text))).to.deep.equal([]);
      });
    }

    it(`says “${code}” otherwise in French than in English`, () => {
      const issue: Issue = { code, path: [], ...issues[code] };
      expect(describeIssue(issue, 'fr').replace(/[«»“”\u202f]/g, '')).not.to.equal(describeIssue(issue, 'en').replace(/[“”]/g, ''));
    });
  }

  it('names no place where the whole document is meant', () => {
    expect(describeIssue({ code: 'wrong-type', path: [], expected: 'object' }, 'en')).to.equal('this is not of the right type; object is asked for.');
    expect(describeIssue({ code: 'wrong-type', path: [], expected: 'object' }, 'fr')).to.match(/^ceci n’est pas du bon type/);
  });

  it('tells which format is asked for where none is given', () => {
    expect(describeIssue({ code: 'missing', path: ['format'], expected: 'x/1' }, 'en')).to.equal('format: is missing (x/1 is asked for).');
    expect(describeIssue({ code: 'missing', path: ['format'], expected: 'x/1' }, 'fr')).to.equal('format\u202f: manque (attendu\u202f: x/1).');
  });

  it('tells an end before the beginning without saying which that is', () => {
    expect(describeIssue({ code: 'end-before-start', path: ['event', 'end'], found: 'x' }, 'en')).to.equal('event.end: “x” is before the beginning.');
  });

  it('leaves no gap where it is not told what was found', () => {
    for (const code of codes) for (const language of interfaceLanguages) expect(describeIssue({ code, path: ['a'], expected: 'b' }, language)).not.to.match(/\s\s/);
  });

  it('calls a number without a fraction what people call it', () => {
    const issue = { code: 'wrong-type', path: ['a'], found: '0.5', expected: 'int' } as const;
    expect(describeIssue(issue, 'en')).to.equal('a: “0.5” is not of the right type; whole number is asked for.');
    expect(describeIssue(issue, 'fr')).to.contain('nombre entier');
  });

  it('names types in the language of the sentence', () => {
    for (const expected of ['string', 'object', 'array', 'boolean', 'number']) expect(describeIssue({ code: 'wrong-type', path: ['a'], found: 'x', expected }, 'fr')).not.to.contain(expected);
  });
});

describe('writePath', () => {
  const paths: readonly (readonly [path: readonly (string | number)[], text: string])[] = [
    [[], ''], [['event'], 'event'], [['sessions', 3], 'sessions[3]'], [['sessions', 3, 'title', 'fr'], 'sessions[3].title.fr'],
    [['event', 'venue', 'rooms', 0, 'name'], 'event.venue.rooms[0].name'], [[0, 'a'], '[0].a'],
  ];
  for (const [path, text] of paths) it(`writes ${text || 'nothing of no path'}`, () => expect(writePath(path)).to.equal(text));
});
