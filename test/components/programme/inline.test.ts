import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, settle, show, undoLater } from '../page.js';
import { recordFollowedLinks } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { turn, until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'Un', abstract: 'Des **lasers**', people: [{ contact: 'oriane' }] },
  { title: 'Deux', start: '2011-11-17T11:00', end: undefined },
]);

describe('details below their row', () => {
  afterEach(clearPage);

  it('open and close by the link of the session, which tells it', async () => {
    const element = await show('technopole-programme', { document, details: 'inline' });
    const link = find(element, 'a', 'Un');
    link.click();
    await until(() => findAll(element, '.inline .rich-text').length === 1);
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(find(element, '.inline'))).to.include('Des lasers').and.include('Oriane Falquet');
    expect(findAll(element, 'dialog').length).to.equal(0);
    await expectAccessible();
    link.click();
    await until(() => findAll(element, '.inline').length === 0);
    expect(link.hasAttribute('aria-expanded')).to.equal(false);
  });

  it('stand open where the address names the session', async () => {
    history.replaceState(null, '', '#session-s2');
    undoLater(() => history.replaceState(null, '', '#'));
    const element = await show('technopole-programme', { document, details: 'inline' });
    await until(() => findAll(element, '.inline').some((place) => seen(place).includes('11 h')), 'they are open');
    await settle(element);
    expect(findAll(element, '.inline').length).to.equal(1);
    expect(find(element, 'a', 'Deux').getAttribute('aria-expanded')).to.equal('true');
  });

  it('close by their button, with the focus on the link', async () => {
    const element = await show('technopole-programme', { document, details: 'inline' });
    find(element, 'a', 'Un').click();
    await until(() => findAll(element, '.inline .close').length === 1);
    find(element, '.inline .close').click();
    await until(() => findAll(element, '.inline').length === 0);
    expect(seen(element.shadowRoot!.activeElement!)).to.equal('Un');
  });

  it('stand open for one session at a time', async () => {
    const element = await show('technopole-programme', { document, details: 'inline' });
    find(element, 'a', 'Un').click();
    await until(() => findAll(element, '.inline .details').length === 1);
    find(element, 'a', 'Deux').click();
    await until(() => findAll(element, '[data-session=s2] .inline .details').length === 1);
    expect(findAll(element, '.inline').length).to.equal(1);
  });
});

describe('the host’s own page of a session', () => {
  afterEach(clearPage);

  it('is where its link leads', async () => {
    const followed = recordFollowedLinks();
    const element = await show('technopole-programme', { document, sessionHref: 'https://town.example/sessions/{id}.html' });
    find(element, 'a', 'Un').click();
    await turn();
    expect(followed).to.deep.equal(['https://town.example/sessions/s1.html']);
    expect(findAll(element, 'dialog').length).to.equal(0);
  });

  for (const [claim, ask] of [
    ['the page opens a session', (element: Programme) => element.openSession('s1')],
    ['an address names one', () => (location.hash = '#session-s1')],
  ] as const) {
    it(`is gone to where ${claim}`, async () => {
      undoLater(() => history.replaceState(null, '', location.pathname + location.search));
      const element = await visit({ document, sessionHref: '#page-{id}' });
      ask(element);
      await until(() => location.hash === '#page-s1');
      expect(findAll(element, 'dialog').length).to.equal(0);
    });
  }
});
