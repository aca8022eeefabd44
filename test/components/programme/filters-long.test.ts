import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const names = Array.from({ length: 14 }, (_, index) => `Mot ${index + 1}`);
const document = createProgramme([...names.map((name) => ({ title: name, tags: [name] })), { title: 'Deux mots', tags: ['Mot 14', { fr: 'Mer', en: 'Sea' }] }]);

async function openTags(lang = 'fr'): Promise<[ElementOf<'technopole-programme'>, () => string[]]> {
  const element = await show('technopole-programme', { document }, { lang });
  find(element, '[aria-controls=filters]').click();
  await until(() => findAll(element, 'fieldset').length > 0);
  return [element, () => textsOf(element, 'fieldset label')];
}

describe('a filter of many values', () => {
  afterEach(clearPage);

  it('offers keywords, the most used first, of a long list only the beginning', async () => {
    const [element, values] = await openTags();
    expect(textsOf(element, 'legend')).to.deep.equal(['Mot-clé']);
    expect(values()).to.deep.equal(['Mot 14 2', ...names.slice(0, 7).map((name) => `${name} 1`)]);
    expect(seen(find(element, '.fold'))).to.equal('Voir 7 de plus');
    await expectAccessible();
  });

  it('shows all of them and its beginning again at a press', async () => {
    const [element, values] = await openTags();
    find(element, '.fold').click();
    await until(() => values().length === 15);
    expect([seen(find(element, '.fold')), find(element, '.fold').getAttribute('aria-expanded')]).to.deep.equal(['En voir moins', 'true']);
    find(element, '.fold').click();
    await until(() => values().length === 8);
  });

  it('keeps what is chosen in sight, and stays open where that is given up', async () => {
    const [element, values] = await openTags();
    find(element, '.fold').click();
    await until(() => values().length === 15);
    find(element, 'fieldset label', 'Mer 1').click();
    find(element, '.fold').click();
    await until(() => values().length === 9);
    expect(values().at(-1)).to.equal('Mer 1');
    expect(seen(find(element, '[role=status]'))).to.equal('1 session');
    find(element, 'fieldset label', 'Mer 1').click();
    await until(() => values().length === 15);
  });

  it('has one value for a keyword in several languages', async () => {
    const [element, values] = await openTags('en');
    find(element, '.fold').click();
    await until(() => values().length === 15);
    find(element, 'fieldset label', 'Sea 1').click();
    await until(() => /programme\.tag=Sea/.test(location.search));
  });
});
