import { parseDateTime, toZoned } from '@internationalized/date';
import fc from 'fast-check';
import { toInstantMs, toWallClockMs, wallClockToInstantMs } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';

const zones = Intl.supportedValuesOf('timeZone');
const hourMs = 3_600_000;
const zone = fc.constantFrom(...zones);
// Until 1972 Monrovia was 44 minutes and 30 seconds behind; ours counts in minutes.
const moment = fc.integer({ min: Date.parse('1973-01-03T00:00Z') / 60_000, max: Date.parse('2037-12-30T00:00Z') / 60_000 }).map((minutes) => minutes * 60_000);

describe('instants and wall clocks', () => {
  it('agree with another reader of zones at any time', () => {
    fc.assert(fc.property(zone, moment, (timeZone, wallClockMs) => agree(timeZone, wallClockMs)), { numRuns: 5000 });
  });

  it('agree with another reader of zones around every change of 2011 and 2026', () => {
    for (const timeZone of zones) for (const change of [...findChanges(timeZone, 2011), ...findChanges(timeZone, 2026)]) {
      for (let minutes = -150; minutes <= 150; minutes += 15) agree(timeZone, change + minutes * 60_000);
    }
  });

  it('lead back to where they came from, or to the first of two', () => {
    fc.assert(fc.property(zone, moment, (timeZone, instantMs) => {
      const wallClockMs = toWallClockMs(instantMs, timeZone);
      const back = wallClockToInstantMs(wallClockMs, timeZone);
      expect(back).to.be.at.most(instantMs);
      expect(toWallClockMs(back, timeZone)).to.equal(wallClockMs);
    }), { numRuns: 5000 });
  });
});

function agree(timeZone: string, wallClockMs: number): void {
  const text = new Date(wallClockMs).toISOString().slice(0, 16);
  const judged = toZoned(parseDateTime(text), timeZone, 'compatible').toDate().getTime();
  if (toInstantMs(text, timeZone) !== judged) expect.fail(`${text} in ${timeZone} is ${new Date(toInstantMs(text, timeZone)).toISOString()}, not ${new Date(judged).toISOString()}`);
}

/** The wall clocks at which the offset of a zone changes in a year. */
function findChanges(timeZone: string, year: number): number[] {
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(year, 0, 1) + hour * hourMs);
  const offset = (instantMs: number) => toWallClockMs(instantMs, timeZone) - instantMs;
  return hours.filter((hour) => offset(hour) !== offset(hour - hourMs)).map((hour) => hour + offset(hour));
}
