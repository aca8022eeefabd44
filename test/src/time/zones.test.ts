import fc from 'fast-check';
import { isTimeZone, offsetsDiffer } from '../../../src/time/index.js';
import { describe, expect, it } from '../../harness.js';

/** Two zones, the first and the last day of an event, and whether clocks differ at any hour of it. */
const pairs: readonly (readonly [claim: string, zones: readonly [string, string], first: string, last: string, doDiffer: boolean])[] = [
  ['one zone', ['Europe/Paris', 'Europe/Paris'], '2026-03-29', '2026-10-25', false],
  ['two names of the same clocks', ['Europe/Paris', 'Europe/Berlin'], '2026-03-28', '2026-10-26', false],
  ['two names of one zone', ['Asia/Kathmandu', 'Asia/Katmandu'], '2026-05-04', '2026-05-05', false],
  ['neighbours an hour apart', ['Europe/Paris', 'Europe/London'], '2026-05-04', '2026-05-04', true],
  ['neighbours an hour apart on the day both change', ['Europe/Paris', 'Europe/London'], '2026-03-29', '2026-03-29', true],
  ['zones a quarter of an hour apart', ['Asia/Kathmandu', 'Asia/Kolkata'], '2026-05-04', '2026-05-04', true],
  ['zones a day apart with the same time of day', ['Pacific/Honolulu', 'Pacific/Kiritimati'], '2026-05-04', '2026-05-04', true],
  ['a zone without summer time in winter', ['Europe/Paris', 'Africa/Algiers'], '2026-01-12', '2026-01-16', false],
  ['a zone without summer time in summer', ['Europe/Paris', 'Africa/Algiers'], '2026-07-13', '2026-07-17', true],
  ['it on the eve of summer time', ['Europe/Paris', 'Africa/Algiers'], '2026-03-27', '2026-03-28', false],
  ['it on the day summer time begins', ['Europe/Paris', 'Africa/Algiers'], '2026-03-29', '2026-03-29', true],
  ['it on the day summer time ends', ['Europe/Paris', 'Africa/Algiers'], '2026-10-25', '2026-10-25', true],
  ['it on the day after summer time', ['Europe/Paris', 'Africa/Algiers'], '2026-10-26', '2026-10-26', false],
  ['it over a year of winters and a summer', ['Europe/Paris', 'Africa/Algiers'], '2026-01-01', '2026-12-31', true],
  ['zones that change on other days, between those', ['America/New_York', 'America/Havana'], '2026-07-13', '2026-07-13', false],
  ['zones that change at other hours of one day', ['America/New_York', 'America/Havana'], '2026-03-08', '2026-03-08', true],
  ['zones that change back at other hours of one night', ['America/New_York', 'America/Havana'], '2026-11-01', '2026-11-01', true],
  ['zones of which one changes by half an hour, in summer', ['Australia/Lord_Howe', 'Australia/Sydney'], '2026-01-12', '2026-01-12', false],
  ['them in winter', ['Australia/Lord_Howe', 'Australia/Sydney'], '2026-07-13', '2026-07-13', true],
  ['them for the half hour between their changes', ['Australia/Lord_Howe', 'Australia/Sydney'], '2026-10-04', '2026-10-04', true],
  ['no day at all', ['Europe/Paris', 'Asia/Tokyo'], '2026-05-05', '2026-05-04', false],
];

const zone = fc.constantFrom('Europe/Paris', 'Europe/London', 'Africa/Algiers', 'Africa/Casablanca', 'America/New_York', 'America/Havana', 'America/Santiago', 'Asia/Kathmandu', 'Asia/Beirut', 'Asia/Jerusalem', 'Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Chatham', 'UTC');
const date = fc.integer({ min: 0, max: 365 }).map((count) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10));
const changes = fc.constantFrom('2026-03-08', '2026-03-28', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-24', '2026-10-25', '2026-11-01');

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Writes day and time in a zone: `2026-03-29 03:30`. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  return clock;
}

describe('offsetsDiffer', () => {
  for (const [claim, [one, other], first, last, doDiffer] of pairs) {
    it(`tells ${doDiffer ? 'apart' : 'nothing apart for'} ${claim}`, () => {
      expect([offsetsDiffer(one, other, first, last), offsetsDiffer(other, one, first, last)]).to.deep.equal([doDiffer, doDiffer]);
    });
  }

  it('is over two days whatever it is on one of them', () => {
    fc.assert(fc.property(zone, zone, fc.oneof(date, changes), (one, other, first) => {
      const next = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);
      expect(offsetsDiffer(one, other, first, next)).to.equal(offsetsDiffer(one, other, first, first) || offsetsDiffer(one, other, next, next));
    }));
  });

  it('agrees with the clocks of Intl at every hour of a day', () => {
    fc.assert(fc.property(zone, zone, fc.oneof(date, changes), (one, other, day) => {
      const [first, second] = [clockOf(one), clockOf(other)];
      const quarters = Array.from({ length: 4 * 52 }, (_, quarter) => Date.parse(`${day}T00:00Z`) + (quarter - 4 * 14) * 900_000);
      const ofDay = quarters.filter((instant) => first.format(instant).startsWith(day));
      expect(offsetsDiffer(one, other, day, day)).to.equal(ofDay.some((instant) => first.format(instant) !== second.format(instant)));
    }));
  });
});

describe('isTimeZone', () => {
  for (const text of ['Europe/Paris', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'UTC']) it(`knows ${text}`, () => expect(isTimeZone(text)).to.equal(true));
  for (const text of ['', 'Europe/Atlantis', '+01:00', '-05', ' Europe/Paris', 'Europe/Paris\n', '../Paris', '<b>', 'constructor']) it(`refuses “${text.trim() === text ? text : JSON.stringify(text)}”`, () => expect(isTimeZone(text)).to.equal(false));
});
