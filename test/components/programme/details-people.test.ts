import { initialsOf } from '../../../components/portrait.templates.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createSession, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';
import { showDetails } from './details-host.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function createWith(person: Fields, document: Fields = {}): ReturnType<typeof createDocument> {
  return createDocument({ sessions: [createSession({ people: [{ contact: 'p' }] })], contacts: [{ id: 'p', name: 'Oriane Falquet', ...person }], ...document });
}

describe('a person in the details of a session', () => {
  afterEach(clearPage);

  it('is told with work, country, languages, pages and biography', async () => {
    const person = { jobTitle: 'Directrice', organisation: 'cite', countries: ['MA'], languages: ['fr', 'ar'], links: [{ url: 'https://oriane.example/' }, { url: 'https://reseau.example/o', title: 'Réseau' }], biography: 'Dirige *tout*.' };
    const [, dialog] = await showDetails(createWith(person, { organisations: [{ id: 'cite', name: 'Cité des Algues' }] }));
    expect(seen(find(dialog, '.about'))).to.equal('Oriane Falquet Directrice, Cité des Algues, Maroc Dirige tout. Langues parlées : français et arabe oriane.example Réseau');
    expect(find(dialog, 'a', 'oriane.example').getAttribute('href')).to.equal('https://oriane.example/');
    await expectAccessible();
  });

  it('has a photo over the initials, read against the address of the document', async () => {
    const [, dialog] = await showDetails(createWith({ photo: { url: 'photos/o.jpg', alt: 'Oriane Falquet au micro' } }), { src: 'https://forum.example/2011/event.json' });
    const photo = dialog.querySelector<HTMLImageElement>('.portrait img')!;
    expect([photo.src, photo.alt]).to.deep.equal(['https://forum.example/2011/photos/o.jpg', 'Oriane Falquet au micro']);
    photo.dispatchEvent(new Event('error'));
    expect(findAll(dialog, '.portrait img')).to.deep.equal([]);
    expect(seen(find(dialog, '.portrait'))).to.equal('OF');
  });

  it('has a photo whatever became of that of another session', async () => {
    const contacts = ['a', 'b'].map((id) => ({ id, name: 'Oriane Falquet', photo: { url: picture } }));
    const [host, dialog] = await showDetails(createDocument({ contacts, sessions: contacts.map(({ id }) => createSession({ id, people: [{ contact: id }] })) }));
    dialog.querySelector('.portrait img')!.dispatchEvent(new Event('error'));
    host.open('b');
    await until(() => host.dialog.session?.id === 'b' && dialog.querySelector('.details'));
    await host.updateComplete;
    expect(findAll(dialog, '.portrait img').length).to.equal(1);
  });

  it('has a photo that needs no words without an alternative text', async () => {
    const [, dialog] = await showDetails(createWith({ photo: { url: picture } }));
    expect(dialog.querySelector<HTMLImageElement>('.portrait img')!.alt).to.equal('');
    await expectAccessible();
  });

  it('is left out where the document does not say who it is', async () => {
    const [, dialog] = await showDetails(createDocument({ sessions: [createSession({ people: [{ contact: 'nobody' }] })] }));
    expect(findAll(dialog, 'h3')).to.deep.equal([]);
  });
});

/** Names, and their initials. */
const names: readonly (readonly [name: string, initials: string])[] = [['Oriane Falquet', 'OF'], ['Anne-Marie de La Tour', 'AT'], ['Ørsted', 'Ø'], ['(Dr) Élise Mäki', 'DM'], ['李 小龙', '李小'], ['𝒜 b', '𝒜B'], ['…', '']];

describe('the initials of a name', () => {
  for (const [name, initials] of names) it(`are ${initials || 'nothing'} of ${name}`, () => expect(initialsOf(name)).to.equal(initials));
});
