import { loadDocument, readDocument, readRegistration, readWhole, type Slicing } from '../../../src/load/index.js';
import { createDocument, createSessions } from '../../schemas/documents.js';
import { describe, expect, it } from '../../harness.js';
import { answerWith, networkOf, url } from './answers.js';

const good = createDocument({ sessions: createSessions(20) });
const broken = createDocument({ sessions: [...createSessions(20), { id: 'broken' }] });

/** Slices of ten ticks of a clock that ticks whenever it is looked at. */
function countSlices(): Slicing & { pauses(): number } {
  let ticks = 0;
  let pauses = 0;
  return { sliceMs: 10, clock: () => ++ticks, pause: () => { pauses++; return Promise.resolve(); }, pauses: () => pauses };
}

describe('readDocument', () => {
  it('gives others their turn after each slice', async () => {
    const slicing = countSlices();
    const { document } = await readDocument(good, url, readWhole, slicing);
    expect(document.sessions).to.have.length(20);
    expect(slicing.pauses()).to.equal(Math.floor([...readWhole(good)].length / 10));
  });

  it('gives others their turn also while it finds what is wrong', async () => {
    const [quick, slow] = [countSlices(), countSlices()];
    await readDocument(good, url, readWhole, quick);
    const { issues } = await readDocument(broken, url, readWhole, slow);
    expect(issues.map(({ code }) => code)).to.deep.equal(['missing']);
    expect(slow.pauses()).to.be.greaterThan(quick.pauses());
  });

  it('gives others their turn before it begins, where the clock has been running', async () => {
    let pauses = 0;
    const slicing = { sliceMs: 1_000, clock: () => performance.timeOrigin + performance.now(), pause: () => { pauses++; return Promise.resolve(); } };
    await readDocument(good, url, readWhole, slicing);
    expect(pauses).to.equal(1);
  });

  it('does not pause within a slice', async () => {
    const slicing = { ...countSlices(), sliceMs: Infinity };
    await readDocument(broken, url, readWhole, slicing);
    expect(slicing.pauses()).to.equal(0);
  });

  it('reads the same with slices and without', async () => {
    for (const value of [good, broken]) expect(await readDocument(value, url, readWhole, countSlices())).to.deep.equal(await readDocument(value, url, readWhole));
  });

  it('reads everything of a good document', async () => {
    const { document } = await readDocument(good, url, readWhole);
    expect(document).to.deep.equal({ clusters: [], contacts: [], organisations: [], ...good });
  });

  it('reads of a document only what a registration button shows', async () => {
    const registration = { closes: '2011-11-10T18:00', contact: 'press' };
    const value = createDocument({ event: { registration }, sessions: createSessions(1, { signUp: registration, abstract: 'long' }), contacts: [{ id: 'press', name: 'Presse', biography: 'long' }], clusters: [{ id: 'scs', name: 'SCS' }] });
    const { document, issues } = await readDocument(value, url, readRegistration);
    expect([document.event.registration, document.sessions[0]?.signUp, document.sessions[0]?.start, document.contacts]).to.deep.equal([registration, registration, '2011-11-17T09:00', [{ id: 'press', name: 'Presse' }]]);
    expect([JSON.stringify(document).includes('long'), document.clusters, document.organisations]).to.deep.equal([false, [], []]);
    expect(issues).to.deep.equal([]);
  });

  it('reads all of a document, and tells what is wrong, where the quick reader finds something', async () => {
    const value = createDocument({ event: { registration: { closes: 'soon' } }, sessions: createSessions(1, { abstract: 'long' }) });
    const { document, issues } = await readDocument(value, url, readRegistration);
    expect([document.sessions[0]?.abstract, issues.map(({ code }) => code)]).to.deep.equal(['long', ['date-time']]);
  });
});

describe('loadDocument', () => {
  it('reads in the slices it is told', async () => {
    const slicing = countSlices();
    await loadDocument(url, { fetch: networkOf(answerWith([JSON.stringify(good)])).fetch, slicing });
    expect(slicing.pauses()).to.be.greaterThan(0);
  });
});
