import { createDocumentStore } from '../../../src/load/index.js';
import { describe, expect, it } from '../../harness.js';
import { answerStatus, answerWith, goodText, networkOf, reasonOf, silence, url } from './answers.js';

const good = answerWith([goodText]);
const storeOf = (network: ReturnType<typeof networkOf>) => createDocumentStore(() => ({ fetch: network.fetch, retries: 0 }));
const [one, other] = [{}, {}];

describe('createDocumentStore', () => {
  it('shares one request and one value among all who hold an address', async () => {
    const network = networkOf(good);
    const store = storeOf(network);
    const [first, second] = await Promise.all([store.hold(url, one), store.hold(url, other)]);
    expect(first).to.equal(second).and.deep.include({ format: 'technopole-events/1' });
    expect(network.requests).to.have.length(1);
  });

  it('gives a value that is there without another request', async () => {
    const network = networkOf(good);
    const store = storeOf(network);
    const first = await store.hold(url, one);
    expect(await store.hold(url, other)).to.equal(first);
    expect(network.requests).to.have.length(1);
  });

  it('asks for each address apart', async () => {
    const network = networkOf(good);
    const store = storeOf(network);
    await Promise.all([store.hold(url, one), store.hold(`${url}?2`, one)]);
    expect(network.requests.map((request) => request.url)).to.deep.equal([url, `${url}?2`]);
  });

  it('goes on while someone holds on', async () => {
    const network = networkOf(silence);
    const store = storeOf(network);
    void store.hold(url, one).catch(() => undefined);
    void store.hold(url, other).catch(() => undefined);
    store.release(url, one);
    expect(network.requests[0]?.init.signal.aborted).to.equal(false);
    store.release(url, other);
  });

  it('ends its request when the last one lets go', async () => {
    const network = networkOf(silence);
    const store = storeOf(network);
    const held = reasonOf(store.hold(url, one));
    store.release(url, one);
    expect(network.requests[0]?.init.signal.aborted).to.equal(true);
    expect(await held).to.have.property('name', 'AbortError');
  });

  it('counts someone who holds twice once', async () => {
    const network = networkOf(silence);
    const store = storeOf(network);
    const held = [reasonOf(store.hold(url, one)), reasonOf(store.hold(url, one))];
    store.release(url, one);
    expect(network.requests[0]?.init.signal.aborted).to.equal(true);
    await Promise.all(held);
  });

  it('does not mind someone letting go who held nothing', async () => {
    const network = networkOf(good);
    const store = storeOf(network);
    store.release(url, one);
    const held = store.hold(url, one);
    store.release(url, other);
    await held;
    expect(await store.hold(url, other)).to.equal(await held);
    expect(network.requests).to.have.length(1);
  });

  it('asks anew for what nobody held any more', async () => {
    const network = networkOf(good);
    const store = storeOf(network);
    const first = await store.hold(url, one);
    store.release(url, one);
    expect(await store.hold(url, one)).not.to.equal(first);
    expect(network.requests).to.have.length(2);
  });

  it('tells everyone of a failure', async () => {
    const network = networkOf(answerStatus(404));
    const store = storeOf(network);
    const reasons = await Promise.all([reasonOf(store.hold(url, one)), reasonOf(store.hold(url, other))]);
    for (const reason of reasons) expect(reason).to.have.property('code', 'not-found');
    expect(network.requests).to.have.length(1);
  });

  it('tries anew after a failure once it is told to forget', async () => {
    const network = networkOf(answerStatus(503), good);
    const store = storeOf(network);
    await reasonOf(store.hold(url, one));
    expect(await reasonOf(store.hold(url, one))).to.have.property('status', 503);
    store.forget(url);
    expect(await store.hold(url, one)).to.deep.include({ format: 'technopole-events/1' });
    expect(network.requests).to.have.length(2);
  });

  it('tries anew after a failure that everyone let go', async () => {
    const network = networkOf(answerStatus(503), good);
    const store = storeOf(network);
    await reasonOf(store.hold(url, one));
    store.release(url, one);
    expect(await store.hold(url, one)).to.deep.include({ format: 'technopole-events/1' });
  });

  it('asks for its options at each request', async () => {
    const [first, second] = [networkOf(answerStatus(404)), networkOf(good)];
    const networks = [first, second];
    const store = createDocumentStore(() => ({ fetch: networks.shift()!.fetch }));
    await reasonOf(store.hold(url, one));
    store.forget(url);
    await store.hold(url, one);
    expect([first.requests.length, second.requests.length]).to.deep.equal([1, 1]);
  });
});
