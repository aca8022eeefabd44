import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createSession, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const label = { name: 'Pôle de compétitivité', level: 'mondial' };
const zephyr: Fields = {
  id: 'zephyr', kind: 'meta-cluster', name: 'Zéphyr', logo: { url: '/faults/404', alt: 'Zéphyr', width: 90, height: 30 }, foundedYear: 2005, agreements: 45,
  labels: [{ ...label, validFrom: '2010-01-01', validThrough: '2012-12-31' }, { name: 'Label vert', validFrom: '2011-05-01' }],
  members: [{ kind: 'start-up', count: 7 }, { kind: 'guilde', count: 2 }],
  keyFigures: [{ value: 6800, precision: 'nearly', label: 'emplois' }, { value: 45, unit: 'percent', label: 'de femmes' }, { value: 3, unit: 'moulin', label: 'au fil de l’eau' }],
  memberships: [{ name: 'Association des parcs', acronym: 'IASP', url: 'https://iasp.example/' }], contacts: ['bureau', 'cache'],
};
const contacts = [
  { id: 'bureau', name: 'Bureau du pôle', telephones: [{ number: '+33199000017' }], mails: [{ address: 'bureau@zephyr.example' }] },
  { id: 'cache', name: 'Personne cachée', visibility: 'withheld', telephones: [{ number: '+33199000018' }] },
];
const sessions = [
  createSession({ id: 'lever', title: 'Le lever', clusters: ['zephyr'] }),
  createSession({ id: 'annulee', title: 'Annulée', status: 'cancelled', clusters: ['zephyr'] }),
  createSession({ id: 'jour', title: 'Un jour', start: undefined, end: undefined, day: '2011-11-18', clusters: ['zephyr'] }),
];

async function showCard(cluster: string, fields: Partial<ElementOf<'technopole-cluster-card'>> = {}, more: readonly Fields[] = []): Promise<ElementOf<'technopole-cluster-card'>> {
  const document = createDocument({ clusters: [zephyr, ...more], contacts, sessions });
  return show('technopole-cluster-card', { document, cluster, now: '2011-10-01T09:00+02:00', ...fields });
}

const facts = (element: HTMLElement) => Object.fromEntries(findAll(element, '.facts > div').map((line) => [seen(line.querySelector('dt')!), seen(line.querySelector('dd')!)]));

describe('a card of a cluster', () => {
  afterEach(clearPage);

  it('tells all that the document says of it', async () => {
    const element = await showCard('zephyr');
    await until(() => seen(element).includes('+33 1 99 00 00 17'));
    expect(textsOf(element, '.who > *')).to.deep.equal(['Méta-cluster', 'Zéphyr', 'Pôle de compétitivité, mondial']);
    expect(textsOf(element, '.figures div')).to.deep.equal(['Membres 9', 'Accords de coopération 45']);
    expect(facts(element)).to.deep.equal({
      Label: 'Pôle de compétitivité, mondial, 1er janvier 2010 – 31 décembre 2012 Label vert, depuis le 1er mai 2011',
      Membres: 'Start-up 7 guilde 2', emplois: 'près de 6 800', 'de femmes': '45 %', 'au fil de l’eau': '3 moulin', Création: '2005', Adhésions: 'Association des parcs (IASP)',
      Contacts: 'Bureau du pôle +33 1 99 00 00 17 bureau@zephyr.example', 'À ce programme': 'Le lever jeu. 17 nov., 9 h 30 Un jour ven. 18 nov.',
    });
    await expectAccessible();
  });

  it('holds nothing of a contact that is withheld', async () => {
    expect((await showCard('zephyr')).shadowRoot!.innerHTML).not.to.match(/cachée|0018/);
  });

  it('goes without a logo that does not come', async () => {
    const element = await showCard('zephyr');
    await until(() => findAll(element, '.mark').length === 0);
  });

  it('leads to the cluster that it became part of', async () => {
    const element = await showCard('brise', {}, [{ id: 'brise', name: 'Brise', mergedInto: 'zephyr' }]);
    expect(seen(find(element, '.merged'))).to.equal('Brise A rejoint : Zéphyr');
    expect(textsOf(element, 'h3')).to.deep.equal(['Zéphyr']);
    await expectAccessible();
  });

  it('no longer shows a label that has ended; of a past event it shows those of its days', async () => {
    const document = createDocument({ clusters: [zephyr], event: { start: '2013-03-01', end: '2013-03-02' } });
    expect(textsOf(await showCard('zephyr', { document, now: '2027-01-01T00:00Z' }), '.label')).to.deep.equal(['Label vert']);
    expect(textsOf(await showCard('zephyr', { now: '2027-01-01T00:00Z' }), '.label')).to.deep.equal(['Pôle de compétitivité, mondial']);
  });

  it('links sessions to the pages of the host', async () => {
    const element = await showCard('zephyr', { sessionHref: 'https://forum.example/s/{id}?x=1' });
    expect(findAll<HTMLAnchorElement>(element, '[part=session-link]')[0]?.href).to.equal('https://forum.example/s/lever?x=1');
  });

  it('says so where there is no such cluster', async () => {
    expect(seen(await showCard('autre'))).to.equal('Ce pôle ne figure pas dans le document.');
  });
});
