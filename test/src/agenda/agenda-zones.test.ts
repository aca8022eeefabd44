import { buildAgenda, entriesOf, type Agenda } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

type Fields = Record<string, unknown>;
type Sessions = Readonly<Record<string, Fields>>;

/** An agenda as lines: `2011-11-17: a b` with the groups and what has no hour, and `undated: c`. */
function toLines({ days, undated }: Agenda): string[] {
  const lines = days.map(({ date, groups, unscheduled }) => `${date}: ${[...groups.flatMap(({ entries }) => idsOf(entries)), ...idsOf(unscheduled)].join(' ')}`.trim());
  return undated.length > 0 ? [...lines, `undated: ${idsOf(undated).join(' ')}`] : lines;
}

const eventDays = (agenda: Agenda) => Object.fromEntries(entriesOf(agenda).flatMap(({ session, eventDay }) => (eventDay ? [[session.id, eventDay]] : [])));

const morning = { start: '2011-11-17T09:00', end: '2011-11-17T10:00' };
const evening = { start: '2011-11-17T22:00', end: '2011-11-17T23:30' };
const secondMorning = { start: '2011-11-18T09:00' };

/** What is held in Paris, another zone, the days there, and what is held on another day in Paris. */
const cuts: readonly (readonly [claim: string, zone: string, sessions: Sessions, lines: readonly string[], moved: Fields, event?: Fields])[] = [
  ['keeps days where clocks are a little ahead', 'Asia/Kathmandu', { morning, secondMorning }, ['2011-11-17: morning', '2011-11-18: secondMorning'], {}],
  ['puts an evening on the next day far to the east', 'Asia/Tokyo', { morning, evening, secondMorning }, ['2011-11-17: morning', '2011-11-18: evening secondMorning'], { evening: '2011-11-17' }],
  ['puts an evening on the day after the event', 'Asia/Tokyo', { morning, secondMorning, last: { start: '2011-11-18T22:00' } }, ['2011-11-17: morning', '2011-11-18: secondMorning', '2011-11-19: last'], { last: '2011-11-18' }],
  ['puts mornings on the day before far to the west, and leaves out the day they all leave', 'America/Los_Angeles', { morning, secondMorning }, ['2011-11-16: morning', '2011-11-17: secondMorning'], { morning: '2011-11-17', secondMorning: '2011-11-18' }],
  ['keeps a day that some sessions stay on', 'America/Los_Angeles', { morning, secondMorning, evening: { start: '2011-11-18T22:00' } }, ['2011-11-16: morning', '2011-11-17: secondMorning', '2011-11-18: evening'], { morning: '2011-11-17', secondMorning: '2011-11-18' }],
  ['keeps a day of which nothing is known yet', 'America/Los_Angeles', { evening }, ['2011-11-17: evening', '2011-11-18:'], {}],
  ['keeps a day of which the document has something to say', 'America/Los_Angeles', { morning, secondMorning }, ['2011-11-16: morning', '2011-11-17: secondMorning', '2011-11-18:'], { morning: '2011-11-17', secondMorning: '2011-11-18' }, { days: [{ date: '2011-11-18', title: 'Seconde journée' }] }],
  ['keeps sessions without an hour on their day', 'America/Los_Angeles', { morning, thatDay: { day: '2011-11-17' }, someday: {} }, ['2011-11-16: morning', '2011-11-17: thatDay', '2011-11-18:', 'undated: someday'], { morning: '2011-11-17' }],
  ['goes by the same day change on other clocks', 'Europe/London', { late: { start: '2011-11-18T03:30' }, early: { start: '2011-11-18T04:30' }, nine: secondMorning }, ['2011-11-17: late early', '2011-11-18: nine'], { early: '2011-11-18' }],
  ['goes by midnight where that is the day change', 'Asia/Tokyo', { late: { start: '2011-11-17T16:30' } }, ['2011-11-18: late'], { late: '2011-11-17' }, { dayChange: '00:00' }],
  ['goes by the offset of a session that has its own', 'Asia/Kathmandu', { talk: { start: '2011-11-17T19:00-05:00' } }, ['2011-11-18: talk'], { talk: '2011-11-17' }],
];

describe('buildAgenda in another zone', () => {
  for (const [claim, zone, sessions, lines, moved, event] of cuts) {
    it(claim, () => {
      const agenda = buildAgenda(buildProgramme(sessions, { event }), zone);
      expect([toLines(agenda), eventDays(agenda)]).to.deep.equal([lines, moved]);
    });
  }

  it('leaves instants as they are', () => {
    const document = buildProgramme({ morning, evening });
    const spansIn = (zone?: string) => entriesOf(buildAgenda(document, zone)).map(({ span }) => span);
    expect(spansIn('America/Los_Angeles')).to.deep.equal(spansIn());
  });

  it('is the same as without a zone where it is the event’s own', () => {
    const document = buildProgramme({ morning, night: { start: '2011-11-18T01:00' }, someday: {} });
    expect(buildAgenda(document, 'Europe/Paris')).to.deep.equal(buildAgenda(document));
  });

  it('tells the zone and day change by which its days are cut', () => {
    expect(buildAgenda(buildProgramme({}, { event: { dayChange: '05:00' } }), 'Asia/Tokyo')).to.include({ timeZone: 'Asia/Tokyo', dayChange: '05:00' });
  });

  for (const [date, before, after] of [['2026-03-28', '2026-03-29T02:59', '2026-03-29T03:00'], ['2026-10-24', '2026-10-25T03:59', '2026-10-25T04:00']] as const) {
    it(`cuts the night after ${date} at the day change of clocks that change in it`, () => {
      const document = buildProgramme({ before: { start: `${before}Z` }, after: { start: `${after}Z` } }, { event: { start: date, end: before.slice(0, 10), timeZone: 'UTC' } });
      expect(toLines(buildAgenda(document, 'Europe/London'))).to.deep.equal([`${date}: before`, `${after.slice(0, 10)}: after`]);
    });
  }
});
