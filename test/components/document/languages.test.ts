import { interfaceLanguages } from '../../../src/locale/load-messages.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, settle, show, writePage } from '../page.js';
import { find, seen } from '../seen.js';

const document = createProgramme([{ title: { fr: 'Ouverture', ar: 'الافتتاح' } }]);

/** How many sessions there are, and what the search is called, as a visitor sees it. */
const shown = {
  en: ['1 session', 'Search'], fr: ['1 session', 'Rechercher'], de: ['1 Programmpunkt', 'Suche'], it: ['1 sessione', 'Cerca'], es: ['1 sesión', 'Buscar'], pt: ['1 sessão', 'Pesquisar'], nl: ['1 sessie', 'Zoeken'],
  pl: ['1 sesja', 'Szukaj'], ar: ['جلسة واحدة', 'بحث'],
} as const;

/** The direction in which the words of an element in a page of two directions run. */
async function directionIn(html: string): Promise<string> {
  const main = writePage(html);
  const element = await settle(Object.assign(main.querySelector('technopole-programme')!, { document }));
  return getComputedStyle(find(element, '[role=status]')).direction;
}

describe('the words of an element', () => {
  afterEach(clearPage);

  for (const language of interfaceLanguages) {
    it(`are those of a page in ${language}`, async () => {
      const element = await show('technopole-programme', { document }, language === 'ar' ? { lang: language, dir: 'rtl' } : { lang: language });
      const [count, search] = shown[language];
      expect(seen(find(element, '[role=status]'))).to.equal(count);
      expect(find(element, 'label:has([type=search])').textContent).to.include(search);
      expect(find(element, '[role=status]').closest('[lang]')?.getAttribute('lang')).to.equal(language);
      expect(getComputedStyle(find(element, '[role=status]')).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('are accessible in Arabic', async () => {
    await show('technopole-programme', { document }, { lang: 'ar', dir: 'rtl' });
    await expectAccessible();
  });

  it('run from right to left in Arabic where the page says no direction', async () => {
    expect(await directionIn('<div lang="ar"><technopole-programme></technopole-programme></div>')).to.equal('rtl');
  });

  it('run from right to left in Arabic where an ancestor in another language says its own direction', async () => {
    expect(await directionIn('<section lang="fr" dir="ltr"><div lang="ar"><technopole-programme></technopole-programme></div></section>')).to.equal('rtl');
  });

  it('run as the page says for its Arabic', async () => {
    expect(await directionIn('<section lang="ar" dir="ltr"><technopole-programme></technopole-programme></section>')).to.equal('ltr');
  });

  it('run as an element nearer than the language says', async () => {
    expect(await directionIn('<section lang="ar"><div dir="ltr"><technopole-programme></technopole-programme></div></section>')).to.equal('ltr');
  });

  it('run from left to right in a French part of an Arabic page', async () => {
    expect(await directionIn('<section lang="ar" dir="rtl"><div lang="fr"><technopole-programme></technopole-programme></div></section>')).to.equal('ltr');
  });

  it('run as the page says across shadow roots', async () => {
    const main = writePage('<section lang="ar" dir="ltr"><p class="host"></p></section>');
    const root = main.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<technopole-programme></technopole-programme>';
    const element = await settle(Object.assign(root.querySelector('technopole-programme')!, { document }));
    expect(getComputedStyle(find(element, '[role=status]')).direction).to.equal('ltr');
  });
});
