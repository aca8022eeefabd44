import { sendKeys } from '@web/test-runner-commands';
import type { Contact } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts } from '../documents.js';
import { openFrame, placeInFrame } from '../frame.js';
import { clearPage, settle, show, undoLater } from '../page.js';
import { recordDownloads, recordErrors, recordEvents } from '../recording.js';
import { find, findAll } from '../seen.js';
import { turn, until } from '../waiting.js';

const document = createContacts([
  { id: 'presse', name: { fr: 'Bureau de presse', en: 'Press office' }, roles: ['press'], organisationName: 'Cité des Algues', telephones: [{ number: '+33465710017' }], mails: [{ address: 'presse@forum.example' }], photo: { url: 'photo.jpg' } },
  { id: 'b2b', name: 'Rendez-vous', roles: ['b2b'] },
]);

describe('keeping a contact', () => {
  afterEach(clearPage);

  it('gives the visitor a card for the address book', async () => {
    const downloads = recordDownloads();
    const element = await show('technopole-contact-card', { document, contact: 'presse', src: 'https://source.example/forum/event.json' });
    find(element, 'button', /^Ajouter à mes contacts/).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => downloads.length === 1);
    const { name, type, text } = downloads[0]!;
    expect([name, type]).to.deep.equal(['presse.vcf', 'text/vcard;charset=utf-8']);
    expect(text.split('\r\n')).to.include.members(['BEGIN:VCARD', 'FN:Bureau de presse', 'ORG:Cité des Algues', 'UID:presse@forum', 'TEL;VALUE=uri;TYPE=voice:tel:+33465710017', 'EMAIL:presse@forum.example', 'PHOTO:https://source.example/forum/photo.jpg', 'END:VCARD']);
  });

  it('asks for the photo without cookies', async () => {
    const { fetch } = window;
    const asked: (RequestInit | undefined)[] = [];
    window.fetch = (_, init) => (asked.push(init), Promise.reject(new Error('No photo here.')));
    undoLater(() => (window.fetch = fetch));
    const downloads = recordDownloads();
    find(await show('technopole-contact-card', { document, contact: 'presse' }), 'button', /^Ajouter à mes contacts/).click();
    await until(() => downloads.length === 1);
    expect(asked.map((init) => init?.credentials)).to.deep.equal(['omit']);
  });

  it('gives the card with the address of its photo where the policy of the page keeps that from being read', async () => {
    const page = await openFrame(360);
    const view = page.defaultView!;
    page.head.append(Object.assign(page.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: "connect-src 'none'" }));
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    const [downloads, errors] = [recordDownloads(view), recordErrors(view)];
    const element = await settle(placeInFrame(page, 'technopole-contact-card', { document, contact: 'presse' }));
    find(element, 'button', /^Ajouter à mes contacts/).click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text).to.match(/^PHOTO:http.*\/photo\.jpg\r$/m);
    expect([violations, errors]).to.deep.equal([['connect-src'], []]);
  });

  it('is in the language of the page', async () => {
    const downloads = recordDownloads();
    const element = await show('technopole-contact-card', { document, contact: 'presse' }, { lang: 'en' });
    find(element, 'button', /^Add to my contacts/).click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text).to.include('FN:Press office');
  });

  it('is told to the page', async () => {
    const downloads = recordDownloads();
    const saved = recordEvents<Contact>('technopole-contact-saved');
    const element = await show('technopole-contact-card', { document, contact: 'presse' });
    find(element, 'button', /^Ajouter/).click();
    expect(saved.map(({ detail, target, composed }) => [detail.id, target === element, composed])).to.deep.equal([['presse', true, true]]);
    await until(() => downloads.length === 1);
  });

  it('makes no card where the page keeps it from doing so', async () => {
    const downloads = recordDownloads();
    recordEvents('technopole-contact-saved', (event) => event.preventDefault());
    const element = await show('technopole-contact-card', { document, contact: 'b2b' });
    find(element, 'button', /^Ajouter/).click();
    await turn();
    await element.updateComplete;
    expect(downloads.filter(({ name }) => name === 'b2b.vcf')).to.deep.equal([]);
  });

  it('has a name for each contact', async () => {
    const element = await show('technopole-contacts', { document, roles: 'press b2b' });
    expect(findAll(element, '[part=save]').map((button) => button.textContent)).to.deep.equal(['Ajouter à mes contacts (Bureau de presse)', 'Ajouter à mes contacts (Rendez-vous)']);
  });
});
