import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'A', track: 'energie', rooms: ['mediterranee'] },
  { title: 'B', track: 'energie', rooms: ['foyer'] },
  { title: 'C', track: 'sante', rooms: ['foyer'] },
]);

async function openFilters(width: string): Promise<Programme> {
  const element = await visit({ document }, { width });
  find(element, 'button', 'Filtres').focus();
  await sendKeys({ press: 'Enter' });
  await until(() => findAll(element, 'fieldset').length > 0);
  return element;
}

async function choose(element: Programme, value: RegExp, way: string): Promise<void> {
  find(element, 'label', value).click();
  await until(() => seen(find(element, '.show-found')) === way, way);
}

describe('the filters of a narrow programme', () => {
  afterEach(clearPage);

  it('open in a sheet that leaves the programme where it is', async () => {
    const element = await visit({ document }, { width: '328px' });
    const topOf = () => find(element, '.summary').getBoundingClientRect().top;
    const before = topOf();
    find(element, 'button', 'Filtres').click();
    await until(() => findAll(element, 'fieldset').length > 0);
    expect(topOf()).to.equal(before);
    expect(find(element, '.sheet').matches(':modal')).to.equal(true);
    expect(seen(focused())).to.equal('Filtres');
    await expectAccessible();
  });

  it('tell at every choice how much is found, and lead there', async () => {
    const element = await openFilters('328px');
    await choose(element, /^Énergie/, 'Voir 2 sessions');
    find(element, '.show-found').click();
    await until(() => findAll(element, '.sheet').length === 0);
    expect(textsOf(element, 'h4')).to.deep.equal(['A', 'B']);
    await until(() => find(element, 'button', /^Filtres/).getAttribute('aria-expanded') === 'false');
  });

  it('close with Escape, which gives the focus back, and open again with what is chosen', async () => {
    const element = await openFilters('328px');
    await choose(element, /^Santé/, 'Voir 1 session');
    await sendKeys({ press: 'Escape' });
    await until(() => findAll(element, '.sheet').length === 0);
    expect(seen(focused())).to.match(/^Filtres/);
    await sendKeys({ press: 'Enter' });
    await until(() => findAll(element, '.sheet').length === 1);
    expect(find<HTMLInputElement>(find(element, 'label', /^Santé/), 'input').checked).to.equal(true);
  });

  it('are all taken back from within', async () => {
    const element = await openFilters('328px');
    await choose(element, /^Santé/, 'Voir 1 session');
    find(element, '.sheet-foot button', 'Tout effacer').click();
    await until(() => seen(find(element, '.show-found')) === 'Voir 3 sessions');
    expect(findAll(element, '.sheet').length).to.equal(1);
  });

  it('stand in the page where there is room', async () => {
    const element = await openFilters('900px');
    expect(findAll(element, '.sheet').length).to.equal(0);
  });
});
