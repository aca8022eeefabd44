import { afterEach, describe, expect, it } from '../../harness.js';
import { createDocument, createSession } from '../documents.js';
import { openDetails } from '../programme/details.js';
import { clearPage, show, type ElementOf, type Tag } from '../page.js';
import { recordDownloads, recordEvents } from '../recording.js';
import { find, seen } from '../seen.js';
import { until } from '../waiting.js';

const channels = (visibility: string) => ({
  telephones: [{ number: '+33465710017' }, { number: visibility === 'partners' ? '+33465710018' : '+33465710019', label: `Numéro ${visibility}`, visibility }],
  mails: [{ address: 'presse@forum.example' }, { address: `${visibility}@forum.example`, visibility }],
  links: [{ url: 'https://forum.example/' }, { url: `https://forum.example/${visibility}`, visibility }],
});
const contacts = [
  { id: 'un', name: 'Bureau un', roles: ['press'], ...channels('partners') },
  { id: 'deux', name: 'Bureau deux', roles: ['press'], ...channels('withheld') },
  { id: 'trois', name: 'Personne cachée', roles: ['press', 'speaker'], visibility: 'withheld', telephones: [{ number: '+33465710020' }] },
  { id: 'quatre', name: 'Personne réservée', roles: ['press'], visibility: 'partners', telephones: [{ number: '+33465710021' }] },
];
const registration = { closes: '2011-01-01T00:00', contact: 'deux' };
const document = createDocument({ contacts, sessions: [createSession({ title: 'Atelier', people: [{ contact: 'trois' }, { contact: 'un' }] })], event: { registration } });

/** What must be nowhere: neither seen nor in an attribute, a comment or a hidden part. */
const secrets = /6571\D*00\D*(18|19|20|21)|withheld|partners|cachée|réservée|trois|quatre/i;

function markupOf(element: ElementOf<Tag>): string {
  return element.outerHTML + element.shadowRoot!.innerHTML;
}

describe('what is withheld or kept for partners', () => {
  afterEach(clearPage);

  it('is nowhere in the contacts', async () => {
    const element = await show('technopole-contacts', { document, roles: 'press' });
    await until(() => seen(element).includes('+33 4 65 71 00 17'));
    expect(seen(element)).to.include('Bureau un').and.include('Bureau deux').and.include('presse@forum.example');
    expect(markupOf(element)).not.to.match(secrets);
  });

  for (const contact of ['un', 'deux']) {
    it(`is nowhere in a card of a contact that has such channels (${contact})`, async () => {
      const element = await show('technopole-contact-card', { document, contact });
      expect(seen(element)).to.include('presse@forum.example');
      expect(markupOf(element)).not.to.match(secrets);
    });
  }

  it('has no card where it is the whole contact', async () => {
    const element = await show('technopole-contact-card', { document, contact: 'trois' }, { content: 'Standard' });
    expect(seen(element)).to.equal('Standard');
    expect(element.shadowRoot!.innerHTML).not.to.match(secrets);
  });

  it('is nowhere in the programme', async () => {
    const element = await show('technopole-programme', { document });
    expect(seen(await openDetails(element, 'Atelier'))).to.include('Bureau un');
    expect(markupOf(element)).not.to.match(secrets);
  });

  it('is nowhere beside the registration', async () => {
    const element = await show('technopole-registration-button', { document, now: '2011-10-01T09:00Z' });
    expect(seen(element)).to.include('Bureau deux');
    expect(markupOf(element)).not.to.match(secrets);
  });

  it('is not where someone is asked whom nobody may see', async () => {
    const element = await show('technopole-registration-button', { document: createDocument({ contacts, event: { registration: { ...registration, contact: 'trois' } } }), now: '2011-10-01T09:00Z' });
    expect(seen(element)).to.equal('Les inscriptions sont closes.');
  });

  it('is not kept with the contact, nor told to the page with it', async () => {
    const downloads = recordDownloads();
    const saved = recordEvents<object>('technopole-contact-saved');
    const element = await show('technopole-contact-card', { document, contact: 'deux' });
    find(element, 'button', /^Ajouter/).click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.text).to.include('presse@forum.example').and.not.match(secrets);
    expect(JSON.stringify(saved[0]!.detail)).not.to.match(secrets);
  });
});
