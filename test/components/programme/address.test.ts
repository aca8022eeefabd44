import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, setAddress, undoLater } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails, waitForDetails, waitForList } from './details.js';
import { chooseView, visit } from './visits.js';

const document = createProgramme([
  { title: 'Un', track: 'energie' },
  { title: 'Deux', track: 'sante', start: '2011-11-17T11:00', end: undefined },
  { title: 'Trois', track: 'energie', start: '2011-11-18T09:00', end: undefined },
]);

/** What the programme has put into the address. */
function own(): string[] {
  return location.search.slice(1).split('&').filter((pair) => /^programme(-2)?\./.test(pair));
}

describe('the address of the page', () => {
  afterEach(clearPage);

  it('says nothing of a programme as the page shows it', async () => {
    const before = location.href;
    await visit({ document });
    expect(location.href).to.equal(before);
  });

  it('restores view, day, query and filters', async () => {
    setAddress('programme.view=selection&programme.day=2011-11-18&programme.q=tro&programme.track=energie');
    localStorage.setItem('technopole-events/selection/forum', '["s1","s3"]');
    const element = await visit({ document });
    await until(() => textsOf(element, 'h4').join() === 'Trois');
    expect(find<HTMLInputElement>(element, 'input[type=search]').value).to.equal('tro');
    expect(seen(find(element, '.view-switch [aria-pressed=true]'))).to.include('Ma sélection');
    expect(seen(find(element, '.days [aria-pressed=true]'))).to.equal('ven. 18 nov.');
  });

  it('passes over choices of which the programme knows nothing', async () => {
    setAddress('programme.track=cancelled&programme.view=wall');
    const element = await visit({ document });
    await until(() => textsOf(element, 'h4').length === 3);
    expect(findAll(element, '.days [aria-pressed=true]').length).to.equal(1);
  });

  it('follows a choice of the day', async () => {
    const element = await visit({ document });
    find(element, '.days button', /^ven/).click();
    await until(() => own().join() === 'programme.day=2011-11-18');
    expect(textsOf(element, 'h4')).to.deep.equal(['Trois']);
  });

  it('follows what is chosen on a page that has another path and keeps the programme', async () => {
    const element = await visit({ document });
    const { setTimeout } = window;
    window.setTimeout = ((work: () => void, ms = 0) => setTimeout(work, ms >= 2_000 ? 1 : ms)) as typeof window.setTimeout;
    undoLater(() => (window.setTimeout = setTimeout));
    history.replaceState(null, '', `/next/page${location.search}`);
    find(element, '.days button', /^ven/).click();
    await until(() => own().join() === 'programme.day=2011-11-18');
    expect(location.pathname).to.equal('/next/page');
  });

  it('follows what is searched when typing rests', async () => {
    const element = await visit({ document });
    find(element, 'input[type=search]').focus();
    await type('deux');
    await until(() => own().join() === 'programme.q=deux');
  });

  it('goes back a view by the back button', async () => {
    const element = await visit({ document });
    await chooseView(element, /^Ma sélection/);
    expect(own()).to.deep.equal(['programme.view=selection']);
    history.back();
    await until(() => element.view === 'list');
    expect(own()).to.deep.equal([]);
  });

  it('closes the details by the back button', async () => {
    const element = await visit({ document });
    await openDetails(element, 'Deux');
    await until(() => location.hash === '#session-s2');
    history.back();
    await waitForList(element);
    expect(location.hash).to.equal('');
  });

  it('leaves the session when its details are closed', async () => {
    const element = await visit({ document });
    await openDetails(element, 'Deux');
    await until(() => location.hash === '#session-s2');
    find(element, 'dialog button', 'Fermer').click();
    await waitForList(element);
    await until(() => location.hash === '');
  });

  it('keeps two programmes apart', async () => {
    const first = await visit({ document });
    const second = await visit({ document });
    await chooseView(second, /^Ma sélection/);
    expect(location.search).to.include('programme-2.view=selection');
    expect(first.view).to.equal('list');
    expect(find(second, '.view-switch [aria-pressed=true]')).to.not.equal(undefined);
  });

  it('opens a session of the second programme by that one’s name', async () => {
    const first = await visit({ document });
    const second = await visit({ document });
    location.hash = '#programme-2-session-s3';
    expect(seen(find(await waitForDetails(second), 'h2'))).to.equal('Trois');
    expect(findAll(first, 'dialog').length).to.equal(0);
  });

  it('is no longer written by a programme that was taken away', async () => {
    const element = await visit({ document });
    element.remove();
    const before = location.href;
    element.view = 'selection';
    await element.updateComplete;
    expect(location.href).to.equal(before);
  });

  it('is left alone where the page wants that', async () => {
    const before = location.href;
    const element = await visit({ document, addressKey: 'off' });
    await chooseView(element, /^Ma sélection/);
    expect(location.href).to.equal(before);
  });
});
