import { parseInSteps } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, createSessions, readLeniently } from './documents.js';

type Fields = Record<string, unknown>;

/** What is broken in a session, and what stays of it. */
const repaired: readonly (readonly [claim: string, session: Fields, rest: Fields])[] = [
  ['an optional word', { status: 'canceled' }, {}],
  ['an optional object that is none', { meetings: 'yes' }, {}],
  ['one of several links', { links: [{ url: 'https://a.example/' }, { url: 'javascript:a' }, { url: 'https://c.example/' }] }, { links: [{ url: 'https://a.example/' }, { url: 'https://c.example/' }] }],
  ['the last of several links', { links: [{ url: 'https://a.example/' }, null] }, { links: [{ url: 'https://a.example/' }] }],
  ['all links', { links: [{ url: 'javascript:a' }, { url: 'data:b' }] }, { links: [] }],
  ['only the title of a link', { links: [{ url: 'https://a.example/', title: '' }] }, { links: [{ url: 'https://a.example/' }] }],
  ['one language of a text', { subtitle: { fr: 'Ouverture', en: 7 } }, { subtitle: { fr: 'Ouverture' } }],
  ['two languages of a text', { subtitle: { fr: 'Ouverture', en: 7, de: '' } }, { subtitle: { fr: 'Ouverture' } }],
  ['the only language of a text', { subtitle: { fr: '' } }, {}],
  ['a list that is a string', { tags: 'energy, water' }, {}],
  ['what a part cannot do without', { signUp: { prices: [{ name: 'Tarif', amount: 'free', currency: 'EUR' }], note: 'Gratuit' } }, { signUp: { prices: [], note: 'Gratuit' } }],
  ['a slot without end', { meetings: { slotMinutes: 20, slots: [{ start: '2011-11-17T14:00' }] } }, { meetings: { slotMinutes: 20, slots: [] } }],
  ['a reference that leads nowhere', { rooms: ['hall', 'attic'], track: 'none' }, { rooms: ['hall'] }],
  ['what it is a part of, where that is itself', { partOf: 'opening', subtitle: 'A' }, { subtitle: 'A' }],
  ['an organisation nobody knows', { organisations: ['none'] }, { organisations: [] }],
  ['an id that programs keep for themselves', { track: 'constructor', rooms: ['prototype', 'hall'] }, { rooms: ['hall'] }],
  ['a link with a user before the host', { url: 'https://x.example@y.example/', links: [{ url: 'https://a@b.example/' }] }, { links: [] }],
  ['a person nobody knows', { people: [{ contact: 'nobody' }] }, { people: [] }],
  ['an end before the start', { start: '2011-11-17T10:00', end: '2011-11-17T09:00' }, { start: '2011-11-17T10:00' }],
  ['a start, and with it the end', { start: '9am', end: '2011-11-17T10:00' }, {}],
  ['several things at once', { kind: 'Two Words', languages: ['fr', 'fr_FR'], revision: 'x' }, { languages: ['fr'] }],
];

describe('parseEventDocumentLeniently', () => {
  for (const [claim, session, rest] of repaired) {
    it(`leaves out ${claim}`, () => expect(readLeniently(createDocumentWith(session)).document.sessions).to.deep.equal([createSession(rest)]));
  }

  it('keeps the sessions beside a broken one', () => {
    const { document, issues } = readLeniently(createDocument({ sessions: [createSession({ id: 'a' }), { id: 'b' }, 'c', createSession({ id: 'd' })] }));
    expect(document.sessions.map(({ id }) => id)).to.deep.equal(['a', 'd']);
    expect(issues).to.deep.equal(['missing sessions.1.title drops sessions.1', 'wrong-type sessions.2']);
  });

  it('keeps the first of two with one id', () => {
    const { document, issues } = readLeniently(createDocument({ sessions: [createSession({ title: 'A' }), createSession({ title: 'B' })] }));
    expect(document.sessions.map(({ title }) => title)).to.deep.equal(['A']);
    expect(issues).to.deep.equal(['duplicate-id sessions.1.id drops sessions.1']);
  });

  it('keeps a session outside the event and says so', () => {
    const { document, issues } = readLeniently(createDocumentWith({ day: '2011-12-24' }));
    expect(document.sessions).to.have.length(1);
    expect(issues).to.deep.equal(['outside-event sessions.0.day kept']);
  });

  it('leaves out what pointed to something broken', () => {
    const broken = { id: 'speaker', name: '' };
    const { document, issues } = readLeniently(createDocument({ sessions: [createSession({ people: [{ contact: 'speaker' }] })], contacts: [broken] }));
    expect(document.sessions).to.deep.equal([createSession({ people: [] })]);
    expect(issues).to.deep.equal(['empty-text contacts.0.name drops contacts.0', 'unknown-reference sessions.0.people.0.contact drops sessions.0.people.0']);
  });

  it('breaks a circle of parts at one place, and keeps all else', () => {
    const { document, issues } = readLeniently(createDocument({ sessions: [createSession({ id: 'a', partOf: 'b' }), createSession({ id: 'b', partOf: 'c' }), createSession({ id: 'c', partOf: 'a' })] }));
    expect(document.sessions.map(({ id, partOf }) => [id, partOf])).to.deep.equal([['a', 'b'], ['b', 'c'], ['c', undefined]]);
    expect(issues).to.deep.equal(['part-of-itself sessions.2.partOf']);
  });

  it('keeps a key figure about what is not there', () => {
    const { document, issues } = readLeniently(createDocument({ event: { keyFigures: [{ value: 71, label: 'pôles', subject: 'none' }] } }));
    expect(document.event.keyFigures).to.deep.equal([{ value: 71, label: 'pôles' }]);
    expect(issues).to.deep.equal(['unknown-reference event.keyFigures.0.subject']);
  });

  it('finds no circle in a chain of sessions, however long', () => {
    const sessions = createSessions(20_000).map((session, index) => ({ ...session, ...(index > 0 ? { partOf: `session-${index - 1}` } : {}) }));
    const startMs = Date.now();
    expect(readLeniently(createDocument({ sessions })).issues).to.deep.equal([]);
    expect(Date.now() - startMs).to.be.below(5000);
  });

  it('keeps an event without its broken venue', () => {
    const { document, issues } = readLeniently(createDocument({ event: { venue: { name: 7 } } }));
    expect(document.event).not.to.have.property('venue');
    expect(issues).to.deep.equal(['text event.venue.name drops event.venue']);
  });

  it('reads a document of which only the event is right', () => {
    expect(readLeniently(createDocument({ sessions: 'none', clusters: 1, contacts: {}, organisations: null })).document).to.deep.include({ sessions: [], clusters: [], contacts: [], organisations: [] });
  });

  it('reports once what it meets in several passes', () => {
    const { issues } = readLeniently(createDocument({ sessions: [createSession({ day: '2011-12-24', track: 'none' })] }));
    expect(issues).to.deep.equal(['unknown-reference sessions.0.track', 'outside-event sessions.0.day kept']);
  });
});

describe('parseInSteps', () => {
  it('pauses after each session', () => {
    let pauses = 0;
    for (const steps = parseInSteps(createDocument({ sessions: createSessions(50) })); !steps.next().done; ) pauses++;
    expect(pauses).to.be.at.least(100);
  });

  it('can be left before its end', () => {
    const steps = parseInSteps(createDocument({ sessions: createSessions(2) }));
    steps.next();
    expect(steps.return({ document: undefined, issues: [] }).done).to.equal(true);
  });
});
