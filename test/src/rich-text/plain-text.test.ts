import fc from 'fast-check';
import { plainTextOf } from '../../../src/rich-text/index.js';
import { describe, expect, it } from '../../harness.js';

const cases: readonly (readonly [claim: string, commonMark: string, plain: string])[] = [
  ['nothing of nothing', '', ''],
  ['paragraphs apart by an empty line', 'Un\n\n\nDeux', 'Un\n\nDeux'],
  ['line ends that are meant', 'Un\\\ndeux', 'Un\ndeux'],
  ['headings like paragraphs', '# Titre\nTexte', 'Titre\n\nTexte'],
  ['words without marks', '**Deux** jours *pleins* de `code`', 'Deux jours pleins de code'],
  ['addresses of links in brackets', '[le plan](https://forum.example/plan)', 'le plan (https://forum.example/plan)'],
  ['an address that is its own words once', '<https://forum.example/>', 'https://forum.example/'],
  ['a mail address that is its own words once', '<a@forum.example>', 'a@forum.example'],
  ['a link that is not allowed without its address', '[mot](javascript:alert)', 'mot'],
  ['lists with their marks', '- un\n- deux\n\n3. trois\n4. quatre', '- un\n- deux\n\n3. trois\n4. quatre'],
  ['a list within a list', '- un\n  - dedans\n- deux', '- un\n\n- dedans\n- deux'],
  ['quotations without their marks', '> Un\n>\n> Deux', 'Un\n\nDeux'],
  ['code as it is', '```\na < b\n\nc\n```', 'a < b\n\nc'],
  ['rules as nothing', 'Un\n\n---\n\nDeux', 'Un\n\nDeux'],
  ['pictures as their alternatives', '![Le palais](a.jpg)', 'Le palais'],
  ['HTML as the characters it consists of', '<p>Un <b>deux</b></p>', '<p>Un <b>deux</b></p>'],
];

describe('plainTextOf', () => {
  for (const [claim, commonMark, plain] of cases) it(`writes ${claim}`, () => expect(plainTextOf(commonMark)).to.equal(plain));

  it('writes a text without marks as it is, whatever its words', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-zé日]{1,9}( [A-Za-zé日]{1,9}){0,5}$/), (words) => void expect(plainTextOf(words)).to.equal(words)));
  });
});
