import { loadDocument, type LoadOptions } from '../../../src/load/index.js';
import { describe, expect, it } from '../../harness.js';
import { answerStatus, answerWith, goodText, networkOf, noConnection, reasonOf, silence, url, type Asked } from './answers.js';

const good = answerWith([goodText]);
const load = ({ fetch }: Asked, options: Partial<LoadOptions> = {}) => loadDocument(url, { fetch, retryDelayMs: 0, ...options });

describe('loadDocument', () => {
  for (const [claim, answer] of [['500', answerStatus(500)], ['503', answerStatus(503)], ['429', answerStatus(429)], ['no connection', noConnection]] as const) {
    it(`tries again after ${claim}`, async () => {
      const network = networkOf(answer, answer, good);
      expect((await load(network)).document.event.id).to.equal('forum');
      expect(network.requests).to.have.length(3);
    });

    it(`gives up after ${claim} for the third time`, async () => {
      const network = networkOf(answer, answer, answer, good);
      expect(await reasonOf(load(network))).to.have.property('code');
      expect(network.requests).to.have.length(3);
    });
  }

  for (const [claim, answer] of [['404', answerStatus(404)], ['403', answerStatus(403)], ['a web page', answerWith(['<!doctype html>'])], ['half a document', answerWith(['{'])]] as const) {
    it(`does not try again after ${claim}`, async () => {
      const network = networkOf(answer, good);
      expect(await reasonOf(load(network))).to.have.property('code');
      expect(network.requests).to.have.length(1);
    });
  }

  it('tries as often as it is told', async () => {
    const network = networkOf(noConnection);
    await reasonOf(load(network, { retries: 4 }));
    expect(network.requests).to.have.length(5);
  });

  it('waits twice as long each time', async () => {
    const waits: number[] = [];
    const { setTimeout: original } = globalThis;
    Object.assign(globalThis, { setTimeout: (act: () => void, delayMs: number) => { waits.push(delayMs); return original(act, 0); } });
    try {
      await reasonOf(loadDocument(url, { fetch: networkOf(noConnection).fetch, retries: 3 }));
    } finally {
      Object.assign(globalThis, { setTimeout: original });
    }
    expect(waits).to.deep.equal([500, 1000, 2000]);
  });
});

describe('an abort', () => {
  const reason = new Error('The visitor left.');

  it('ends a request under way with its reason', async () => {
    const controller = new AbortController();
    const network = networkOf(silence);
    const loading = reasonOf(load(network, { signal: controller.signal }));
    controller.abort(reason);
    expect(await loading).to.equal(reason);
    expect(network.requests[0]?.init.signal.aborted).to.equal(true);
  });

  it('during the wait ends loading with its reason, before another try', async () => {
    const controller = new AbortController();
    const network = networkOf(noConnection);
    const loading = reasonOf(load(network, { signal: controller.signal, retryDelayMs: 60 }));
    await new Promise((resolve) => { setTimeout(resolve); });
    controller.abort(reason);
    expect(await loading).to.equal(reason);
    expect(network.requests).to.have.length(1);
  });

  it('that came before ends loading with its reason', async () => {
    expect(await reasonOf(load(networkOf(noConnection), { signal: AbortSignal.abort(reason) }))).to.equal(reason);
  });

  it('without a reason of its own is an AbortError, not one of ours', async () => {
    expect(await reasonOf(load(networkOf(silence), { signal: AbortSignal.abort() }))).to.have.property('name', 'AbortError');
  });

  it('that comes while an answer is read ends it with its reason', async () => {
    const controller = new AbortController();
    const breaking = answerWith([goodText]);
    const network = networkOf(async (address, init) => {
      const response = await breaking(address, init);
      controller.abort(reason);
      return { ...response, body: { getReader: () => ({ read: () => Promise.reject(new TypeError('aborted')), cancel: () => Promise.resolve() }) } };
    });
    expect(await reasonOf(load(network, { signal: controller.signal }))).to.equal(reason);
  });
});
