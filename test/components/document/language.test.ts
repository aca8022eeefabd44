import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, place, settle, show, writePage, type ElementOf } from '../page.js';
import { recordErrors } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';

const document = createProgramme([{ title: { fr: 'Ouverture', en: 'Opening', de: 'Eröffnung', sv: 'Invigning', ar: 'الافتتاح' } }]);

/** A programme in the shadow root of an element of the page. */
function placeInShadow(main: HTMLElement, selector: string): ElementOf<'technopole-programme'> {
  const root = main.querySelector(selector)!.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><technopole-programme></technopole-programme></section>';
  return Object.assign(root.querySelector('technopole-programme')!, { document });
}

describe('the language of an element', () => {
  afterEach(clearPage);

  it('is that of the page', async () => {
    expect(seen(await show('technopole-programme', { document }, { lang: 'en' }))).to.include('Opening').and.include('1 session').and.match(/Thursday,? 17 November 2011/);
  });

  it('is that of the nearest ancestor', async () => {
    const main = writePage('<div lang="fr"><section lang="en"><technopole-programme></technopole-programme></section></div>');
    const element = Object.assign(main.querySelector('technopole-programme')!, { document });
    expect(seen(await settle(element))).to.include('Opening');
  });

  it('is its own where it has one', async () => {
    expect(seen(await show('technopole-programme', { document, lang: 'en' }))).to.include('Opening');
  });

  it('is that of the nearest ancestor across shadow roots', async () => {
    const element = placeInShadow(writePage('<div lang="en"><p class="host"></p></div>'), '.host');
    expect(seen(await settle(element))).to.include('Opening');
  });

  it('follows when an ancestor changes its own', async () => {
    const element = await show('technopole-programme', { document });
    globalThis.document.documentElement.lang = 'en';
    await until(() => seen(element).includes('Opening') && seen(element).includes('Thursday'));
    expect(seen(element)).not.to.include('Ouverture');
  });

  it('follows when an ancestor outside its shadow root changes its own', async () => {
    const main = writePage('<div lang="fr"><p class="host"></p></div>');
    const element = await settle(placeInShadow(main, '.host'));
    main.querySelector('div')!.lang = 'en';
    await until(() => seen(element).includes('Opening') && seen(element).includes('Thursday'));
  });

  it('follows when it is moved to another part of the page', async () => {
    const main = writePage('<technopole-programme></technopole-programme><div lang="en"></div>');
    const element = await settle(Object.assign(main.querySelector('technopole-programme')!, { document }));
    main.querySelector('div')!.append(element);
    await until(() => seen(element).includes('Opening') && seen(element).includes('Thursday'));
  });

  it('is French in every country', async () => {
    expect(seen(await show('technopole-programme', { document }, { lang: 'fr-CH' }))).to.include('Ouverture').and.include('9 h 30');
  });

  it('is English where the elements do not speak that of the page, with the texts of the document in their own', async () => {
    const element = await show('technopole-programme', { document }, { lang: 'sv' });
    expect(seen(element)).to.include('1 session').and.include('Invigning');
    expect(find(element, 'a', 'Invigning').querySelector('[lang]')?.getAttribute('lang')).to.equal('sv');
    expect(find(element, '[role=status]').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('keeps sentences in Latin script from left to right in a Hebrew page', async () => {
    const element = await show('technopole-programme', { document: createProgramme([]) }, { lang: 'he', dir: 'rtl' });
    const [sentence] = findAll(element, 'p');
    expect(seen(sentence!)).to.match(/^The programme has not been published yet/);
    expect(getComputedStyle(sentence!).direction).to.equal('ltr');
  });

  for (const lang of ['fr-FR.UTF-8', 'fr_FR', 'fr-']) {
    it(`is French where the page names it in a way that is none: ${lang}`, async () => {
      const errors = recordErrors();
      const element = place('technopole-programme', { document }, { lang });
      await until(() => seen(element).includes('9 h 30') || errors.length > 0);
      expect(errors).to.deep.equal([]);
      expect(seen(element)).to.include('Ouverture');
    });
  }
});
