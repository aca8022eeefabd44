import { visibleContact, visibleDocument, type Audience } from '../../../src/contact/index.js';
import { parseEventDocument, type Contact, type EventDocument } from '../../../schemas/index.js';
import { eventDocument } from '../../schemas/full-document.js';
import { describe, expect, it } from '../../harness.js';
import { buildDocument } from '../agenda/documents.js';

/** A contact with a channel of every kind for each who may see it. */
const martin: Contact = {
  id: 'martin', name: 'Camille Martin', biography: 'Née à Nice.', photo: { url: 'martin.jpg' },
  telephones: [{ number: '+33199000001' }, { number: '+33199000002', visibility: 'public' }, { number: '+33199000003', visibility: 'partners' }, { number: '+33199000004', visibility: 'withheld' }],
  mails: [{ address: 'a1@forum.example' }, { address: 'a3@forum.example', visibility: 'partners' }, { address: 'a4@forum.example', visibility: 'withheld' }],
  links: [{ url: 'https://l2.example/', visibility: 'public' }, { url: 'https://l3.example/', visibility: 'partners' }, { url: 'https://l4.example/', visibility: 'withheld' }],
};
const channelsOf = (contact: Contact | undefined) => JSON.stringify([contact?.telephones, contact?.mails, contact?.links]).match(/(?<=\+3319900000|a|\/l)\d(?=[".@])/g)?.join('');

describe('visibleContact', () => {
  it('shows everyone what is public', () => expect(channelsOf(visibleContact(martin))).to.equal('1212'));
  it('shows partners what is kept for them, too', () => expect(channelsOf(visibleContact(martin, 'partners'))).to.equal('1231323'));
  it('shows all else of a contact', () => expect(visibleContact(martin)).to.deep.include({ id: 'martin', name: 'Camille Martin', biography: 'Née à Nice.', photo: { url: 'martin.jpg' } }));
  it('adds no list of channels where there was none', () => expect(visibleContact({ id: 'a', name: 'A' })).to.deep.equal({ id: 'a', name: 'A' }));
  it('leaves the contact as it was', () => {
    const before = JSON.stringify(martin);
    visibleContact(martin);
    expect(JSON.stringify(martin)).to.equal(before);
  });

  const whole: readonly (readonly [visibility: Contact['visibility'], audience: Audience, isShown: boolean])[] = [
    [undefined, 'public', true], ['public', 'public', true], ['partners', 'public', false], ['withheld', 'public', false],
    [undefined, 'partners', true], ['public', 'partners', true], ['partners', 'partners', true], ['withheld', 'partners', false],
  ];
  for (const [visibility, audience, isShown] of whole) {
    it(`${isShown ? 'shows' : 'does not show'} ${audience} a contact that is ${visibility ?? 'of no visibility of its own'}`, () => {
      expect(visibleContact({ ...martin, visibility }, audience) !== undefined).to.equal(isShown);
    });
  }
});

/** A document that points to a contact from everywhere it can. */
function buildWith(visibility: Contact['visibility']): EventDocument {
  const asked = { contact: 'secret', channels: [] };
  return buildDocument({
    event: { registration: asked, pressAccreditation: asked },
    sessions: [
      { id: 'talk', title: 'Talk', people: [{ contact: 'secret', role: 'chair' }, { contact: 'martin' }], signUp: asked, meetings: { slotMinutes: 20, booking: asked } },
      { id: 'bare', title: 'Bare' }, { id: 'unbooked', title: 'Unbooked', meetings: { slotMinutes: 20 } },
    ],
    contacts: [martin, { id: 'secret', name: 'Kept Secret', visibility, telephones: [{ number: '+33199009999' }] }],
    clusters: [{ id: 'scs', name: 'SCS', contacts: ['secret', 'martin'] }, { id: 'other', name: 'Other' }],
    organisations: [{ id: 'fsa', name: 'FSA', chair: 'secret', contacts: ['martin', 'secret'] }, { id: 'chaired', name: 'Chaired', chair: 'martin' }],
  });
}

describe('visibleDocument', () => {
  for (const [visibility, audience] of [['withheld', 'public'], ['partners', 'public'], ['withheld', 'partners']] as const) {
    it(`has nothing for ${audience} of a contact that is ${visibility}, nor anything that points to it`, () => {
      const text = JSON.stringify(visibleDocument(buildWith(visibility), audience));
      expect(text).not.to.match(/secret|Kept Secret|9999/i);
      expect(text).not.to.contain('"withheld"');
    });
  }

  it('shows partners a contact that is kept for them', () => expect(JSON.stringify(visibleDocument(buildWith('partners'), 'partners'))).to.match(/9999/).and.match(/"chair":"secret"/));
  it('has nothing of channels that are withheld where every contact may be seen', () => {
    const text = JSON.stringify(visibleDocument(buildWith('public')));
    expect(text).not.to.match(/withheld|partners|00003|00004|a3@|a4@|l3|l4/);
    expect(text).to.contain('+33199009999').and.to.contain('"chair":"secret"');
  });

  it('keeps what does not point to a contact that is gone', () => {
    const { event, sessions, clusters, organisations } = visibleDocument(buildWith('withheld'));
    expect([event.registration, event.pressAccreditation, sessions[0]?.signUp, sessions[0]?.meetings?.booking]).to.deep.equal(Array(4).fill({ channels: [] }));
    expect(sessions[0]?.people).to.deep.equal([{ contact: 'martin' }]);
    expect([sessions[0]?.meetings?.slotMinutes, sessions[2]?.meetings?.slotMinutes]).to.deep.equal([20, 20]);
    expect([clusters[0]?.contacts, clusters[1]?.contacts]).to.deep.equal([['martin'], undefined]);
    expect(organisations).to.deep.equal([{ id: 'fsa', name: 'FSA', contacts: ['martin'] }, { id: 'chaired', name: 'Chaired', chair: 'martin' }]);
  });

  it('is a good document like any other', () => {
    for (const document of [buildWith('withheld'), buildWith('public'), buildDocument(), eventDocument]) {
      for (const audience of ['public', 'partners'] as const) expect(parseEventDocument(JSON.parse(JSON.stringify(visibleDocument(document, audience)))).issues).to.deep.equal([]);
    }
  });

  it('leaves the document as it was', () => {
    const document = buildWith('withheld');
    const before = JSON.stringify(document);
    visibleDocument(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});
