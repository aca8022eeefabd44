import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createContacts, createDocument, createSession } from '../documents.js';
import { textBeyond } from '../overflow.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const document = createContacts([
  { name: 'Oriane', roles: ['speaker'] },
  { name: 'Inscriptions', roles: ['registration'], mails: [{ address: 'inscriptions@forum.example' }] },
  { name: 'Bastien', roles: ['press', 'b2b', 'speaker'], telephones: [{ number: '+33465710017' }] },
  { name: 'Presse', roles: ['press'], hours: [{ days: ['thursday'], opens: '09:00', closes: '17:00' }] },
  { name: 'Muet' },
]);

async function showRoles(roles: string, setting: Setting = {}): Promise<ElementOf<'technopole-contacts'>> {
  return show('technopole-contacts', { document, roles, now: '2011-11-17T10:00+01:00' }, setting);
}

/** Roles asked for, and the names shown. */
const choices: readonly (readonly [claim: string, roles: string, names: readonly string[]])[] = [
  ['those of one role', 'press', ['Bastien', 'Presse']],
  ['those of several roles in the order of these', 'registration press', ['Inscriptions', 'Bastien', 'Presse']],
  ['those of several roles in another order', 'press  registration', ['Bastien', 'Presse', 'Inscriptions']],
  ['each only once', 'b2b press', ['Bastien', 'Presse']],
  ['speakers where they are asked for', 'speaker', ['Oriane', 'Bastien']],
  ['all desks and teams where none is asked for', '', ['Inscriptions', 'Bastien', 'Presse']],
];

describe('contacts', () => {
  afterEach(clearPage);

  for (const [claim, roles, names] of choices) {
    it(`are ${claim}`, async () => {
      expect(textsOf(await showRoles(roles), 'h3')).to.deep.equal(names);
    });
  }

  it('have only those roles that are asked for written over their names', async () => {
    expect(seen(await showRoles('b2b'))).to.match(/Rendez-vous B2B Bastien/).and.not.include('presse');
  });

  it('are accessible', async () => {
    const element = await showRoles('registration press speaker');
    expect(findAll(element, '[part=card]').length).to.equal(4);
    await expectAccessible();
  });

  it('keep what stands between the tags where nobody has such a role', async () => {
    expect(seen(await showRoles('accessibility', { content: 'Standard : +33 4 65 71 00 17' }))).to.equal('Standard : +33 4 65 71 00 17');
  });

  for (const content of ['', '\n']) {
    it(`say so where nobody has such a role and nothing stands between the tags: ${JSON.stringify(content)}`, async () => {
      expect(seen(await showRoles('accessibility', { content }))).to.equal('Aucun contact n’est indiqué pour le moment.');
      await expectAccessible();
    });
  }

  it('follow when other roles are asked for', async () => {
    const element = await showRoles('press');
    element.setAttribute('roles', 'registration');
    await element.updateComplete;
    expect(textsOf(element, 'h3')).to.deep.equal(['Inscriptions']);
  });

  it('have headings of the level that the page asks for', async () => {
    const element = await show('technopole-contacts', { document, roles: 'registration', headingLevel: 4 });
    expect(textsOf(element, 'h4')).to.deep.equal(['Inscriptions']);
  });

  it('have headings of the usual level where the page asks for none that exists', async () => {
    const element = await showRoles('registration');
    element.setAttribute('heading-level', 'h4');
    await element.updateComplete;
    expect(textsOf(element, 'h3')).to.deep.equal(['Inscriptions']);
  });

  it('stand beside each other in a wide page, below each other in a narrow one', async () => {
    const tops = (element: HTMLElement) => new Set(findAll(element, '[part=card]').map((card) => Math.round(card.getBoundingClientRect().top))).size;
    expect(tops(await showRoles('press', { width: '760px' }))).to.equal(1);
    expect(tops(await showRoles('press', { width: '320px' }))).to.equal(2);
  });

  for (const size of ['100%', '200%']) {
    it(`need no scrolling sideways in 320 pixels with text at ${size}`, async () => {
      const element = await show('technopole-contacts', { document, now: '2011-11-17T10:00+01:00', style: `font-size: ${size}` } as object, { width: '320px' });
      expect(textBeyond(element)).to.deep.equal([]);
      expect(find(element, '[part=card] button', /Presse/).getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1);
    });
  }

  it('are those of an organisation or cluster, who work there or are named by it, with or without roles', async () => {
    const people = createContacts([{ name: 'Oriane', roles: ['speaker'], organisation: 'pins' }, { name: 'Bastien', roles: ['press'], organisation: 'pins' }, { name: 'Presse', roles: ['press'] }, { name: 'Voisine', roles: ['press'] }]);
    const document = { ...people, organisations: [{ id: 'pins', name: 'Fondation des Pins', contacts: ['c3'] }] };
    const element = await show('technopole-contacts', { document, organisation: 'pins' });
    expect(textsOf(element, 'h3')).to.deep.equal(['Oriane', 'Bastien', 'Presse']);
    element.roles = 'press';
    await element.updateComplete;
    expect(textsOf(element, 'h3')).to.deep.equal(['Bastien', 'Presse']);
  });
});

