/** Imports real tables as directories; they are not part of the project. */
import { readFileSync } from 'node:fs';
import { describeImportEntry, importClusters } from '../../src/import/index.js';
import { expect, it } from '../harness.js';
import { describeReal, hasReal, realData } from '../real-data.js';

const folder = new URL('schedule-csv/', realData);

const read = async (name: string) => importClusters(readFileSync(new URL(name, folder)));

describeReal(hasReal('schedule-csv/'), 'real tables', () => {
  it('are read row by row where they have names, and what has no place is told', async () => {
    const { clusters, report } = await read('droidcon-2025_speakers.csv');
    expect(report.counts).to.deep.equal({ source: 31, imported: 31, dropped: 0 });
    expect(new Set(clusters.map(({ id }) => id)).size).to.equal(31);
    expect(report.entries.some(({ code }) => code === 'column-not-kept')).to.equal(true);
  });

  it('are refused with a sentence where they have none', async () => {
    const { clusters, report } = await read('droidcon-2025_sessions.csv');
    expect(clusters).to.deep.equal([]);
    expect(report.entries.map((entry) => describeImportEntry(entry, 'en'))).to.deep.equal([
      'source: no row of headings was found. One column must be headed with the name, such as "Name" or "Nom"; the table begins with "ID | Proposal title | Tags | Abstract | Speaker names | Level | Date | Start Time | Duration | Room".',
    ]);
  });
});
