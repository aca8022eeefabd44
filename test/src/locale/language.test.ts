import { chooseLanguage, isRightToLeft, primaryLanguage } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';

type Case = readonly [claim: string, wanted: readonly string[], available: readonly string[], chosen: string | undefined];

const cases: readonly Case[] = [
  ['the language itself', ['en'], ['fr', 'en'], 'en'],
  ['the language of a region', ['fr-BE'], ['en', 'fr'], 'fr'],
  ['the region itself before the language', ['fr-BE'], ['fr', 'fr-BE'], 'fr-BE'],
  ['a tag as the document writes it', ['FR-be', 'EN'], ['en', 'fr-BE'], 'fr-BE'],
  ['the longest beginning that there is', ['zh-Hant-CN'], ['zh', 'zh-Hant'], 'zh-Hant'],
  ['a script for a private tag', ['zh-Hant-CN-x-private1-private2'], ['zh', 'zh-Hant-CN', 'zh-Hant'], 'zh-Hant-CN'],
  ['no tag that ends in a single letter', ['zh-Hant-CN-x-private'], ['zh-Hant-CN-x', 'zh'], 'zh'],
  ['a language without the extension asked for', ['de-u-co-phonebk'], ['en', 'de'], 'de'],
  ['the first wanted one that there is', ['it', 'de', 'en'], ['fr', 'en', 'de'], 'de'],
  ['the first wanted one even for its region', ['de-AT', 'en'], ['en', 'de'], 'de'],
  ['a region where the language alone is not there', ['pt'], ['en', 'pt-BR'], 'pt-BR'],
  ['another region where the own is not there', ['pt-PT'], ['en', 'pt-BR'], 'pt-BR'],
  ['a relative of the first before the second', ['pt', 'en'], ['en', 'pt-BR'], 'pt-BR'],
  ['the first relative of several', ['en-AU'], ['fr', 'en-GB', 'en-US'], 'en-GB'],
  ['the first available one where none fits', ['ja'], ['fr', 'en'], 'fr'],
  ['the first available one where nothing is wanted', [], ['fr', 'en'], 'fr'],
  ['the first available one for an empty tag', [''], ['fr', 'en'], 'fr'],
  ['the first available one for any language', ['*'], ['fr', 'en'], 'fr'],
  ['no language whose tag only begins alike', ['frr'], ['en', 'fr'], 'en'],
  ['no language whose longer tag begins alike', ['fr'], ['en', 'frr'], 'en'],
  ['an older tag by its whole', ['i-klingon'], ['en', 'i-klingon'], 'i-klingon'],
  ['nothing where nothing is available', ['fr'], [], undefined],
];

describe('chooseLanguage', () => {
  for (const [claim, wanted, available, chosen] of cases) it(`takes ${claim}`, () => expect(chooseLanguage(wanted, available)).to.equal(chosen));
});

describe('primaryLanguage', () => {
  for (const [tag, language] of [['pt', 'pt'], ['pt-BR', 'pt'], ['ZH-Hant-TW', 'zh'], ['', '']] as const) it(`of ${tag || 'no tag'} is ${language || 'none'}`, () => expect(primaryLanguage(tag)).to.equal(language));
});

const rightToLeft = ['ar', 'ar-EG', 'AR', 'he', 'iw', 'fa', 'fa-IR', 'ur', 'yi', 'dv', 'ps', 'ckb', 'arc', 'sd', 'ug-CN', 'az-Arab', 'pa-Arab-PK', 'ku-Arab', 'ff-Adlm', 'uz-arab-AF', 'ar-Arab', 'ar-u-nu-latn', 'fa-IR-x-latn', 'ar-arb'];
const leftToRight = ['fr', 'en-GB', 'az', 'ku', 'ff', 'ar-Latn', 'fa-Cyrl', 'ug-Latn-CN', 'arn', 'heb-x', 'sdx', 'ja', 'zh-Hant', ''];

describe('isRightToLeft', () => {
  for (const language of rightToLeft) it(`holds for ${language}`, () => expect(isRightToLeft(language)).to.equal(true));
  for (const language of leftToRight) it(`does not hold for ${language || 'no language'}`, () => expect(isRightToLeft(language)).to.equal(false));
  it('goes by the script where the tag names one', () => expect(['sd-Deva', 'fa-Thai', 'ar-Grek'].filter(isRightToLeft)).to.deep.equal([]));
});
