import { addDays, dayBounds, daysBetween } from '../../../src/time/index.js';
import { describe, expect, it } from '../../harness.js';

const hourMs = 3_600_000;
const paris = { timeZone: 'Europe/Paris' };
const isoOf = ({ startMs, endMs }: { startMs: number; endMs: number }) => [startMs, endMs].map((ms) => new Date(ms).toISOString().slice(0, 16));

const steps: readonly (readonly [claim: string, date: string, count: number, day: string])[] = [
  ['the next day', '2011-11-17', 1, '2011-11-18'],
  ['the day before', '2011-11-17', -1, '2011-11-16'],
  ['the same day', '2011-11-17', 0, '2011-11-17'],
  ['a leap day', '2012-02-28', 1, '2012-02-29'],
  ['the day after a February of 28 days', '2011-02-28', 1, '2011-03-01'],
  ['the first day of the year from the last', '2011-12-31', 1, '2012-01-01'],
  ['the day after clocks went forward', '2026-03-29', 1, '2026-03-30'],
  ['the day after clocks went back', '2026-10-25', 1, '2026-10-26'],
  ['a day a year away', '2011-11-17', 366, '2012-11-17'],
];

describe('addDays', () => {
  for (const [claim, date, count, day] of steps) it(`gives ${claim}`, () => expect(addDays(date, count)).to.equal(day));
});

const stretches: readonly (readonly [claim: string, start: string, end: string, days: readonly string[]])[] = [
  ['one day', '2011-11-17', '2011-11-17', ['2011-11-17']],
  ['both ends', '2011-11-17', '2011-11-18', ['2011-11-17', '2011-11-18']],
  ['a month’s end', '2011-11-30', '2011-12-01', ['2011-11-30', '2011-12-01']],
  ['no day where the end is earlier', '2011-11-18', '2011-11-17', []],
  ['no day where the end is a year earlier', '2011-11-18', '2010-11-17', []],
];

describe('daysBetween', () => {
  for (const [claim, start, end, days] of stretches) it(`lists ${claim}`, () => expect(daysBetween(start, end)).to.deep.equal(days));

  it('lists 366 days at most', () => {
    const days = daysBetween('2012-01-01', '9999-12-31');
    expect([days.length, days.at(-1)]).to.deep.equal([366, '2012-12-31']);
  });
});

/** Zone, day change, day, and the instants between which it lies. */
const days: readonly (readonly [claim: string, event: { timeZone: string; dayChange?: string }, date: string, from: string, to: string, hours: number])[] = [
  ['in winter', paris, '2011-11-17', '2011-11-17T03:00', '2011-11-18T03:00', 24],
  ['in summer', paris, '2011-07-14', '2011-07-14T02:00', '2011-07-15T02:00', 24],
  ['with the night in which clocks go forward', paris, '2026-03-28', '2026-03-28T03:00', '2026-03-29T02:00', 23],
  ['with the night in which clocks go back', paris, '2026-10-24', '2026-10-24T02:00', '2026-10-25T03:00', 25],
  ['from midnight on which clocks go forward', { ...paris, dayChange: '00:00' }, '2026-03-29', '2026-03-28T23:00', '2026-03-29T22:00', 23],
  ['from midnight on which clocks go back', { ...paris, dayChange: '00:00' }, '2026-10-25', '2026-10-24T22:00', '2026-10-25T23:00', 25],
  ['from an hour that is skipped', { ...paris, dayChange: '02:30' }, '2026-03-29', '2026-03-29T01:30', '2026-03-30T00:30', 23],
  ['from an hour that comes twice', { ...paris, dayChange: '02:30' }, '2026-10-25', '2026-10-25T00:30', '2026-10-26T01:30', 25],
  ['in Kathmandu', { timeZone: 'Asia/Kathmandu' }, '2026-05-04', '2026-05-03T22:15', '2026-05-04T22:15', 24],
  ['on Lord Howe, where clocks go forward by half an hour', { timeZone: 'Australia/Lord_Howe', dayChange: '00:00' }, '2026-10-04', '2026-10-03T13:30', '2026-10-04T13:00', 23.5],
  ['in the Chathams, where clocks go back', { timeZone: 'Pacific/Chatham', dayChange: '00:00' }, '2026-04-05', '2026-04-04T10:15', '2026-04-05T11:15', 25],
  ['without a clock change', { timeZone: 'UTC', dayChange: '05:00' }, '2026-03-29', '2026-03-29T05:00', '2026-03-30T05:00', 24],
];

describe('dayBounds', () => {
  for (const [claim, event, date, from, to, hours] of days) {
    it(`gives a day ${claim}`, () => {
      const bounds = dayBounds(date, event);
      expect(isoOf(bounds)).to.deep.equal([from, to]);
      expect((bounds.endMs - bounds.startMs) / hourMs).to.equal(hours);
    });
  }

  for (const timeZone of ['Europe/Paris', 'America/New_York', 'Pacific/Chatham', 'Asia/Kathmandu', 'Africa/Casablanca']) {
    it(`leaves no gap between days of a year in ${timeZone}`, () => {
      for (const date of daysBetween('2026-01-01', '2026-12-31')) {
        expect(dayBounds(date, { timeZone }).endMs, date).to.equal(dayBounds(addDays(date, 1), { timeZone }).startMs);
      }
    });
  }
});