describe('a wall of speakers', () => {
  afterEach(clearPage);

  const contacts = [
    { id: 'zoe', name: 'Zoé Abeille', structuredName: { family: 'Abeille', given: 'Zoé' }, jobTitle: 'Directrice', biography: 'Elle *écrit*.', mails: [{ address: 'zoe@forum.example' }] },
    { id: 'alix', name: 'Alix Éclair', structuredName: { family: 'Éclair' }, links: [{ url: 'https://alix.example/' }] },
    { id: 'muet', name: 'Muet' }, { id: 'annule', name: 'Annulé' }, { id: 'cache', name: 'Caché', visibility: 'withheld' },
  ];
  const sessions = [
    { ...createSession({ id: 'un', title: 'Le un', people: [{ contact: 'alix' }, { contact: 'zoe' }, { contact: 'cache' }] }) }, createSession({ id: 'deux', title: 'Le deux', people: [{ contact: 'zoe', role: 'moderator' }, { contact: 'zoe' }] }),
    createSession({ id: 'trois', title: 'Le trois', status: 'cancelled', people: [{ contact: 'annule' }, { contact: 'zoe' }] }),
  ];
  const showWall = (properties: Partial<ElementOf<'technopole-contacts'>> = {}) => show('technopole-contacts', { document: createDocument({ contacts, sessions }), speakers: true, ...properties });

  it('shows who gives a session that is held, by family name, with links to what they give', async () => {
    const element = await showWall();
    expect(textsOf(element, 'h3')).to.deep.equal(['Zoé Abeille', 'Alix Éclair']);
    expect(findAll<HTMLAnchorElement>(element, '[part=session-link]').map(({ hash, textContent }) => `${hash} ${textContent}`)).to.deep.equal(['#session-un Le un', '#session-deux Le deux', '#session-un Le un']);
    expect(seen(element)).to.include('Directrice').and.include('alix.example').and.not.match(/zoe@|Caché/);
    find(element, 'summary', 'Biographie (Zoé Abeille)').click();
    await until(() => seen(element).includes('Elle écrit.'));
    await expectAccessible();
  });

  it('links to the pages of the host', async () => {
    const element = await showWall({ sessionHref: 'https://forum.example/{id}' });
    expect(findAll<HTMLAnchorElement>(element, '[part=session-link]')[0]?.href).to.equal('https://forum.example/un');
  });

  it('says so where nobody is announced', async () => {
    expect(seen(await showWall({ document: createDocument({ contacts }) }))).to.equal('Les intervenants ne sont pas encore annoncés.');
  });
});
