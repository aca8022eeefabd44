import { parseEventDocument } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, listIssues } from './documents.js';
import { eventDocument } from './full-document.js';

/** What is wrong, the document, and every issue of strict reading. */
const refused: readonly (readonly [claim: string, value: unknown, issues: readonly string[]])[] = [
  ['null', null, ['wrong-type  kept']],
  ['undefined', undefined, ['wrong-type  kept']],
  ['a string', 'technopole-events/1', ['wrong-type  kept']],
  ['a number', 1, ['wrong-type  kept']],
  ['a list', [createDocument()], ['wrong-type  kept']],
  ['a function', () => createDocument(), ['wrong-type  kept']],
  ['an empty object', {}, ['missing format kept']],
  ['a document without format', { event: createDocument()['event'] }, ['missing format kept']],
  ['a later format', { ...createDocument(), format: 'technopole-events/2' }, ['unknown-format format kept']],
  ['a format that is a number', { ...createDocument(), format: 1 }, ['unknown-format format kept']],
  ['a format that is null', { ...createDocument(), format: null }, ['unknown-format format kept']],
  ['a document without event', { format: 'technopole-events/1' }, ['missing event']],
  ['an event that is a list', { ...createDocument(), event: [] }, ['wrong-type event']],
  ['an event that lacks what it must have', { ...createDocument(), event: {} }, ['id', 'name', 'start', 'end', 'timeZone'].map((field) => `missing event.${field} drops event`)],
  ['an unknown zone', createDocument({ event: { timeZone: 'Europe/Sophia' } }), ['time-zone event.timeZone drops event']],
  ['a zone that is an offset', createDocument({ event: { timeZone: '+01:00' } }), ['time-zone event.timeZone drops event']],
  ['lists that are objects', createDocument({ sessions: {}, clusters: 'none' }), ['wrong-type sessions', 'wrong-type clusters']],
  ['a list that is null', createDocument({ contacts: null }), ['wrong-type contacts']],
  ['items that are none', createDocument({ sessions: [null, 'opening', []] }), ['wrong-type sessions.0', 'wrong-type sessions.1', 'wrong-type sessions.2']],
  ['a session without title', createDocument({ sessions: [{ id: 'opening' }] }), ['missing sessions.0.title drops sessions.0']],
  ['a blank title', createDocumentWith({ title: ' ' }), ['empty-text sessions.0.title drops sessions.0']],
  ['a title in no language', createDocumentWith({ title: {} }), ['empty-text sessions.0.title drops sessions.0']],
  ['a title in a language that is none', createDocumentWith({ title: { français: 'Ouverture' } }), ['language-tag sessions.0.title.français drops sessions.0']],
  ['a title that is a number', createDocumentWith({ title: 7 }), ['text sessions.0.title drops sessions.0']],
  ['a word outside a closed list', createDocumentWith({ status: 'canceled' }), ['unknown-choice sessions.0.status']],
  ['a number in a string', createDocumentWith({ revision: '1' }), ['wrong-type sessions.0.revision']],
  ['a fraction of a revision', createDocumentWith({ revision: 1.5 }), ['wrong-type sessions.0.revision']],
  ['a revision below 0', createDocumentWith({ revision: -1 }), ['too-small sessions.0.revision']],
  ['an edition of 0', createDocument({ event: { edition: 0 } }), ['too-small event.edition']],
  ['a latitude beyond the pole', createDocument({ event: { venue: { name: 'Palais', geo: { latitude: 91, longitude: 0 } } } }), ['too-big event.venue.geo.latitude drops event.venue.geo']],
];

