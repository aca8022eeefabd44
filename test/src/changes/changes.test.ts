import type { EventDocument } from '../../../schemas/index.js';
import { compareSnapshots, createVisitMemory, readSnapshot, snapshotOf, writeSnapshot } from '../../../src/changes/index.js';
import { describe, expect, it } from '../../harness.js';

type Fields = Record<string, unknown>;

function documentOf(...sessions: Fields[]): EventDocument {
  const event = { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' };
  return { format: 'technopole-events/1', event, sessions: sessions.map((session) => ({ title: 'Un', ...session })), clusters: [], contacts: [], organisations: [] } as unknown as EventDocument;
}

const usual = { id: 'a', start: '2011-11-17T09:00', end: '2011-11-17T10:00', rooms: ['aix', 'nice'] };
const startMs = Date.parse('2011-11-17T08:00Z');

function changesOf(before: Fields, after: Fields): unknown {
  return compareSnapshots(snapshotOf(documentOf(before)), documentOf(after)).sessions.get('a') ?? [];
}

describe('the changes of a programme', () => {
  const cases: readonly (readonly [claim: string, before: Fields, after: Fields, changes: unknown])[] = [
    ['nothing', usual, { ...usual, abstract: 'Plus' }, []],
    ['nothing where the same moment is written otherwise', usual, { ...usual, start: '2011-11-17T08:00:00Z' }, []],
    ['another start', usual, { ...usual, start: '2011-11-17T09:30' }, [{ kind: 'moved', fromMs: startMs }]],
    ['another end', usual, { ...usual, end: '2011-11-17T10:30' }, [{ kind: 'moved', fromMs: startMs }]],
    ['an hour where there was a day', { id: 'a', day: '2011-11-18' }, usual, [{ kind: 'moved', fromDay: '2011-11-18' }, { kind: 'room', fromRooms: [] }]],
    ['a day where there was none', { id: 'a' }, { id: 'a', day: '2011-11-18' }, [{ kind: 'moved' }]],
    ['another room', usual, { ...usual, rooms: ['nice'] }, [{ kind: 'room', fromRooms: ['aix', 'nice'] }]],
    ['a cancellation, which weighs most', usual, { ...usual, status: 'cancelled', title: 'Annulé' }, [{ kind: 'cancelled' }, { kind: 'renamed' }]],
    ['a cancellation taken back', { ...usual, status: 'cancelled' }, usual, [{ kind: 'restored' }]],
    ['nothing where an expected session is confirmed', { ...usual, status: 'expected' }, usual, []],
    ['another title in one language', { ...usual, title: { fr: 'Un', en: 'One' } }, { ...usual, title: { fr: 'Un', en: 'First' } }, [{ kind: 'renamed' }]],
  ];
  for (const [claim, before, after, changes] of cases) it(`are ${claim}`, () => expect(changesOf(before, after)).to.deep.equal(changes));

  it('name what is new and what is gone', () => {
    const { sessions, gone } = compareSnapshots(snapshotOf(documentOf({ id: 'old' }, { id: '__proto__' })), documentOf({ id: 'new' }));
    expect([...sessions]).to.deep.equal([['new', [{ kind: 'new' }]]]);
    expect(gone).to.deep.equal(['old', '__proto__']);
  });

  it('are none where everything is as it was stored', () => {
    const document = documentOf(usual, { id: '__proto__', day: '2011-11-17' });
    const { sessions, gone } = compareSnapshots(readSnapshot(writeSnapshot(snapshotOf(document)))!, document);
    expect([sessions.size, gone]).to.deep.equal([0, []]);
  });

  for (const text of [null, '', '{', '[]', '{"version":2,"rooms":[],"sessions":{}}', '{"version":1,"rooms":[],"sessions":{"a":5}}', '{"version":1,"sessions":{}}']) {
    it(`are not told from ${text ?? 'nothing'}`, () => expect(readSnapshot(text)).to.equal(undefined));
  }
});

describe('the memory of a visit', () => {
  function storage(texts: Record<string, string> = {}) {
    return { texts, getItem: (key: string) => texts[key] ?? null, setItem: (key: string, text: string) => void (texts[key] = text) };
  }

  it('knows of no changes at a first visit, and of them at the next', () => {
    const device = storage();
    expect(createVisitMemory(device, documentOf(usual)).changes.sessions.size).to.equal(0);
    expect(createVisitMemory(device, documentOf({ ...usual, rooms: [] })).changes.sessions.get('a')).to.deep.equal([{ kind: 'room', fromRooms: ['aix', 'nice'] }]);
  });

  it('tells changes at every visit until they are seen', () => {
    const device = storage();
    createVisitMemory(device, documentOf(usual));
    const changed = documentOf(usual, { id: 'b' });
    createVisitMemory(device, changed);
    const memory = createVisitMemory(device, changed);
    expect(memory.changes.sessions.size).to.equal(1);
    memory.markSeen();
    expect([memory.changes.sessions.size, createVisitMemory(device, changed).changes.sessions.size]).to.deep.equal([0, 0]);
  });

  it('knows of no changes where nothing may be stored', () => {
    const denied = { getItem: () => { throw new Error('denied'); }, setItem: () => { throw new Error('denied'); } };
    expect(createVisitMemory(denied, documentOf(usual)).changes.sessions.size).to.equal(0);
    expect(createVisitMemory(undefined, documentOf(usual)).changes.sessions.size).to.equal(0);
  });
});
