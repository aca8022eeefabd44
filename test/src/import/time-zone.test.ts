import { toInstantMs } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, type FixtureSession } from './schedules.js';

interface Case {
  readonly claim: string;
  readonly conference?: Readonly<Record<string, string>>;
  readonly date?: string;
  readonly start?: string;
  readonly caller?: string;
  readonly timeZone: string;
  readonly codes: readonly string[];
}

const none = { time_zone_name: '', city: '' };

const cases: readonly Case[] = [
  { claim: 'is the one the source names', timeZone: 'Europe/Paris', codes: [] },
  { claim: 'is the one the source names under another name', conference: { ...none, timezone: 'Europe/Madrid' }, timeZone: 'Europe/Madrid', codes: [] },
  { claim: 'is the caller’s', conference: none, caller: 'Europe/Rome', timeZone: 'Europe/Rome', codes: [] },
  { claim: 'is the caller’s, against the source', caller: 'Europe/Rome', timeZone: 'Europe/Rome', codes: ['time-zone-from-caller'] },
  { claim: 'is the caller’s, against the times', conference: none, caller: 'Asia/Tokyo', timeZone: 'Asia/Tokyo', codes: ['time-zone-contradicted'] },
  { claim: 'is not one of the caller’s that does not exist', caller: 'Mars/Phobos', timeZone: 'Europe/Paris', codes: [] },
  { claim: 'is that of the city', conference: { ...none, city: 'Brussels' }, timeZone: 'Europe/Brussels', codes: ['time-zone-guessed'] },
  { claim: 'is that of a city in its own spelling', conference: { ...none, city: 'Bruxelles' }, timeZone: 'Europe/Brussels', codes: ['time-zone-guessed'] },
  { claim: 'is that of a city without a zone of its own', conference: { ...none, city: 'Sophia Antipolis (06)' }, timeZone: 'Europe/Paris', codes: ['time-zone-guessed'] },
  { claim: 'is that of a city at the end of the venue', conference: { ...none, venue: 'Palais des Congrès, Lyon' }, timeZone: 'Europe/Paris', codes: ['time-zone-guessed'] },
  { claim: 'is not that of a city whose times differ', conference: { ...none, city: 'Tokyo' }, timeZone: 'Europe/Paris', codes: ['time-zone-guessed'] },
  { claim: 'fits the offsets of the times', conference: none, timeZone: 'Europe/Paris', codes: ['time-zone-guessed'] },
  { claim: 'fits a local start beside a date in UTC', conference: none, date: '2026-05-04T03:30:00+00:00', start: '09:00', timeZone: 'Asia/Kolkata', codes: ['time-zone-guessed'] },
  { claim: 'is any that fits an uncommon offset', conference: none, date: '2026-05-04T09:00:00+05:45', start: '09:00', timeZone: 'Asia/Katmandu', codes: ['time-zone-guessed'] },
  { claim: 'is UTC where the clock shows UTC', conference: none, date: '2026-05-04T09:00:00+00:00', start: '09:00', timeZone: 'UTC', codes: ['time-zone-guessed'] },
  { claim: 'is UTC, as unknown, where instants alone are told', conference: none, date: '2026-05-04T09:00:00Z', start: '', timeZone: 'UTC', codes: ['time-zone-unknown'] },
  { claim: 'is UTC, as unknown, where clocks alone are told', conference: none, date: '', start: '09:00', timeZone: 'UTC', codes: ['time-zone-unknown'] },
  { claim: 'is guessed where the source names none that exists', conference: { time_zone_name: 'US / Pacific' }, date: '2026-05-04T09:00:00-07:00', start: '09:00', timeZone: 'America/Los_Angeles', codes: ['time-zone-unreadable', 'time-zone-guessed'] },
  { claim: 'is guessed where the times contradict the one named', conference: { time_zone_name: 'UTC', city: '' }, timeZone: 'Europe/Paris', codes: ['time-zone-contradicted'] },
  { claim: 'stays the one named where nothing fits the times', conference: { time_zone_name: 'Europe/Rome', city: '' }, date: '2026-05-04T09:00:00+02:17', start: '09:00', timeZone: 'Europe/Rome', codes: ['time-zone-contradicted'] },
];

describe('the time zone of an imported event', () => {
  for (const { claim, conference = {}, date = '2026-05-04T09:00:00+02:00', start = '09:00', caller, timeZone, codes } of cases) {
    it(claim, () => {
      const { document, entries } = importFixture({ conference, sessions: [{ fields: { date, start } }] }, caller === undefined ? {} : { timeZone: caller });
      expect(canonical(document.event.timeZone)).to.equal(canonical(timeZone));
      expect(codesOf(entries, 'venue-name-guessed')).to.deep.equal(codes);
      if (date) expect(toInstantMs(document.sessions[0]!.start!, document.event.timeZone)).to.equal(Date.parse(date));
    });
  }

  it('is decided by most of the sessions, not by one that is wrong', () => {
    const sessions: FixtureSession[] = [{ fields: { start: '18:00' } }, { id: '2' }, { id: '3' }];
    expect(importFixture({ conference: none, sessions }).document.event.timeZone).to.equal('Europe/Paris');
  });

  it('says what it contradicts and what was used', () => {
    const { entries } = importFixture({ conference: { time_zone_name: 'UTC', city: '' } });
    expect(entryOf(entries, 'time-zone-contradicted')).to.include({ kind: 'guessed', found: 'UTC', became: 'Europe/Paris' });
  });
});

/** Systems name the same zone differently. */
function canonical(timeZone: string): string {
  return { 'Asia/Kathmandu': 'Asia/Katmandu', 'Asia/Calcutta': 'Asia/Kolkata' }[timeZone] ?? timeZone;
}
