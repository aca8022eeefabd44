import { documentFormat, type EventDocument, type Session } from '../../../schemas/index.js';
import { compareDocuments, updateDocument } from '../../../src/import/index.js';
import { describe, expect, it } from '../../harness.js';

const event = { id: 'forum', name: 'Forum', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris' };
const documentOf = (sessions: Session[], about: Partial<EventDocument['event']> = {}): EventDocument => ({ format: documentFormat, event: { ...event, ...about }, sessions, clusters: [], contacts: [], organisations: [] });
const now = '2026-04-01T08:00:00Z';

describe('a later version of a document', () => {
  it('counts one revision more where something has changed, and says when', () => {
    const before = documentOf([{ id: 'a', title: 'A', revision: 2, modified: '2026-03-01T08:00:00Z' }, { id: 'b', title: 'B' }], { revision: 7 });
    const { document, changes } = updateDocument(before, documentOf([{ id: 'a', title: 'A', start: '2026-05-04T09:00' }, { id: 'b', title: 'B' }]), now);
    expect(document.sessions).to.deep.equal([{ id: 'a', title: 'A', start: '2026-05-04T09:00', revision: 3, modified: now }, { id: 'b', title: 'B' }]);
    expect(document.event).to.deep.include({ revision: 8, modified: now });
    expect(changes).to.deep.equal([{ part: 'sessions', id: 'a', kind: 'changed', fields: ['start'] }]);
  });

  it('keeps revisions and moments where nothing has changed, in whatever order keys stand', () => {
    const before = documentOf([{ id: 'a', title: { fr: 'A', en: 'B' }, revision: 2, modified: '2026-03-01T08:00:00Z' }], { revision: 7, modified: '2026-03-01T08:00:00Z' });
    const { document, changes } = updateDocument(before, documentOf([{ title: { en: 'B', fr: 'A' }, id: 'a' }]), now);
    expect(changes).to.deep.equal([]);
    expect([document.sessions[0]!.revision, document.sessions[0]!.modified, document.event.revision]).to.deep.equal([2, '2026-03-01T08:00:00Z', 7]);
  });

  it('believes a source that counts further itself', () => {
    const { document } = updateDocument(documentOf([{ id: 'a', title: 'A', revision: 1 }]), documentOf([{ id: 'a', title: 'B', revision: 9, modified: '2026-03-30T00:00:00Z' }]), now);
    expect([document.sessions[0]!.revision, document.sessions[0]!.modified]).to.deep.equal([9, '2026-03-30T00:00:00Z']);
  });

  it('keeps the id of a session that its source gives none, by its title, wherever it is named', () => {
    const guessed = (digit: string) => `session-${digit.repeat(16)}`;
    const before = documentOf([{ id: guessed('1'), title: 'Opening', start: '2026-05-04T09:00' }, { id: guessed('2'), title: 'Break' }, { id: guessed('3'), title: 'Break' }]);
    const { document, changes } = updateDocument(before, documentOf([{ id: guessed('a'), title: 'Opening', start: '2026-05-04T10:00' }, { id: guessed('b'), title: 'Break' }, { id: 'part', title: 'Part', partOf: guessed('a') }]), now);
    expect(document.sessions.map(({ id }) => id)).to.deep.equal([guessed('1'), guessed('b'), 'part']);
    expect(document.sessions[2]!.partOf).to.equal(guessed('1'));
    expect(changes.map(({ id, kind }) => [id, kind])).to.deep.equal([[guessed('1'), 'changed'], [guessed('b'), 'added'], ['part', 'added'], [guessed('2'), 'removed'], [guessed('3'), 'removed']]);
  });
});

describe('what has changed in a document', () => {
  it('is told of every list, and of the event field by field', () => {
    const before = { ...documentOf([]), contacts: [{ id: 'c', name: 'C' }], clusters: [{ id: 'k', name: 'K' }] };
    const after = { ...documentOf([], { theme: 'T' }), contacts: [{ id: 'c', name: 'D' }], organisations: [{ id: 'o', name: 'O' }] };
    expect(compareDocuments(before, after)).to.deep.equal([
      { part: 'event', id: 'forum', kind: 'changed', fields: ['theme'] }, { part: 'clusters', id: 'k', kind: 'removed', fields: [] }, { part: 'contacts', id: 'c', kind: 'changed', fields: ['name'] }, { part: 'organisations', id: 'o', kind: 'added', fields: [] },
    ]);
  });
});
