import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument } from '../documents.js';
import { clearPage, show } from '../page.js';
import { findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const bare = createDocument({ contacts: [] });

describe('a programme without sessions', () => {
  afterEach(clearPage);

  it('says that it is not published yet', async () => {
    const element = await show('technopole-programme', { document: bare });
    expect(seen(element)).to.equal('Le programme n’est pas encore publié.');
    await expectAccessible();
  });

  it('names the speakers announced', async () => {
    const element = await show('technopole-programme', { document: createDocument() });
    expect(seen(element)).to.match(/^Le programme n’est pas encore publié. Intervenants annoncés :/);
    expect(textsOf(element, 'li')).to.deep.equal(['Oriane Falquet', 'Bastien Keroual']);
    await expectAccessible();
  });

  it('says so in English', async () => {
    expect(seen(await show('technopole-programme', { document: createDocument() }, { lang: 'en' }))).to.match(/^The programme has not been published yet. Speakers announced:/);
  });

  it('offers nothing to search or to choose', async () => {
    const element = await show('technopole-programme', { document: bare });
    expect(findAll(element, 'input, button').length).to.equal(0);
  });

  it('fills when they come', async () => {
    const element = await show('technopole-programme', { document: bare });
    element.document = createDocument({ sessions: [{ id: 'ouverture', title: 'Ouverture', day: '2011-11-17' }] });
    await until(() => seen(element).includes('Ouverture'));
    expect(seen(element)).not.to.include('pas encore publié');
  });

  it('empties when they go', async () => {
    const element = await show('technopole-programme', { document: createDocument({ sessions: [{ id: 'ouverture', title: 'Ouverture', day: '2011-11-17' }] }) });
    element.document = bare;
    await until(() => seen(element) === 'Le programme n’est pas encore publié.');
  });
});
