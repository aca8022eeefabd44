import { createSelectionStore, mostSessions, readSelection, selectionKey } from '../../../src/selection/index.js';
import { describe, expect, it } from '../../harness.js';

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

  it('follows what another tab has stored', () => {
    const storage = memory();
    const store = createSelectionStore(storage, 'forum');
    storage.texts[key] = '["z"]';
    store.refresh();
    expect(store.ids).to.deep.equal(['z']);
  });

  for (const text of [null, '', '{', '{"a":1}', '"a"', '[1,null,""]', '12']) {
    it(`is empty where ${text ?? 'nothing'} stands`, () => expect(readSelection(text)).to.deep.equal([]));
  }
});
