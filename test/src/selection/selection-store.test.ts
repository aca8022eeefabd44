import { addAll, createSelectionStore, mostSessions, readSelection, selectionKey, toggle, writeSelection } from '../../../src/selection/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from '../agenda/documents.js';

function memory(texts: Record<string, string> = {}) {
  return {
    texts,
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => void (texts[key] = text),
    removeItem: (key: string) => void delete texts[key],
  };
}

const denied = {
  getItem: (): string | null => { throw new Error('denied'); },
  setItem: () => { throw new Error('denied'); },
  removeItem: () => { throw new Error('denied'); },
};

const key = selectionKey('forum');

describe('a selection', () => {
  it('is read from what was stored', () => {
    expect(createSelectionStore(memory({ [key]: '["b","a"]' }), 'forum').ids).to.deep.equal(['b', 'a']);
  });

  it('is stored with every session kept, under the name of its event', () => {
    const storage = memory();
    const store = createSelectionStore(storage, 'forum');
    store.toggle('a');
    store.toggle('b');
    expect(storage.texts).to.deep.equal({ 'technopole-events/selection/forum': '["a","b"]' });
  });

  it('leaves nothing behind when it is empty again', () => {
    const storage = memory();
    const store = createSelectionStore(storage, 'forum');
    store.toggle('a');
    store.toggle('a');
    expect(storage.texts).to.deep.equal({});
  });

  it('takes more without losing any', () => {
    const store = createSelectionStore(memory({ [key]: '["a"]' }), 'forum');
    store.add(['b', 'a', 'c']);
    expect(store.ids).to.deep.equal(['a', 'b', 'c']);
  });

  it('is not without bounds', () => {
    const store = createSelectionStore(memory(), 'forum');
    store.add(Array.from({ length: mostSessions + 5 }, (_, index) => `s${index}`));
    expect(store.ids.length).to.equal(mostSessions);
  });

  for (const [claim, storage] of [['is denied', denied], ['is not there', undefined]] as const) {
    it(`works without being kept where storage ${claim}`, () => {
      const store = createSelectionStore(storage, 'forum');
      store.toggle('a');
      expect([store.ids, store.has('a'), store.isKept]).to.deep.equal([['a'], true, false]);
    });
  }

  it('says that it is no longer kept when the storage is full', () => {
    const store = createSelectionStore({ ...memory(), setItem: denied.setItem }, 'forum');
    expect(store.isKept).to.equal(true);
    store.toggle('a');
    expect([store.isKept, store.has('a')]).to.deep.equal([false, true]);
  });

  it('tells those who listen, until they no longer do', () => {
    const store = createSelectionStore(memory(), 'forum');
    let calls = 0;
    const unsubscribe = store.subscribe(() => calls++);
    store.toggle('a');
    unsubscribe();
    store.toggle('b');
    expect(calls).to.equal(1);
  });

  it('tells nothing where nothing has changed', () => {
    const store = createSelectionStore(memory({ [key]: '["a"]' }), 'forum');
    let calls = 0;
    store.subscribe(() => calls++);
    store.add(['a']);
    store.refresh();
    expect(calls).to.equal(0);
  });

  it('lets a listener end its listening while it is told', () => {
    const store = createSelectionStore(memory(), 'forum');
    const told: string[] = [];
    const end = store.subscribe(() => {
      told.push('one');
      end();
    });
    store.subscribe(() => told.push('other'));
    store.toggle('a');
    expect(told).to.deep.equal(['one', 'other']);
  });

  it('can be given up as a whole', () => {
    const storage = memory({ [key]: '["a","b"]' });
    const store = createSelectionStore(storage, 'forum');
    store.clear();
    expect([store.ids, storage.texts]).to.deep.equal([[], {}]);
  });

  it('loses nothing that another tab has stored unheard', () => {
    const storage = memory({ [key]: '["a"]' });
    const store = createSelectionStore(storage, 'forum');
    storage.texts[key] = '["a","b"]';
    store.toggle('c');
    storage.texts[key] = '["a","b","c","d"]';
    store.add(['e']);
    storage.texts[key] = '["b","c","d","e"]';
    store.toggle('c');
    expect(storage.texts[key]).to.equal('["b","d","e"]');
  });

  it('does what the visitor saw, where another tab has done it already', () => {
    const storage = memory({ [key]: '["a"]' });
    const store = createSelectionStore(storage, 'forum');
    storage.texts[key] = '["b"]';
    store.toggle('a');
    store.toggle('b');
    expect(storage.texts).to.deep.equal({});
  });

  it('stays as it is where it is not kept, when it is read again', () => {
    const store = createSelectionStore({ ...memory(), setItem: denied.setItem }, 'forum');
    store.toggle('a');
    store.refresh();
    expect(store.ids).to.deep.equal(['a']);
  });

  it('is kept again when the storage has room again', () => {
    const storage = memory();
    let isFull = true;
    const store = createSelectionStore({ ...storage, setItem: (...pair) => (isFull ? denied.setItem() : storage.setItem(...pair)) }, 'forum');
    store.toggle('a');
    isFull = false;
    store.toggle('b');
    expect([store.isKept, storage.texts[key]]).to.deep.equal([true, '["a","b"]']);
  });

  it('shows of a programme what that has, in its order, and keeps the rest', () => {
    const storage = memory({ [key]: '["late","gone","early"]' });
    const store = createSelectionStore(storage, 'forum');
    const document = buildProgramme({ late: { start: '2011-11-17T11:00' }, other: {}, early: { start: '2011-11-17T09:00' } });
    const { sessions, gone } = store.of(document);
    expect([sessions.map(({ id }) => id), gone, store.ids]).to.deep.equal([['early', 'late'], 1, ['late', 'gone', 'early']]);
  });

  it('follows what another tab has stored', () => {
    const storage = memory();
    const store = createSelectionStore(storage, 'forum');
    storage.texts[key] = '["z"]';
    store.refresh();
    expect(store.ids).to.deep.equal(['z']);
  });

  it('is the same when it is read again', () => {
    expect(readSelection(writeSelection(['b', 'é', '"']))).to.deep.equal(['b', 'é', '"']);
  });

  it('is of names alone, each once, as many as are kept', () => {
    const many = Array.from({ length: mostSessions }, (_, index) => `s${index}`);
    expect(readSelection(JSON.stringify([1, null, '', 's0', ...many, 'more']))).to.deep.equal(many);
  });

  it('changes without touching the former', () => {
    const former = Object.freeze(['a', 'b']);
    expect([toggle(former, 'a'), toggle(former, 'c'), addAll(former, ['b', 'c', 'c', 'd'])]).to.deep.equal([['b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]);
  });

  for (const text of [null, '', '{', '{"a":1}', '"a"', '[1,null,""]', '12']) {
    it(`is empty where ${text ?? 'nothing'} stands`, () => expect(readSelection(text)).to.deep.equal([]));
  }
});
