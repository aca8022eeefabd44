import { changesKey, createVisitMemory, snapshotOf, writeSnapshot, type Change } from '../../../src/changes/index.js';
import { describe, expect, it } from '../../harness.js';
import { documentOf, usual } from './programmes.js';

function storage(texts: Record<string, string> = {}) {
  return { texts, getItem: (key: string) => texts[key] ?? null, setItem: (key: string, text: string) => void (texts[key] = text) };
}

const denied = {
  getItem: (): string | null => { throw new Error('denied'); },
  setItem: () => { throw new Error('denied'); },
};

const key = changesKey('forum');
const before = writeSnapshot(snapshotOf(documentOf(usual)));
const changed = documentOf({ ...usual, rooms: ['aix'] });
const movedRoom: readonly Change[] = [{ kind: 'room', fromRooms: ['aix', 'nice'] }];

describe('the memory of a visit', () => {
  it('knows of no changes at a first visit', () => {
    expect(createVisitMemory(storage(), changed).changes).to.deep.equal({ sessions: new Map(), gone: [] });
  });

  it('knows of no changes where what is stored cannot be read', () => {
    expect(createVisitMemory(storage({ [key]: '{' }), changed).changes).to.deep.equal({ sessions: new Map(), gone: [] });
  });

  it('tells what has changed since', () => {
    expect(createVisitMemory(storage({ [key]: before }), changed).changes).to.deep.equal({ sessions: new Map([['a', movedRoom]]), gone: [] });
  });

  it('stores nothing before it is told', () => {
    const device = storage();
    createVisitMemory(device, changed);
    expect(device.texts).to.deep.equal({});
  });

  it('tells changes at every visit until they are seen', () => {
    const device = storage({ [key]: before });
    createVisitMemory(device, changed);
    expect(createVisitMemory(device, changed).changes.sessions.get('a')).to.deep.equal(movedRoom);
  });

  it('tells nothing more once it is seen, now and at the next visit', () => {
    const device = storage({ [key]: before });
    const memory = createVisitMemory(device, changed);
    memory.markSeen();
    expect([memory.changes.sessions.size, createVisitMemory(device, changed).changes.sessions.size]).to.deep.equal([0, 0]);
  });

  it('keeps the programmes of two events apart', () => {
    const device = storage({ [key]: before });
    createVisitMemory(device, changed, 'other').markSeen();
    expect(Object.keys(device.texts)).to.deep.equal([key, changesKey('other')]);
    expect(createVisitMemory(device, changed).changes.sessions.size).to.equal(1);
  });

  for (const [claim, device] of [['is denied', denied], ['is not there', undefined], ['is full', { ...storage({ [key]: before }), setItem: denied.setItem }]] as const) {
    it(`is without changes once it is seen where storage ${claim}`, () => {
      const memory = createVisitMemory(device, changed);
      memory.markSeen();
      expect(memory.changes).to.deep.equal({ sessions: new Map(), gone: [] });
    });
  }

  it('knows of no changes where storage is denied', () => {
    expect(createVisitMemory(denied, changed).changes).to.deep.equal({ sessions: new Map(), gone: [] });
  });
});
