import { mf2 } from 'microformats-parser';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts, createDocument, createSession } from '../documents.js';
import { clearPage, show } from '../page.js';
import { until } from '../waiting.js';

const document = createContacts([
  { id: 'presse', name: { fr: 'Bureau de presse', en: 'Press office' }, kind: 'team', roles: ['press'], jobTitle: 'Relations avec la presse', organisationName: 'Cité des Algues', telephones: [{ number: '+33465710017' }, { number: '+33639980018', kind: 'mobile' }], mails: [{ address: 'presse@forum.example' }, { address: 'cache@forum.example', visibility: 'partners' }], links: [{ url: 'https://forum.example/presse', title: 'Salle de presse' }], biography: 'Un *bureau*.\n\nOuvert.', photo: { url: '/docs/examples/forum-2027/logos/silberau.svg' } },
  { id: 'b2b', name: 'Rendez-vous', roles: ['b2b'] },
  { id: 'orateur', name: 'Amaury Ayache', kind: 'person', links: [{ url: 'https://ayache.example/' }] },
]);

/** The cards that a parser of microformats, which knows nothing of us, finds in an element. */
function cardsOf(element: HTMLElement): Record<string, unknown>[] {
  const { items } = mf2(element.shadowRoot!.innerHTML, { baseUrl: location.href });
  return items.filter(({ type }) => type?.includes('h-card')).map(({ properties }) => properties);
}

describe('a contact as a microformat', () => {
  afterEach(clearPage);

  it('is a whole h-card, with numbers as machines write them and nothing that is withheld', async () => {
    const element = await show('technopole-contact-card', { document, contact: 'presse' });
    const portrait = `${location.origin}/docs/examples/forum-2027/logos/silberau.svg`;
    const [card, ...others] = cardsOf(element);
    expect(others).to.deep.equal([]);
    expect(card).to.deep.include({
      name: ['Bureau de presse'], role: ['Contact presse'], 'job-title': ['Relations avec la presse'], org: ['Cité des Algues'], tel: ['+33465710017', '+33639980018'], email: ['mailto:presse@forum.example'], url: ['https://forum.example/presse'],
    });
    expect(JSON.stringify(card?.['photo'])).to.include(portrait);
    expect(String(card?.['note'])).to.match(/^Un bureau\.\s*Ouvert\.$/);
    expect(JSON.stringify(card)).not.to.include('cache@');
  });

  it('is in the language of the page', async () => {
    const element = await show('technopole-contact-card', { document, contact: 'presse' }, { lang: 'en' });
    await until(() => cardsOf(element)[0]?.['role']);
    expect(cardsOf(element)[0]).to.deep.include({ name: ['Press office'], role: ['Press contact'] });
  });

  it('is one for each contact of a list, and for each on a wall of speakers', async () => {
    expect(cardsOf(await show('technopole-contacts', { document })).map(({ name }) => name)).to.deep.equal([['Bureau de presse'], ['Rendez-vous']]);
    const speakers = createDocument({ contacts: document.contacts, sessions: [createSession({ people: [{ contact: 'orateur' }] })] });
    const wall = await show('technopole-contacts', { document: speakers, speakers: true });
    expect(cardsOf(wall)).to.have.length(1);
    expect(cardsOf(wall)[0]).to.deep.include({ name: ['Amaury Ayache'], url: ['https://ayache.example/'] });
  });
});
