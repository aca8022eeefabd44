import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createContacts, type Fields } from '../documents.js';
import { textBeyond } from '../overflow.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

const organisations = [{ id: 'cite', name: { fr: 'Cité des Algues', en: 'City of Algae' } }];

async function showCard(contact: Fields, setting: Setting = {}, properties: object = {}): Promise<ElementOf<'technopole-contact-card'>> {
  const document = { ...createContacts([contact]), organisations } as ReturnType<typeof createContacts>;
  return show('technopole-contact-card', { document, contact: 'c1', ...properties }, setting);
}

describe('a contact card', () => {
  afterEach(clearPage);

  it('shows role, name, job and organisation', async () => {
    const element = await showCard({ name: 'Oriane Falquet', roles: ['press', 'b2b'], jobTitle: { fr: 'Directrice', en: 'Director' }, organisation: 'cite' });
    expect(seen(element)).to.match(/^OF Contact presse, Rendez-vous B2B Oriane Falquet Directrice Cité des Algues/);
    expect(textsOf(element, 'h3')).to.deep.equal(['Oriane Falquet']);
    await expectAccessible();
  });

  it('is in English in an English page', async () => {
    const element = await showCard({ name: 'Oriane Falquet', roles: ['press'], jobTitle: { fr: 'Directrice', en: 'Director' }, organisation: 'cite', languages: ['fr', 'en'] }, { lang: 'en' });
    expect(seen(element)).to.match(/Press contact Oriane Falquet Director City of Algae Languages French and English Add to my contacts/);
  });

  it('has a heading of the level that the page asks for', async () => {
    const element = await showCard({ name: 'Oriane Falquet' }, {}, { headingLevel: 2 });
    expect(textsOf(element, 'h2')).to.deep.equal(['Oriane Falquet']);
  });

  it('says a role once where it is the name, and an unknown one as it stands', async () => {
    expect(seen(await showCard({ name: 'Contact presse', roles: ['press'] })).match(/Contact presse/g)?.length).to.equal(3);
    expect(seen(await showCard({ name: 'Oriane', roles: ['mediatrice'] }))).to.include('mediatrice');
  });

  it('has telephones to call, written for people once the library is there', async () => {
    const element = await showCard({ telephones: [{ number: '+33465710017' }, { number: '+33639980101', kind: 'mobile' }, { number: '+33199002701', label: 'Accueil' }] });
    await until(() => seen(element).includes('+33 4 65 71 00 17'));
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+33465710017', 'tel:+33639980101', 'tel:+33199002701']);
    expect(textsOf(element, '.channels dt, .p-tel').join(' ')).to.match(/Téléphone \+33 4 65 71 00 17 Mobile \+33 6 39 98 01 01 Accueil \+33 1 99 00 27 01/);
  });

  it('has mail addresses and pages', async () => {
    const element = await showCard({ mails: [{ address: 'presse@forum.example' }], links: [{ url: 'https://forum.example/presse/' }, { url: 'https://forum.example/kit', title: 'Dossier de presse' }] });
    expect(find(element, 'a', 'presse@forum.example').getAttribute('href')).to.equal('mailto:presse@forum.example');
    expect(find(element, 'a', 'forum.example/presse').getAttribute('href')).to.equal('https://forum.example/presse/');
    expect(find(element, 'a', 'Dossier de presse').getAttribute('href')).to.equal('https://forum.example/kit');
    await expectAccessible();
  });

  it('has links with room to tap', async () => {
    const element = await showCard({ telephones: [{ number: '+33465710017' }], mails: [{ address: 'presse@forum.example' }] });
    expect(findAll(element, 'a, button').filter((target) => target.getBoundingClientRect().height < 24).map(seen)).to.deep.equal([]);
  });

  it('shows a photo with its text, read relative to the document', async () => {
    const element = await showCard({ name: 'Oriane Falquet', photo: { url: 'eu-emblem.svg', alt: { fr: 'Oriane Falquet au micro', en: 'Oriane Falquet speaking' } } }, {}, { src: '/docs/examples/forum-2011/event.json' });
    const photo = find<HTMLImageElement>(element, 'img');
    expect([photo.alt, new URL(photo.src).pathname]).to.deep.equal(['Oriane Falquet au micro', '/docs/examples/forum-2011/eu-emblem.svg']);
    await expectAccessible();
  });

  /** Names, and the letters that stand for a photo. */
  for (const [name, initials] of [['Oriane Falquet', 'OF'], ['Éric de la Tour', 'ÉT'], ['Presse', 'P'], ['(Bureau) d’accueil', 'BA']] as const) {
    it(`shows ${initials} for ${name}, which is not read out`, async () => {
      const element = await showCard({ name });
      expect(seen(find(element, '[aria-hidden=true]'))).to.equal(initials);
    });
  }

  it('keeps what stands between its tags where there is no such contact', async () => {
    const element = await showCard({}, { content: '<a href="tel:+33465710017">Appeler</a>' }, { contact: 'personne' });
    expect(seen(element)).to.equal('Appeler');
    await expectAccessible();
  });

  for (const content of ['', '\n  ']) {
    it(`says that there is no such contact where nothing stands between its tags: ${JSON.stringify(content)}`, async () => {
      const element = await showCard({}, { content }, { contact: 'personne' });
      expect(seen(element)).to.equal('Ce contact ne figure pas dans le document.');
    });
  }

  it('follows when another contact is asked for', async () => {
    const document = createContacts([{ name: 'Oriane' }, { name: 'Bastien' }]);
    const element = await show('technopole-contact-card', { document, contact: 'c1' });
    element.contact = 'c2';
    await element.updateComplete;
    expect(textsOf(element, 'h3')).to.deep.equal(['Bastien']);
  });

  it('breaks very long words in a narrow page', async () => {
    const word = 'x'.repeat(80);
    const contact = { name: word, roles: ['press', 'y'.repeat(60)], jobTitle: word, organisationName: word, mails: [{ address: `${'a'.repeat(60)}@${'b'.repeat(50)}.example`, label: word }], links: [{ url: `https://forum.example/${word}` }], telephones: [{ number: '+33465710017' }], hoursNote: word };
    const element = await showCard(contact, { width: '320px' });
    expect(textBeyond(element)).to.deep.equal([]);
  });
});
