import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const document = createProgramme([
  { title: 'L’énergie des océans', people: [{ contact: 'oriane' }], rooms: ['mediterranee'] },
  { title: 'Photonique et cœur', abstract: 'Des lasers', track: 'sante', start: '2011-11-17T11:00', end: '2011-11-17T12:00' },
  { title: { fr: 'Clôture', en: 'Closing' }, start: '2011-11-18T16:00', end: '2011-11-18T17:00' },
]);

/** Shows the programme and types into its search. */
async function search(text: string, setting: Setting = {}): Promise<ElementOf<'technopole-programme'>> {
  const element = await show('technopole-programme', { document }, setting);
  find(element, 'input[type=search]').focus();
  await type(text);
  return element;
}

/** Waits for what a search announces. */
async function waitForStatus(element: HTMLElement, status: string): Promise<void> {
  await until(() => seen(find(element, '[role=status]')) === status, `status “${status}”`);
}

describe('the search of a programme', () => {
  afterEach(clearPage);

  /** What is typed, and the titles found. */
  const queries: readonly (readonly [claim: string, query: string, titles: readonly string[]])[] = [
    ['words of a title', 'océans', ['L’énergie des océans']],
    ['words without accents', 'energie', ['L’énergie des océans']],
    ['capitals', 'PHOTONIQUE', ['Photonique et cœur']],
    ['ligatures', 'coeur', ['Photonique et cœur']],
    ['people', 'falquet', ['L’énergie des océans']],
    ['rooms', 'méditerranée', ['L’énergie des océans']],
    ['tracks', 'santé', ['Photonique et cœur']],
    ['abstracts', 'laser', ['Photonique et cœur']],
    ['titles in other languages', 'closing', ['Clôture']],
    ['several words in any order', 'coeur photo', ['Photonique et cœur']],
  ];
  for (const [claim, query, titles] of queries) {
    it(`finds ${claim}`, async () => {
      const element = await search(query);
      await waitForStatus(element, '1 session');
      expect(textsOf(element, 'h4')).to.deep.equal(titles);
    });
  }

  it('announces how many are found, and leaves out empty days', async () => {
    const element = await search('o');
    await waitForStatus(element, '3 sessions');
    await type('c');
    await waitForStatus(element, '1 session');
    expect(textsOf(element, 'h2')).to.deep.equal(['jeudi 17 novembre 2011']);
    await expectAccessible();
  });

  it('says what is not found, and offers the way out', async () => {
    const element = await search('zzz');
    await waitForStatus(element, 'Aucune session pour « zzz ».');
    expect(findAll(element, 'h2, h4').length).to.equal(0);
    expect(find(element, 'button', 'Tout effacer').checkVisibility()).to.equal(true);
    await expectAccessible();
  });

  it('says what is not found no smaller than it says what is', async () => {
    const element = await search('zzz');
    await waitForStatus(element, 'Aucune session pour « zzz ».');
    await until(() => findAll(element, '.visit-bar').length > 0);
    const [status, page] = [getComputedStyle(find(element, '[role=status]')), getComputedStyle(element)];
    expect(parseFloat(status.fontSize)).to.be.at.least(parseFloat(page.fontSize));
    expect(status.color).to.equal(page.color);
  });

  it('says so in English', async () => {
    await waitForStatus(await search('zzz', { lang: 'en' }), 'No session for “zzz”.');
  });

  it('shows everything again when it is cleared, and gives the focus back', async () => {
    const element = await search('zzz');
    await until(() => findAll(element, 'button').some((button) => seen(button) === 'Tout effacer'));
    find(element, 'button', 'Tout effacer').focus();
    await sendKeys({ press: 'Enter' });
    await waitForStatus(element, '3 sessions');
    expect(findAll(element, 'h4').length).to.equal(3);
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('');
    expect((focused() as HTMLInputElement).type).to.equal('search');
    expect(seen(element)).not.to.include('Tout effacer');
  });

  it('is not undone by what was typed just before it is cleared', async () => {
    const element = await search('zzz');
    await waitForStatus(element, 'Aucune session pour « zzz ».');
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'zzzz';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    find(element, 'button', 'Tout effacer').click();
    await waitForStatus(element, '3 sessions');
    expect(input.value).to.equal('');
  });

  it('takes blanks for nothing', async () => {
    const element = await search('   ');
    await until(() => find<HTMLInputElement>(element, 'input[type=search]').value === '   ');
    await waitForStatus(element, '3 sessions');
    expect(seen(element)).not.to.include('Tout effacer');
  });

  it('stays when the language changes', async () => {
    const element = await search('closing');
    await waitForStatus(element, '1 session');
    globalThis.document.documentElement.lang = 'en';
    await until(() => textsOf(element, 'h4').join() === 'Closing');
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('closing');
  });

  it('has a name', async () => {
    const element = await show('technopole-programme', { document });
    expect(seen(find<HTMLInputElement>(element, 'input[type=search]').labels![0]!)).to.equal('Rechercher');
  });
});
