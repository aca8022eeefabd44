import { allTexts, chooseText } from '../../../src/locale/index.js';
import type { LocalisedText } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';

type Case = readonly [claim: string, text: LocalisedText, languages: readonly string[], chosen: string, language: string];

/** The plain language of the event is French throughout. */
const cases: readonly Case[] = [
  ['a plain text is in the event’s own language', 'Accueil', ['en'], 'Accueil', 'fr'],
  ['a map gives the reader’s language', { fr: 'Accueil', en: 'Welcome' }, ['en'], 'Welcome', 'en'],
  ['a map gives the reader’s second language before the event’s', { fr: 'Accueil', en: 'Welcome' }, ['de', 'en'], 'Welcome', 'en'],
  ['a map gives the event’s language where the reader’s is missing', { en: 'Welcome', fr: 'Accueil' }, ['de'], 'Accueil', 'fr'],
  ['a map gives its first language where the event’s is missing too', { it: 'Benvenuti', en: 'Welcome' }, ['de'], 'Benvenuti', 'it'],
  ['a map gives the language of a region', { 'fr-CA': 'Bienvenue', en: 'Welcome' }, ['fr-BE'], 'Bienvenue', 'fr-CA'],
  ['a tag comes as the document writes it', { 'PT-br': 'Olá' }, ['pt'], 'Olá', 'PT-br'],
  ['an empty map gives no word', {}, ['en'], '', 'fr'],
];

describe('chooseText', () => {
  for (const [claim, text, languages, chosen, language] of cases) {
    it(claim, () => expect(chooseText(text, { languages, plainLanguage: 'fr' })).to.deep.equal({ text: chosen, language }));
  }
});

describe('allTexts', () => {
  const texts: readonly (readonly [claim: string, text: LocalisedText | undefined, all: readonly string[]])[] = [
    ['the one version of a plain text', 'Accueil', ['Accueil']],
    ['every version of a map', { fr: 'Accueil', en: 'Welcome', 'zh-Hant': '歡迎' }, ['Accueil', 'Welcome', '歡迎']],
    ['nothing of no text', undefined, []],
  ];
  for (const [claim, text, all] of texts) it(`gives ${claim}`, () => expect(allTexts(text)).to.deep.equal(all));
});
