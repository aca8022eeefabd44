import { programmeDay } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, importFixture, type Fixture } from './schedules.js';

interface Case {
  readonly claim: string;
  readonly stated?: string;
  readonly day?: string;
  /** Starts of the sessions of the day of 4 May 2026. */
  readonly starts: readonly string[];
  readonly dayChange: string | undefined;
  readonly codes?: readonly string[];
  /** Sessions that no day change keeps on their day. */
  readonly astray?: number;
}

const nightTo = (end: string) => `date="2026-05-04" start="2026-05-04T09:00:00+02:00" end="${end}"`;

const cases: readonly Case[] = [
  { claim: 'is not written where nothing is told', starts: ['04T09:00', '05T01:00'], dayChange: undefined },
  { claim: 'is that of the source', stated: '06:00:00', starts: ['04T09:00', '05T05:30'], dayChange: '06:00' },
  { claim: 'is that of the source at midnight', stated: '00:00', starts: ['04T00:30', '04T09:00'], dayChange: '00:00' },
  { claim: 'is the end of the days', day: nightTo('2026-05-05T06:00:00+02:00'), starts: ['04T09:00', '05T05:30'], dayChange: '06:00', codes: ['day-change-derived'] },
  { claim: 'is the end of days that end a minute earlier', day: nightTo('2026-05-05T03:59:00+02:00'), starts: ['04T09:00'], dayChange: '04:00', codes: ['day-change-derived'] },
  { claim: 'is the end of days that end a second earlier, in UTC', day: nightTo('2026-05-05T00:59:59+00:00'), starts: ['04T09:00'], dayChange: '03:00', codes: ['day-change-derived'] },
  { claim: 'does not come from days that end in the evening', day: nightTo('2026-05-04T23:00:00+02:00'), starts: ['04T09:00', '05T01:00'], dayChange: undefined },
  { claim: 'gives way to a session that begins before it', stated: '09:00', starts: ['04T08:30', '04T10:00'], dayChange: '04:00', codes: ['day-change-adjusted'] },
  { claim: 'gives way to an early session and keeps the night', stated: '09:00', starts: ['04T07:00', '05T05:30'], dayChange: '07:00', codes: ['day-change-adjusted'] },
  { claim: 'lies between night and morning to the minute', stated: '09:00', starts: ['04T05:45', '05T05:30'], dayChange: '05:45', codes: ['day-change-adjusted'] },
  { claim: 'moves for a session later than the default', starts: ['04T09:00', '05T05:30'], dayChange: '06:00', codes: ['day-change-adjusted'] },
  { claim: 'moves for a session earlier than the default', starts: ['04T03:15'], dayChange: '03:00', codes: ['day-change-adjusted'] },
  { claim: 'does not move for a session of the next morning', starts: ['04T09:00', '05T09:00'], dayChange: undefined, codes: ['session-on-other-day'], astray: 1 },
  { claim: 'loses as few sessions as it can', stated: '04:00', starts: ['04T05:00', '04T05:10', '04T05:20', '05T05:30'], dayChange: '04:00', codes: ['session-on-other-day'], astray: 1 },
];

function toFixture({ stated = '', day = 'date="2026-05-04"', starts }: Case): Fixture {
  return { day, conference: { day_change: stated }, sessions: starts.map((start, index) => ({ id: String(index), fields: { date: `2026-05-${start}:00+02:00`, start: start.slice(3) } })) };
}

describe('the hour at which days begin', () => {
  for (const entry of cases) {
    it(entry.claim, () => {
      const { document, entries } = importFixture(toFixture(entry));
      expect(document.event.dayChange).to.equal(entry.dayChange);
      expect(codesOf(entries)).to.deep.equal(entry.codes ?? []);
      const days = document.sessions.map(({ start }) => programmeDay(start!, document.event));
      expect(days.filter((day) => day !== '2026-05-04')).to.have.length(entry.astray ?? 0);
    });
  }

  it('does not move hours of the morning to the night where only a clock tells the time', () => {
    const { document } = importFixture({ conference: { day_change: '09:00:00' }, sessions: [{ fields: { date: '', start: '08:30' } }, { id: '2', fields: { date: '', start: '05:30' } }] });
    expect(document.sessions.map(({ start }) => start)).to.deep.equal(['2026-05-04T08:30', '2026-05-05T05:30']);
    expect(document.sessions.map(({ start }) => programmeDay(start!, document.event))).to.deep.equal(['2026-05-04', '2026-05-04']);
  });

  it('keeps every hour on its day where days begin at midnight', () => {
    const { document } = importFixture({ conference: { day_change: '00:00' }, sessions: [{ fields: { date: '', start: '01:30' } }] });
    expect(document.sessions[0]?.start).to.equal('2026-05-04T01:30');
  });

  it('reads days dated in UTC as the days they are at the event', () => {
    const fixture = { conference: { time_zone_name: 'Asia/Kolkata' }, day: 'date="2026-05-03" start="2026-05-03T21:30:00+00:00" end="2026-05-04T21:29:59+00:00"', sessions: [{ fields: { date: '2026-05-04T05:00:00+00:00', start: '10:30' } }] };
    const { document, entries } = importFixture(fixture);
    expect(document.sessions[0]?.start).to.equal('2026-05-04T10:30');
    expect(document.event).to.include({ start: '2026-05-04', end: '2026-05-05', dayChange: '03:00' });
    expect(codesOf(entries)).to.deep.equal(['day-moved', 'day-change-derived']);
  });
});
