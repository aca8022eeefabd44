import { toInstantMs } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, importSession } from './schedules.js';

type Case = readonly [claim: string, fields: Readonly<Record<string, string>>, start: string | undefined, end: string | undefined, ...codes: string[]];

const inParis: readonly Case[] = [
  ['a date and a start that agree', {}, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a date in UTC beside a local start', { date: '2026-05-04T07:00:00+00:00' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a date in UTC alone', { date: '2026-05-04T07:00:00Z', start: '' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a date without colon in its offset', { date: '2026-05-04 09:00:00+0200' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a start alone, on the day that lists it', { date: '' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a start with seconds', { date: '', start: '09:00:00' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a start without colon', { date: '', start: '0900' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a start after midnight, in the night after its day', { date: '', start: '01:00' }, '2026-05-05T01:00', '2026-05-05T01:30'],
  ['a start past 24 hours', { date: '', start: '25:00' }, '2026-05-05T01:00', '2026-05-05T01:30'],
  ['a day as date beside a start', { date: '2026-05-05' }, '2026-05-05T09:00', '2026-05-05T09:30', 'session-on-other-day'],
  ['a date without offset', { date: '2026-05-04T09:00:00' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['seconds that are not zero', { date: '2026-05-04T09:00:20+02:00', start: '' }, '2026-05-04T09:00:20', '2026-05-04T09:30:20'],
  ['a start as date and time', { date: '', start: '2026-05-04T09:00:00+02:00' }, '2026-05-04T09:00', '2026-05-04T09:30'],
  ['a duration in minutes', { duration: '90' }, '2026-05-04T09:00', '2026-05-04T10:30'],
  ['a duration with a minute of one figure', { duration: '1:5' }, '2026-05-04T09:00', '2026-05-04T10:05'],
  ['a duration of more than a day', { duration: '26:30' }, '2026-05-04T09:00', '2026-05-05T11:30'],
  ['a duration with seconds', { duration: '01:30:00' }, '2026-05-04T09:00', '2026-05-04T10:30'],
  ['no duration', { duration: '' }, '2026-05-04T09:00', undefined],
  ['an end', { duration: '', end: '2026-05-04T10:15:00+02:00' }, '2026-05-04T09:00', '2026-05-04T10:15'],
  ['an end as an hour', { duration: '', end: '10:15' }, '2026-05-04T09:00', '2026-05-04T10:15'],
  ['an end as an hour of the night', { duration: '', end: '00:15' }, '2026-05-04T09:00', '2026-05-05T00:15'],
  ['an end without offset', { duration: '', end: '2026-05-04T10:15' }, '2026-05-04T09:00', '2026-05-04T10:15'],
  ['an end that the duration contradicts', { end: '2026-05-04T10:15:00+02:00' }, '2026-05-04T09:00', '2026-05-04T10:15', 'end-contradicted'],
  ['an end before the start', { duration: '', end: '2026-05-04T08:15:00+02:00' }, '2026-05-04T09:00', undefined, 'end-unreadable'],
  ['an end that is none', { end: 'noon' }, '2026-05-04T09:00', '2026-05-04T09:30', 'end-unreadable'],
  ['a duration of nothing', { duration: '00:00' }, '2026-05-04T09:00', undefined, 'duration-unreadable'],
  ['a duration in words', { duration: 'half an hour' }, '2026-05-04T09:00', undefined, 'duration-unreadable'],
  ['a duration of two months', { duration: '1500:00' }, '2026-05-04T09:00', undefined, 'duration-unreadable'],
  ['a start in words', { date: '', start: '9am' }, undefined, undefined, 'start-unreadable', 'session-without-time'],
  ['an hour that does not exist', { date: '', start: '10:75' }, undefined, undefined, 'start-unreadable', 'session-without-time'],
  ['neither date nor start', { date: '', start: '' }, undefined, undefined, 'session-without-time'],
  ['a date that does not exist beside a start', { date: '2026-02-30T09:00:00+02:00' }, '2026-05-04T09:00', '2026-05-04T09:30', 'date-unreadable'],
  ['a year beyond all calendars beside a start', { date: '9999-12-31T09:00:00+02:00' }, '2026-05-04T09:00', '2026-05-04T09:30', 'date-unreadable'],
  ['a date that its start contradicts', { date: '2026-05-04T09:00:00', start: '11:00' }, '2026-05-04T09:00', '2026-05-04T09:30', 'start-contradicted'],
];

const clockChanges: readonly Case[] = [
  ['the hour before a clock is put back', { date: '2026-10-25T00:30:00Z', start: '' }, '2026-10-25T02:30+02:00', '2026-10-25T02:00+01:00'],
  ['the same hour after the clock was put back', { date: '2026-10-25T02:30:00+01:00', start: '02:30' }, '2026-10-25T02:30+01:00', '2026-10-25T03:00'],
  ['an hour that comes twice, of which the first is taken', { date: '', start: '26:30' }, '2026-10-25T02:30+02:00', '2026-10-25T02:00+01:00', 'clock-change-repeated'],
  ['a session across the change, as long as its duration', { date: '2026-10-25T01:30:00+02:00', start: '01:30', duration: '03:00' }, '2026-10-25T01:30', '2026-10-25T03:30'],
];

describe('the time of an imported session', () => {
  for (const [claim, fields, start, end, ...codes] of inParis) {
    it(`comes from ${claim}`, () => {
      const { session, entries } = importSession({ fields });
      expect([session.start, session.end]).to.deep.equal([start, end]);
      expect(codesOf(entries)).to.deep.equal(codes);
    });
  }

  for (const [claim, fields, start, end, ...codes] of clockChanges) {
    it(`is right for ${claim}`, () => {
      const { session, entries } = importSession({ fields: { duration: '00:30', ...fields } }, { day: 'date="2026-10-24"', conference: { start: '2026-10-24', end: '2026-10-25' } });
      expect(session.start).to.equal(start);
      expect(toInstantMs(session.end!, 'Europe/Paris') - toInstantMs(session.start!, 'Europe/Paris')).to.equal(fields['duration'] ? 10_800_000 : 1_800_000);
      if (!claim.startsWith('the hour') && !claim.startsWith('an hour')) expect(session.end).to.equal(end);
      expect(codesOf(entries, 'session-on-other-day')).to.deep.equal(codes);
    });
  }

  it('moves an hour that a clock change skips, and says so', () => {
    const { session, entries } = importSession({ fields: { date: '', start: '26:30' } }, { day: 'date="2026-03-28"', conference: { start: '2026-03-28', end: '2026-03-29' } });
    expect(session.start).to.equal('2026-03-29T03:30');
    expect(entryOf(entries, 'clock-change-skipped')).to.include({ kind: 'guessed', found: '02:30', became: '2026-03-29T03:30' });
  });

  it('believes the date where the start contradicts it, and says so', () => {
    const { document, entries } = importFixture({ sessions: [{}, { id: '2', fields: { date: '2026-05-04T10:30:00+02:00', start: '19:30' } }] });
    expect(document.sessions[1]?.start).to.equal('2026-05-04T10:30');
    expect(entryOf(entries, 'start-contradicted')).to.deep.include({ kind: 'guessed', place: 'day 1, room "Hall", event 2', found: '19:30', became: '2026-05-04T10:30' });
  });

  it('keeps the day of a session whose hour is not known', () => {
    expect(importSession({ fields: { date: '', start: '' } }).session).to.include({ day: '2026-05-04' });
    expect(importSession({ fields: { date: '2026-05-05', start: '' } }, { day: 'index="1"' }).session).to.include({ day: '2026-05-05' });
    expect(importSession({ fields: { date: '', start: '' } }, { day: 'index="1"' }).session).not.to.have.property('day');
  });
});
