import { afterEach, describe, expect, it } from '../../harness.js';
import { readPath } from '../../src/qr/read-back.js';
import { expectAccessible } from '../accessibility.js';
import { createContacts } from '../documents.js';
import { clearPage, show, undoLater, type ElementOf } from '../page.js';
import { recordDownloads } from '../recording.js';
import { find, findAll } from '../seen.js';
import { until } from '../waiting.js';

const source = '/docs/examples/forum-2011/event.json';
const document = createContacts([
  { id: 'presse', name: { fr: 'Bureau de presse', en: 'Press office' }, telephones: [{ number: '+33465710017' }], mails: [{ address: 'presse@forum.example' }, { address: 'cache@forum.example', visibility: 'partners' }], biography: 'Un *bureau*.' },
  { id: 'photo', name: 'Avec photo', photo: { url: '/faults/404' } },
  { id: 'longue', name: 'Long '.repeat(800) },
]);

async function showCard(contact: string, lang = 'fr'): Promise<ElementOf<'technopole-contact-card'>> {
  return show('technopole-contact-card', { document, contact, src: source }, { lang });
}

/** What is copied, instead of being put on the clipboard. */
function recordCopies(): string[] {
  const copies: string[] = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copies.push(text) } });
  undoLater(() => delete (navigator as { clipboard?: unknown }).clipboard);
  return copies;
}

async function openMore(element: HTMLElement): Promise<void> {
  find(element, '.keep summary').click();
  await until(() => findAll(element, '.keep [part=save]').length === 2);
}

describe('sharing a contact', () => {
  afterEach(clearPage);

  it('copies a number as machines write it, or an address, and says so', async () => {
    const copies = recordCopies();
    const element = await showCard('presse');
    find(element, 'button', /^Copier \(presse@/).click();
    await until(() => findAll(element, '.copy').some((button) => button.textContent?.startsWith('Copié')));
    find(element, 'button', 'Copier (+33465710017)').click();
    await until(() => copies.length === 2);
    expect(copies).to.deep.equal(['presse@forum.example', '+33465710017']);
    await until(() => findAll(element, '.copy').some((button) => button.textContent === 'Copié (+33465710017)'));
    await expectAccessible();
  });

  it('shows a code that telephones read, with what everybody may see and no long text', async () => {
    const element = await showCard('presse');
    await openMore(element);
    const code = await until(() => element.shadowRoot?.querySelector('svg.code'));
    expect(code.getAttribute('aria-label')).to.equal('Code QR de la fiche de Bureau de presse');
    const path = { size: Number(code.getAttribute('viewBox')!.split(' ')[2]), path: code.querySelector('path:last-child')!.getAttribute('d')! };
    const text = readPath(path);
    expect(text).to.include('FN:Bureau de presse').and.include('+33465710017').and.not.match(/cache|NOTE/);
    await expectAccessible();
  });

  it('makes the code anew when the language of the page changes', async () => {
    const element = await showCard('presse');
    await openMore(element);
    await until(() => element.shadowRoot?.querySelector('svg.code'));
    globalThis.document.documentElement.lang = 'en';
    await until(() => findAll(element, '.keep summary').some((summary) => summary.textContent?.startsWith('QR code')));
    await until(() => element.shadowRoot?.querySelector('svg.code')?.getAttribute('aria-label') === 'QR code of the card of Press office');
  });

  it('says so where a card is too long for a code', async () => {
    const element = await showCard('longue');
    await openMore(element);
    await until(() => findAll(element, '.keep [role=status]').length === 1);
    expect(find(element, '.keep [role=status]').textContent).to.equal('La fiche est trop longue pour un code QR.');
  });

  it('gives older address books a card of theirs', async () => {
    const downloads = recordDownloads();
    const element = await showCard('presse');
    await openMore(element);
    find(element, 'button', /^Fiche vCard 3\.0/).click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text.split('\r\n')).to.include.members(['VERSION:3.0', 'TEL;TYPE=VOICE:+33465710017', 'EMAIL;TYPE=INTERNET:presse@forum.example']);
  });

  it('puts a photo that lies beside the page into the card', async () => {
    const downloads = recordDownloads();
    const { fetch } = globalThis;
    const picture = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], { type: 'image/png' });
    globalThis.fetch = (input, init) => (String(input).endsWith('/faults/404') ? Promise.resolve(new Response(picture)) : fetch(input, init));
    undoLater(() => (globalThis.fetch = fetch));
    const element = await showCard('photo');
    find(element, 'button', /^Ajouter/).click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text.replaceAll('\r\n ', '')).to.match(/PHOTO:data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/=]+\r\n/);
  });
});
