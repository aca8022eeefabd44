import { toInstantMs, toWallClockMs, wallClockToInstantMs } from '../../schemas/index.js';
import { describe, expect, it } from '../harness.js';

/** Zone, what the day is, the text, and the instant it means. */
const cases: readonly (readonly [zone: string, claim: string, text: string, instant: string])[] = [
  ['Europe/Paris', 'winter', '2011-11-17T09:00', '2011-11-17T08:00:00.000Z'],
  ['Europe/Paris', 'summer', '2011-07-14T09:00', '2011-07-14T07:00:00.000Z'],
  ['Europe/Paris', 'the minute before clocks go forward', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['Europe/Paris', 'the first minute that is skipped', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Paris', 'a time that is skipped', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Paris', 'the first minute after clocks went forward', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Paris', 'the minute before a time that comes twice', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['Europe/Paris', 'a time that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['Europe/Paris', 'the minute after a time that comes twice', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['America/New_York', 'a time that is skipped', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ['America/New_York', 'a time that comes twice', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', 'a half hour that is skipped', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
  ['Australia/Lord_Howe', 'a half hour that comes twice', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z'],
  ['Australia/Lord_Howe', 'the hour after it', '2026-04-05T02:00', '2026-04-04T15:30:00.000Z'],
  ['Pacific/Chatham', 'a time that is skipped', '2026-09-27T03:00', '2026-09-26T14:15:00.000Z'],
  ['Pacific/Chatham', 'a time that comes twice', '2026-04-05T03:00', '2026-04-04T13:15:00.000Z'],
  ['Asia/Kathmandu', 'an offset of 45 minutes', '2026-05-04T09:00', '2026-05-04T03:15:00.000Z'],
  ['Asia/Kathmandu', 'the day its offset changed', '1986-01-01T00:05', '1985-12-31T18:35:00.000Z'],
  ['Pacific/Apia', 'the last hour before the day that was not', '2011-12-29T23:30', '2011-12-30T09:30:00.000Z'],
  ['Pacific/Apia', 'noon of the day that was not', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z'],
  ['Pacific/Apia', 'the first hour after the day that was not', '2011-12-31T00:30', '2011-12-30T10:30:00.000Z'],
  ['Africa/Casablanca', 'the end of Ramadan', '2026-03-22T02:30', '2026-03-22T02:30:00.000Z'],
  ['UTC', 'no change at all', '2011-11-17T09:00', '2011-11-17T09:00:00.000Z'],
  ['Europe/Paris', 'an offset of its own', '2011-11-17T09:00-08:00', '2011-11-17T17:00:00.000Z'],
  ['Pacific/Apia', 'Z', '2011-11-17T09:00:00Z', '2011-11-17T09:00:00.000Z'],
  ['Europe/Paris', 'the second pass of a time that comes twice, by its offset', '2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
  ['Europe/Paris', 'seconds and their parts', '2011-11-17T09:00:30.25', '2011-11-17T08:00:30.250Z'],
  ['Europe/Paris', 'nanoseconds', '2011-11-17T09:00:30.123456789', '2011-11-17T08:00:30.123Z'],
  ['Europe/Paris', 'the last offset', '2011-11-17T09:00+23:59', '2011-11-16T09:01:00.000Z'],
  ['Europe/Paris', 'a leap day', '2012-02-29T09:00', '2012-02-29T08:00:00.000Z'],
];

describe('toInstantMs', () => {
  for (const [zone, claim, text, instant] of cases) {
    it(`reads in ${zone} ${claim}`, () => expect(new Date(toInstantMs(text, zone)).toISOString()).to.equal(instant));
  }

  it('knows what is no moment', () => expect(toInstantMs('9am', 'Europe/Paris')).to.be.NaN);

  it('gives the same whatever was asked before', () => {
    const texts = cases.map(([zone, , text]) => () => toInstantMs(text, zone));
    const forwards = texts.map((read) => read());
    expect([...texts].reverse().map((read) => read()).reverse()).to.deep.equal(forwards);
  });
});

describe('toWallClockMs', () => {
  const asUtc = (text: string, zone: string) => new Date(toWallClockMs(Date.parse(text), zone)).toISOString().slice(0, 16);

  it('shows both passes of a time that comes twice', () => {
    expect([asUtc('2026-10-25T00:30Z', 'Europe/Paris'), asUtc('2026-10-25T01:30Z', 'Europe/Paris')]).to.deep.equal(['2026-10-25T02:30', '2026-10-25T02:30']);
  });

  it('skips a day where the calendar did', () => {
    expect([asUtc('2011-12-30T09:59Z', 'Pacific/Apia'), asUtc('2011-12-30T10:00Z', 'Pacific/Apia')]).to.deep.equal(['2011-12-29T23:59', '2011-12-31T00:00']);
  });
});

describe('wallClockToInstantMs', () => {
  it('counts a skipped time from the offset before the change', () => {
    const skipped = Date.parse('2026-03-29T02:30Z');
    expect(toWallClockMs(wallClockToInstantMs(skipped, 'Europe/Paris'), 'Europe/Paris') - skipped).to.equal(3_600_000);
  });
});
