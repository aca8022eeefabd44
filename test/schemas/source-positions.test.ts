import { describe, expect, it } from '../harness.js';
import { createDocument, createDocumentWith, createSession, readLeniently } from './documents.js';

const right = { url: 'https://x.example/' };

/** What comes before the problem, and the issues in places of the document as it was written. */
const cases: readonly (readonly [claim: string, value: unknown, issues: readonly string[]])[] = [
  ['behind broken sessions', createDocument({ sessions: [null, { id: 'b' }, createSession({ track: 'none' })] }), [
    'wrong-type sessions.0', 'missing sessions.1.title drops sessions.1', 'unknown-reference sessions.2.track',
  ]],
  ['behind sessions given twice', createDocument({ sessions: [createSession(), createSession(), createSession({ id: 'c', day: '2011-12-24' }), createSession()] }), [
    'duplicate-id sessions.1.id drops sessions.1', 'duplicate-id sessions.3.id drops sessions.3', 'outside-event sessions.2.day kept',
  ]],
  ['of the second of two that name a broken contact', createDocument({ contacts: [null, { id: 'b', name: 'B', organisation: 'none' }] }), [
    'wrong-type contacts.0', 'unknown-reference contacts.1.organisation',
  ]],
  ['of a room behind one that is no id', createDocumentWith({ rooms: ['no id', 'attic'] }), ['id sessions.0.rooms.0', 'unknown-reference sessions.0.rooms.1']],
  ['of a slot behind a broken one', createDocumentWith({ meetings: { slots: [null, { start: '2011-11-17T10:00', end: '2011-11-17T09:00' }] } }), [
    'wrong-type sessions.0.meetings.slots.0', 'end-before-start sessions.0.meetings.slots.1.end drops sessions.0.meetings.slots.1',
  ]],
  ['of a party behind a broken one', createDocument({ event: { parties: [{ role: 'patron' }, { role: 'patron', organisation: 'none' }] } }), [
    'missing event.parties.0.organisation drops event.parties.0', 'unknown-reference event.parties.1.organisation drops event.parties.1',
  ]],
  ['of a link that goes because its address does', createDocumentWith({ links: [null, { url: 'javascript:x' }] }), [
    'wrong-type sessions.0.links.0', 'link sessions.0.links.1.url drops sessions.0.links.1',
  ]],
  ['of a title whose link stays, between links that go', createDocumentWith({ links: [null, { ...right, title: '' }, { url: 'javascript:x' }] }), [
    'wrong-type sessions.0.links.0', 'empty-text sessions.0.links.1.title', 'link sessions.0.links.2.url drops sessions.0.links.2',
  ]],
  ['of the tenth of many', createDocumentWith({ tags: Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? '' : 'ok')) }), [0, 3, 6, 9].map((index) => `empty-text sessions.0.tags.${index}`)],
];

describe('issues', () => {
  for (const [claim, value, issues] of cases) it(`tell the place ${claim}`, () => expect(readLeniently(value).issues).to.deep.equal(issues));
});
