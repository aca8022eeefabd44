import { readSelectionLink, selectionLink } from '../../../src/selection/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, setAddress, undoLater } from '../page.js';
import { recordEvents } from '../recording.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { chooseView, pressStar, visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'Un' },
  { title: 'Deux', start: '2011-11-17T10:00', end: '2011-11-17T11:00' },
  { title: 'Trois', start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
]);
const key = 'technopole-events/selection/forum';

async function openSelection(element: Programme): Promise<void> {
  await chooseView(element, /^Ma sélection/);
}

describe('a visitor’s selection', () => {
  afterEach(clearPage);

  it('keeps a session by its star, on this device alone', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Deux');
    expect(localStorage.getItem(key)).to.equal('["s2"]');
    expect(findAll(element, '.star[aria-pressed=true]').length).to.equal(1);
  });

  it('is there again at the next visit', async () => {
    localStorage.setItem(key, '["s3"]');
    const element = await visit({ document });
    await until(() => findAll(element, '.star[aria-pressed=true]').length === 1);
    expect(find(element, '.star[aria-pressed=true]').closest<HTMLElement>('[data-session]')?.dataset['session']).to.equal('s3');
  });

  it('is a view of its own, with the number of its sessions', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    await pressStar(element, 'Trois');
    await openSelection(element);
    expect(textsOf(element, 'h4')).to.deep.equal(['Un', 'Trois']);
    expect(seen(find(element, '[role=status]'))).to.equal('2 sessions');
    expect(seen(find(element, '.view-switch button', /^Ma sélection/))).to.equal('Ma sélection 2 2 sessions');
    await expectAccessible();
  });

  it('says how to fill it while it is empty', async () => {
    const element = await visit({ document });
    await openSelection(element);
    expect(seen(find(element, '[role=status]'))).to.equal('Votre sélection est vide. L’étoile d’une session l’y ajoute.');
    expect(findAll(element, 'h4').length).to.equal(0);
  });

  it('loses a session whose star is pressed again', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    await pressStar(element, 'Un');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('warns of what overlaps, on both', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    expect(findAll(element, '.overlap').length).to.equal(0);
    await pressStar(element, 'Deux');
    await until(() => findAll(element, '.overlap').length === 2);
    expect(textsOf(element, '.overlap')).to.deep.equal(['En même temps : Deux', 'En même temps : Un']);
  });

  it('is told to the page', async () => {
    const changed = recordEvents<{ sessions: string[]; isKept: boolean }>('technopole-selection-changed');
    const element = await visit({ document });
    await pressStar(element, 'Un');
    expect(changed.map(({ detail }) => detail)).to.deep.equal([{ sessions: ['s1'], isKept: true }]);
  });

  it('lasts as long as the page where storage is denied, and says so', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'QuotaExceededError');
    };
    undoLater(() => (Storage.prototype.setItem = setItem));
    const denied = createProgramme([{ title: 'Un' }], { id: 'denied' });
    const element = await visit({ document: denied });
    await pressStar(element, 'Un');
    await openSelection(element);
    expect(textsOf(element, 'h4')).to.deep.equal(['Un']);
    expect(seen(find(element, '.hint'))).to.include('ne permet pas d’enregistrer');
  });
});

describe('a link with a selection', () => {
  afterEach(clearPage);

  function offer(...ids: string[]): void {
    setAddress('', selectionLink('https://x.example/', 'programme', ids).split('#')[1]);
  }

  it('asks before it adds anything', async () => {
    offer('s1', 's3');
    const element = await visit({ document });
    await until(() => findAll(element, '.notice').length === 1);
    expect(seen(find(element, '.notice'))).to.include('Ce lien propose 2 sessions à ajouter à votre sélection.');
    expect(localStorage.getItem(key)).to.equal(null);
    await expectAccessible();
  });

  it('adds to what is kept, and never replaces it', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Deux');
    element.remove();
    offer('s3');
    const other = await visit({ document });
    await until(() => findAll(other, '.notice').length === 1);
    find(other, '.notice button', 'Ajouter').click();
    await until(() => localStorage.getItem(key) === '["s2","s3"]');
    expect(location.hash).to.equal('');
  });

  it('leaves the focus in the bar when the question that was answered goes', async () => {
    offer('s3');
    const element = await visit({ document });
    await until(() => findAll(element, '.notice').length === 1);
    const add = find(element, '.notice button', 'Ajouter');
    add.focus();
    add.click();
    await until(() => findAll(element, '.notice').length === 0);
    expect(element.shadowRoot?.activeElement?.closest('.view-switch')).to.be.ok;
  });

  it('adds nothing where the visitor says no', async () => {
    offer('s3');
    const element = await visit({ document });
    await until(() => findAll(element, '.notice').length === 1);
    find(element, '.notice button', 'Non merci').click();
    await until(() => findAll(element, '.notice').length === 0);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('has nothing to add where all of it is kept already, and says that', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Deux');
    element.remove();
    offer('s2');
    const other = await visit({ document });
    await until(() => findAll(other, '.notice').length === 1);
    expect(seen(find(other, '.notice'))).to.equal('Votre sélection a déjà les sessions de ce lien. J’ai vu');
  });

  it('tells what of it is no longer in the programme', async () => {
    offer('s1', 'old');
    const element = await visit({ document });
    await until(() => findAll(element, '.notice').length === 1);
    expect(seen(find(element, '.notice'))).to.include('1 session à ajouter').and.include('1 session du lien n’est plus au programme.');
  });

  it('says when it was cut on its way', async () => {
    setAddress('', 'selection-Aabcdefg');
    const element = await visit({ document });
    await until(() => findAll(element, '.notice').length === 1);
    expect(seen(find(element, '.notice'))).to.include('Le lien de partage est incomplet');
  });

  it('is made of what is kept', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    find(element, '[aria-controls=more]').click();
    await until(() => findAll(element, '.share-link').length === 1);
    expect(readSelectionLink(find<HTMLInputElement>(element, '.share-link').value, 'programme')).to.deep.equal({ ids: ['s1'] });
  });

  it('goes to a telephone by a code', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    find(element, '[aria-controls=more]').click();
    await until(() => findAll(element, '.share button').length === 2);
    find(element, '.share button', /^Code/).click();
    await until(() => findAll(element, 'svg.code').length === 1);
    expect(find(element, 'svg.code').getAttribute('aria-label')).to.equal('Code à lire avec un téléphone');
    await expectAccessible();
  });
});
