import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createSession, type Fields } from '../documents.js';
import { openFrame, placeInFrame } from '../frame.js';
import { textBeyond } from '../overflow.js';
import { clearPage, settle, show, type ElementOf } from '../page.js';
import { recordErrors } from '../recording.js';
import { find, findAll, focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails } from './details.js';

/** A session in which every text is this one. */
function createFilled(text: string, fields: Fields = {}): ReturnType<typeof createDocument> {
  const registration = { channels: [{ kind: 'web', url: 'https://forum.example/', note: text }, { kind: 'mail', mail: 'a@forum.example', note: text }], prices: [{ name: text, amount: 1, currency: 'EUR' }], note: text, contact: 'p', capacity: 5, left: 1 };
  const session = {
    title: text, subtitle: text, abstract: text, description: text, kind: 'workshop', track: 'energie', status: 'moved', statusNote: text, formerly: { start: '2011-11-17T09:00', rooms: ['auditorium'] }, partOf: 's2', replacedBy: 's2', tags: [text], rooms: ['auditorium'],
    people: [{ contact: 'p' }], clusters: ['c'], organisations: ['o'], regions: [text], languages: ['fr', 'en'], signUp: registration, meetings: { audience: text, procedure: text, slots: [{ start: '2011-11-17T09:30', end: '2011-11-17T09:50', left: 2 }], booking: registration },
    links: [{ url: 'https://forum.example/', title: text }], files: [{ url: 'https://forum.example/a', title: text }], recordings: [{ url: 'https://forum.example/b', title: text }], licence: text, recorded: true, modified: '2011-11-01T09:00', ...fields,
  };
  return createDocument({
    event: { tracks: [{ id: 'energie', name: text, colour: '#123456' }], venue: { name: text, address: { street: text, locality: text }, map: 'https://forum.example/map', rooms: [{ id: 'auditorium', name: text, floor: text, description: text, url: 'https://forum.example/room' }] } },
    sessions: [createSession({ id: 's1', ...session }), createSession({ id: 's2', title: `2 ${text}`, abstract: fields['abstract'] ?? text, start: '2011-11-18T09:00', end: undefined, partOf: 's1' })],
    contacts: [{ id: 'p', name: text, jobTitle: text, organisationName: text, biography: text, links: [{ url: 'https://forum.example/p', title: text }], telephones: [{ number: '+33465710017' }], mails: [{ address: 'presse@forum.example' }] }],
    clusters: [{ id: 'c', kind: 'technopole', name: text, url: 'https://forum.example/c' }],
    organisations: [{ id: 'o', name: text }],
  });
}

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);

describe('the layout of the details', () => {
  afterEach(clearPage);

  for (const [claim, text, fontSize] of [['ordinary words', 'Politiques de niches porteuses', '100%'], ['very long words', word, '100%'], ['text at 200 %', 'Politiques de niches porteuses', '200%']] as const) {
    it(`needs no scrolling sideways on a telephone, with ${claim}`, async () => {
      const page = await openFrame(320);
      page.body.style.fontSize = fontSize;
      const element = (await settle(placeInFrame(page, 'technopole-programme', { document: createFilled(text) }))) as ElementOf<'technopole-programme'>;
      element.openSession('s1');
      const dialog = await until(() => element.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'));
      await until(() => dialog.querySelector('.details'));
      expect(textBeyond(element)).to.deep.equal([]);
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      await Promise.all(dialog.getAnimations().map((animation) => animation.finished));
      expect(dialog.getBoundingClientRect().bottom).to.be.closeTo(page.defaultView!.innerHeight, 1);
    });
  }

  it('follows the direction of the page', async () => {
    const element = await show('technopole-programme', { document: createFilled('Politiques') }, { dir: 'rtl' });
    const dialog = await openDetails(element, 'Politiques');
    const [close, title, next] = ['.close', 'h2', '.next'].map((part) => find(dialog, part).getBoundingClientRect());
    expect(close!.right).to.be.below(title!.right);
    expect(next!.left).to.be.below(title!.left + title!.width / 2);
    await expectAccessible();
  });

  it('keeps the way to close in sight, and nothing under it that takes the click', async () => {
    const element = await show('technopole-programme', { document: createFilled('Politiques', { abstract: 'Un paragraphe.\n\n'.repeat(60) }) });
    const dialog = await openDetails(element, 'Politiques');
    dialog.scrollTop = 600;
    const { x, y, width, height } = find(dialog, '.close').getBoundingClientRect();
    const met = element.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2)!;
    expect(met.closest('.close') ?? `${met.outerHTML.slice(0, 200)} at ${x} ${y}, scrolled ${dialog.scrollTop} of ${dialog.scrollHeight}, ${JSON.stringify(dialog.getBoundingClientRect())}`).to.equal(find(dialog, '.close'));
    expect([width, height].filter((size) => Math.round(size * 100) < 4_400)).to.deep.equal([]);
  });

  it('begins at the top again when the details turn', async () => {
    const element = await show('technopole-programme', { document: createFilled('Politiques', { abstract: 'Un paragraphe.\n\n'.repeat(60) }) });
    const dialog = await openDetails(element, 'Politiques');
    dialog.scrollTop = 600;
    element.openSession('s2');
    await until(() => seen(focused()) === '2 Politiques');
    expect(dialog.scrollTop).to.equal(0);
  });
});

describe('a hostile document in the details', () => {
  afterEach(clearPage);
  const attack = '<script>window.wasHacked = true</script><img src=x onerror="window.wasHacked = true">';

  it('has its markup shown as text, in every field', async () => {
    const errors = recordErrors();
    const element = await show('technopole-programme', { document: createFilled(attack) });
    element.openSession('s1');
    const dialog = await until(() => findAll(element, 'dialog')[0]);
    expect(seen(dialog).split('<script>').length).to.be.above(25);
    expect(dialog.querySelector('script, img, [onerror]')).to.equal(null);
    expect(['wasHacked' in window, errors]).to.deep.equal([false, []]);
  });

  it('has no picture, file or page that runs script', async () => {
    const evil = 'javascript:window.wasHacked=true';
    const photo = { url: evil };
    const base = createFilled('Texte', { image: photo, files: [{ url: evil }], url: evil });
    const document = { ...base, contacts: base.contacts.map((contact) => ({ ...contact, photo, links: [{ url: evil }] })) };
    const element = await show('technopole-programme', { document });
    element.openSession('s1');
    const dialog = await until(() => findAll(element, 'dialog')[0]);
    const addresses = [...dialog.querySelectorAll<HTMLAnchorElement | HTMLImageElement>('a, img')].map((part) => ('href' in part ? part.href : part.src));
    expect(addresses.filter((address) => !/^(https?|mailto|tel):/.test(address))).to.deep.equal([]);
  });
});
