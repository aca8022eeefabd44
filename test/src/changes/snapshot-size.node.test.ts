import { compareSnapshots, readSnapshot, snapshotOf, writeSnapshot } from '../../../src/changes/index.js';
import { describeSchedules, importReal } from '../../corpus/schedule-files.js';
import { expect, it } from '../../harness.js';

const path = 'schedule-xml/fosdem-2025-pretalx.xml';

describeSchedules('a snapshot of FOSDEM 2025', () => {
  it('takes less than 120 kB of a storage', () => {
    const { document } = importReal(path);
    const bytes = new TextEncoder().encode(writeSnapshot(snapshotOf(document))).length;
    console.log(`${document.sessions.length} sessions: ${(bytes / 1000).toFixed(1)} kB`);
    expect(document.sessions.length).to.equal(1105);
    expect(bytes).to.be.within(20_000, 120_000);
  });

  it('knows of no changes when it is read again', () => {
    const { document } = importReal(path);
    expect(compareSnapshots(readSnapshot(writeSnapshot(snapshotOf(document)))!, document)).to.deep.equal({ sessions: new Map(), gone: [] });
  });
});
