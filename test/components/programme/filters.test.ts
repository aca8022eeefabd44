import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const document = createProgramme([
  { title: 'A', track: 'energie', kind: 'workshop', rooms: ['mediterranee'], languages: ['fr'] },
  { title: 'B', track: 'energie', kind: 'panel', rooms: ['foyer'], languages: ['en'], countries: ['MA'] },
  { title: 'C', track: 'sante', kind: 'workshop', rooms: ['foyer'], languages: ['en', 'fr'], countries: ['PT'] },
]);

type Programme = ElementOf<'technopole-programme'>;

async function openFilters(setting: Setting = {}, name = 'Filtres'): Promise<Programme> {
  const element = await show('technopole-programme', { document }, setting);
  find(element, 'button', name).focus();
  await sendKeys({ press: 'Enter' });
  await until(() => findAll(element, 'fieldset').length > 0);
  return element;
}

/** Chooses a value, or no longer, and waits until so many sessions are announced. */
async function choose(element: Programme, value: RegExp, status: string): Promise<void> {
  find(element, 'label', value).click();
  await until(() => seen(find(element, '[role=status]')) === status, `status “${status}”`);
}

describe('the filters of a programme', () => {
  afterEach(clearPage);

  it('are closed, and say so', async () => {
    const element = await show('technopole-programme', { document });
    expect(find(element, 'button', 'Filtres').getAttribute('aria-expanded')).to.equal('false');
    expect(findAll(element, 'fieldset').length).to.equal(0);
  });

  it('open with groups of choices and their counts', async () => {
    const element = await openFilters();
    expect(find(element, 'button', 'Filtres').getAttribute('aria-expanded')).to.equal('true');
    expect(textsOf(element, 'legend')).to.deep.equal(['Parcours', 'Type de session', 'Salle', 'Langue', 'Pays']);
    expect(textsOf(element, 'label').filter((label) => label !== 'Rechercher')).to.deep.equal([
      'Énergie 2', 'Santé 1', 'Atelier 2', 'Table ronde 1', 'Salle Méditerranée 1', 'Foyer 2', 'français 2', 'anglais 2', 'Maroc 1', 'Portugal 1',
    ]);
    await expectAccessible();
  });

  it('have names in English in an English page', async () => {
    const element = await openFilters({ lang: 'en' }, 'Filters');
    expect(textsOf(element, 'legend')).to.deep.equal(['Track', 'Kind of session', 'Room', 'Language', 'Country']);
    expect(seen(element)).to.include('Health').and.include('Morocco');
  });

  it('close again, and keep what is chosen', async () => {
    const element = await openFilters();
    await choose(element, /^Santé/, '1 session');
    find(element, 'button', /^Filtres/).click();
    await until(() => findAll(element, 'fieldset').length === 0);
    expect(textsOf(element, 'h4')).to.deep.equal(['C']);
  });

  it('let through any of the values of one group', async () => {
    const element = await openFilters();
    await choose(element, /^Énergie/, '2 sessions');
    await choose(element, /^Santé/, '3 sessions');
  });

  it('let through only what fits all groups, and count what another choice would give', async () => {
    const element = await openFilters();
    await choose(element, /^Énergie/, '2 sessions');
    await choose(element, /^Atelier/, '1 session');
    expect(textsOf(element, 'h4')).to.deep.equal(['A']);
    expect(textsOf(element, 'label')).to.include('Santé 1').and.include('Table ronde 1').and.include('Foyer 0');
  });

  it('are chosen by the space bar, and no longer', async () => {
    const element = await openFilters();
    find(element, 'label', /^Santé/).querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    await until(() => seen(find(element, '[role=status]')) === '1 session');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ press: ' ' });
    await until(() => seen(find(element, '[role=status]')) === '3 sessions');
  });

  it('say how many are in use', async () => {
    const element = await openFilters();
    await choose(element, /^Énergie/, '2 sessions');
    await choose(element, /^Atelier/, '1 session');
    expect(find(element, 'button', /^Filtres/).textContent).to.include('2 filtres actifs');
    await expectAccessible();
  });

  it('say when nothing fits, and all go at once', async () => {
    const element = await openFilters();
    await choose(element, /^Santé/, '1 session');
    await choose(element, /^Maroc/, 'Aucune session ne correspond à ces filtres.');
    find(element, 'button', 'Tout effacer').click();
    await until(() => seen(find(element, '[role=status]')) === '3 sessions');
    expect(findAll<HTMLInputElement>(element, 'input[type=checkbox]').some((box) => box.checked)).to.equal(false);
    expect((focused() as HTMLInputElement).type).to.equal('search');
  });

  it('are not offered where there is nothing to choose', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'A' }, { title: 'B' }]) });
    expect(findAll(element, '[aria-controls=filters]').length).to.equal(0);
  });

  it('hold together with the search', async () => {
    const element = await openFilters();
    await choose(element, /^Foyer/, '2 sessions');
    find(element, 'input[type=search]').focus();
    await type('sante');
    await until(() => textsOf(element, 'h4').join() === 'C');
  });
});
