import { sendKeys } from '@web/test-runner-commands';
import type { EventDocument } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createSession, type Fields } from '../documents.js';
import { type } from '../keys.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

type Clusters = ElementOf<'technopole-clusters'>;

const label = { name: { fr: 'Pôle de compétitivité', en: 'Competitiveness cluster' } };
const clusters: readonly Fields[] = [
  { id: 'zephyr', kind: 'competitiveness-cluster', name: 'Zéphyr', url: 'https://zephyr.example/', formerNames: ['Vents du Large'], themes: [{ fr: 'Énergie', en: 'Energy' }, { fr: 'Vent', en: 'Wind' }], region: 'Val', country: 'FR', members: [{ kind: 'company', count: 1200 }], projects: 9, labels: [{ ...label, level: { fr: 'mondial', en: 'world-class' } }] },
  { id: 'ecume', kind: 'technopole', name: 'Écume', themes: [{ fr: 'Mer', en: 'Sea' }], country: 'PT', projects: 100, foundedYear: 1998 },
  { id: 'brise', name: 'Brise', mergedInto: 'zephyr' },
  { id: 'aube', kind: 'network', name: 'Aube', country: 'FR', description: 'Un *réseau*.' },
];

function createDirectory(list: readonly Fields[] = clusters): EventDocument {
  return createDocument({ clusters: list, sessions: [createSession({ title: 'Le vent se lève', clusters: ['zephyr'] })] });
}

async function showClusters(properties: Partial<Clusters> = {}, setting: Setting = {}): Promise<Clusters> {
  return show('technopole-clusters', { document: createDirectory(), now: '2011-10-01T09:00+02:00', ...properties }, setting);
}

const names = (element: Clusters) => textsOf(element, 'h3');

async function choose(element: Clusters, facet: string, option: string): Promise<void> {
  const select = findAll<HTMLSelectElement>(element, 'select').find((candidate) => seen(candidate.closest('label')!).includes(facet))!;
  select.value = [...select.options].find(({ text }) => text.startsWith(option))!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('the directory of clusters', () => {
  afterEach(clearPage);

  it('lists clusters by name, with label, themes, place and figures', async () => {
    const element = await showClusters();
    expect(names(element)).to.deep.equal(['Aube', 'Écume', 'Zéphyr']);
    expect(seen(findAll(element, '[data-cluster=zephyr]')[0]!)).to.equal('Zéphyr anciennement Vents du Large Issu de : Brise Pôle de compétitivité, mondial Énergie · Vent Val, France Membres 1 200 Projets 9 Site (Zéphyr) En savoir plus (Zéphyr)');
    await expectAccessible();
  });

  it('tells the rest once it is opened, with the sessions of the cluster', async () => {
    const element = await showClusters();
    find(element, 'summary', 'En savoir plus (Zéphyr)').click();
    await until(() => seen(element).includes('Le vent se lève'));
    expect(find<HTMLAnchorElement>(element, '[part=session-link]').hash).to.equal('#session-ouverture');
    await expectAccessible();
  });

  it('finds former names, and those of clusters that became part of another', async () => {
    const element = await showClusters();
    find(element, 'input').focus();
    await type('large');
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Zéphyr']);
    find<HTMLInputElement>(element, 'input').value = '';
    await type('bris');
    await until(() => find(element, '[role=status]').textContent === '1 pôle');
    expect(names(element)).to.deep.equal(['Zéphyr']);
  });

  it('filters by theme and country, and says how many are left', async () => {
    const element = await showClusters();
    await choose(element, 'Pays', 'France');
    expect([names(element), seen(find(element, '[role=status]'))]).to.deep.equal([['Aube', 'Zéphyr'], '2 pôles']);
    await choose(element, 'Thème', 'Vent (1)');
    expect(names(element)).to.deep.equal(['Zéphyr']);
    await expectAccessible();
  });

  it('says why nothing is found, and gives everything back by one button, with the focus in the search', async () => {
    const element = await showClusters();
    find(element, 'input').focus();
    await type('xyz');
    await until(() => seen(find(element, '[role=status]')).includes('Aucun pôle pour « xyz ».'));
    find(element, 'button', 'Tout effacer').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => names(element).length === 3);
    expect(focused().localName).to.equal('input');
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('is a table that sorts both ways, with the unknown last', async () => {
    const element = await showClusters({ appearance: 'table' });
    const rows = () => textsOf(element, 'tbody th');
    expect(textsOf(element, 'thead th').map((words) => words.replace(/ [↑↓↕]$/, ''))).to.deep.equal(['Nom', 'Label', 'Région', 'Création', 'Membres', 'Projets']);
    expect(rows()[0]).to.equal('Aube');
    find(element, 'button', /^Projets/).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '[aria-sort]').getAttribute('aria-sort') === 'ascending' && rows()[0]?.startsWith('Zéphyr'));
    await sendKeys({ press: 'Enter' });
    await until(() => rows()[0] === 'Écume');
    expect(rows()[2]).to.equal('Aube');
    expect(seen(find(element, '[aria-sort=descending]'))).to.include('Projets');
    await expectAccessible();
  });

  it('changes between cards and table', async () => {
    const element = await showClusters();
    find(element, 'button', 'Tableau').click();
    await until(() => findAll(element, 'table').length === 1);
    expect(find(element, 'button', 'Tableau').getAttribute('aria-pressed')).to.equal('true');
    find(element, 'button', 'Fiches').click();
    await until(() => names(element).length === 3);
  });

  it('shows some kinds alone', async () => {
    expect(names(await showClusters({ kinds: 'technopole network' }))).to.deep.equal(['Aube', 'Écume']);
  });

  it('does not make a narrow page scroll sideways', async () => {
    const element = await showClusters({ appearance: 'table' }, { width: '18em' });
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    element.appearance = 'cards';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expectAccessible();
  });

  it('is in English, and in Arabic from the right', async () => {
    const english = await showClusters({}, { lang: 'en' });
    expect(seen(findAll(english, '[data-cluster=zephyr]')[0]!)).to.include('Competitiveness cluster, world-class Energy · Wind');
    clearPage();
    const arabic = await showClusters({}, { lang: 'ar', dir: 'rtl' });
    expect(seen(find(arabic, '[role=status]'))).to.match(/^[3٣] تجمعات$/);
    await expectAccessible();
  });

  it('keeps a choice when the language changes', async () => {
    const element = await showClusters();
    await choose(element, 'Thème', 'Mer');
    document.documentElement.lang = 'en';
    await until(() => seen(find(element, '[role=status]')) === '1 cluster');
    expect(names(element)).to.deep.equal(['Écume']);
  });

  it('says so where there are none', async () => {
    expect(seen(await showClusters({ document: createDocument() }))).to.equal('Les pôles ne sont pas encore annoncés.');
  });

  it('takes hostile names as text', async () => {
    const element = await showClusters({ document: createDirectory([{ id: 'x', name: '<img src=x onerror=alert(1)>', themes: ['<b>'], region: '</p><script>' }]) });
    expect(seen(findAll(element, '[data-cluster]')[0]!)).to.include('<img src=x onerror=alert(1)> <b> </p><script>');
  });
});