/** The code that each kind of text is refused with. */
const codes: readonly (readonly [code: string, session: Record<string, unknown>, place: string])[] = [
  ['token', { kind: 'Atelier' }, 'kind'],
  ['date', { day: '17/11/2011' }, 'day'],
  ['date-time', { start: '9am' }, 'start'],
  ['id', { track: 'two words' }, 'track'],
  ['country', { countries: ['France'] }, 'countries.0'],
  ['language-tag', { languages: ['fr_FR'] }, 'languages.0'],
  ['web-address', { url: 'javascript:alert(1)' }, 'url'],
  ['missing', { files: [{ title: 'Actes' }] }, 'files.0.url drops sessions.0.files.0'],
  ['resource-address', { image: { url: '//x.example/a' } }, 'image.url drops sessions.0.image'],
  ['link', { links: [{ url: 'data:text/html,x' }] }, 'links.0.url drops sessions.0.links.0'],
  ['query-parameter', { signUp: { codeParameter: 'a&b' } }, 'signUp.codeParameter'],
  ['media-type', { recordings: [{ url: 'https://x.example/', mediaType: 'video' }] }, 'recordings.0.mediaType'],
  ['mail-address', { signUp: { channels: [{ kind: 'web', url: 'https://x.example/', mail: 'nobody' }] } }, 'signUp.channels.0.mail'],
  ['phone-number', { signUp: { channels: [{ kind: 'web', url: 'https://x.example/', telephone: '112' }] } }, 'signUp.channels.0.telephone'],
  ['currency', { signUp: { prices: [{ name: 'Tarif', amount: 1, currency: '€' }] } }, 'signUp.prices.0.currency drops sessions.0.signUp.prices.0'],
];

describe('parseEventDocument', () => {
  for (const [claim, value, issues] of refused) it(`refuses ${claim}`, () => expect(listIssues(value)).to.deep.equal(issues));
  for (const [code, session, place] of codes) it(`calls it ${code}`, () => expect(listIssues(createDocumentWith(session))).to.deep.equal([`${code} sessions.0.${place}`]));

  it('returns a document in which every field is set as it is', () => expect(parseEventDocument(eventDocument)).to.deep.equal({ success: true, document: eventDocument, issues: [] }));

  it('fills in the lists that are left out', () => {
    expect(parseEventDocument(createDocument()).document).to.include.keys('sessions', 'clusters', 'contacts', 'organisations');
  });

  it('leaves out fields it does not know', () => {
    expect(parseEventDocument(createDocumentWith({ introducedLater: 1 })).document?.sessions).to.deep.equal([createSession()]);
  });

  it('does not change what it is given', () => {
    const value = createDocument({ sessions: [createSession({ introducedLater: 1 }), { id: 'opening', title: '' }] });
    const before = structuredClone(value);
    parseEventDocument(value);
    expect(value).to.deep.equal(before);
  });

  it('returns no document beside an issue', () => expect(parseEventDocument(createDocumentWith({ day: '2011-12-24' }))).to.deep.include({ success: false, document: undefined }));

  it('tells every problem of a document at once', () => {
    expect(listIssues(createDocument({ event: { edition: 0 }, sessions: [{ id: 'a b' }, createSession({ track: 'none' })] })).sort()).to.deep.equal(
      ['id sessions.0.id drops sessions.0', 'missing sessions.0.title drops sessions.0', 'too-small event.edition', 'unknown-reference sessions.1.track'],
    );
  });

  it('tells every wrong language of one text', () => {
    expect(listIssues(createDocumentWith({ subtitle: { fr: 'Ouverture', en: 1, de: '' } }))).to.deep.equal(['wrong-type sessions.0.subtitle.en', 'empty-text sessions.0.subtitle.de']);
  });

  it('shows what it found in 80 characters', () => {
    const [issue] = parseEventDocument(createDocumentWith({ status: 'x'.repeat(200) })).issues;
    expect(issue?.found).to.equal(`${'x'.repeat(79)}…`);
  });

  it('names the words of a closed list', () => {
    const [issue] = parseEventDocument(createDocumentWith({ status: 'canceled' })).issues;
    expect(issue?.expected).to.equal('expected, confirmed, moved, full, cancelled, replaced');
  });
});
