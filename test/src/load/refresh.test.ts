import fc from 'fast-check';
import { refreshDelayMs } from '../../../src/load/index.js';
import { describe, expect, it } from '../../harness.js';

describe('the wait before a document is asked for again', () => {
  const cases: readonly (readonly [claim: string, intervalMs: number, failures: number, delayMs: number])[] = [
    ['the interval', 60_000, 0, 60_000],
    ['never less than half a minute', 1, 0, 30_000],
    ['doubled by a failure', 60_000, 1, 120_000],
    ['doubled again by another', 60_000, 2, 240_000],
    ['half an hour after many', 60_000, 30, 1_800_000],
    ['never less than a long interval', 3_600_000, 3, 3_600_000],
  ];
  for (const [claim, intervalMs, failures, delayMs] of cases) it(`is ${claim}`, () => expect(refreshDelayMs(intervalMs, failures, 0.5)).to.equal(delayMs));

  it('differs by a tenth from one visitor to the next', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
      expect(refreshDelayMs(100_000, 0, random)).to.be.within(90_000, 110_000);
    }));
  });
});
