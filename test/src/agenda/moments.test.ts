import { buildAgenda, dayAt, entriesOf, nearestEntry, nextBegin, sessionsAt } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

type Sessions = Readonly<Record<string, Record<string, unknown>>>;

const at = (time: string, day = '2011-11-17') => Date.parse(`${day}T${time}+01:00`);
const held = (start: string, end?: string, more: object = {}) => ({ start: `2011-11-17T${start}`, ...(end ? { end: `2011-11-17T${end}` } : {}), ...more });
const agendaOf = (sessions: Sessions, event: Record<string, unknown> = {}) => buildAgenda(buildProgramme(sessions, { event }));

const morning: Sessions = {
  desk: held('08:00', '12:00'), opening: held('09:00', '10:00'), moment: held('10:30'), talk: held('11:00', '12:00'), next: { start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
  off: held('08:30', '12:30', { status: 'cancelled' }), gone: held('10:45', '11:30', { status: 'replaced', replacedBy: 'talk' }), some: { day: '2011-11-17' },
};
const entries = entriesOf(agendaOf(morning));

describe('sessionsAt', () => {
  const cases: readonly (readonly [claim: string, time: string, ids: readonly string[]])[] = [
    ['what begins at the instant', '09:00', ['desk', 'opening']], ['what began before and is still on', '09:59', ['desk', 'opening']], ['no longer what ends at the instant', '10:00', ['desk']],
    ['what begins at the instant and has no known end', '10:30', ['desk', 'moment']], ['nothing without a known end a moment later', '10:31', ['desk']], ['nothing before all', '07:59', []], ['nothing after all', '12:00', []],
  ];
  for (const [claim, time, ids] of cases) it(`gives ${claim}`, () => expect(idsOf(sessionsAt(entries, at(time)))).to.deep.equal(ids));
});

describe('nextBegin', () => {
  const begins: readonly (readonly [from: string, to: number | undefined])[] = [
    ['07:00', at('08:00')], ['08:00', at('09:00')], ['09:30', at('10:30')], ['10:30', at('11:00')], ['11:00', at('09:00', '2011-11-18')],
  ];
  for (const [from, to] of begins) it(`after ${from} is the next start, ends and cancelled sessions aside`, () => expect(nextBegin(entries, at(from))).to.equal(to));
  it('is nothing after the last start', () => expect(nextBegin(entries, at('09:00', '2011-11-18'))).to.equal(undefined));
  it('is nothing where no hour is known', () => expect(nextBegin(entriesOf(agendaOf({ a: { day: '2011-11-17' }, b: {} })), 0)).to.equal(undefined));
});

describe('dayAt', () => {
  const agenda = agendaOf(morning);
  const days: readonly (readonly [claim: string, instant: string, date: string | undefined])[] = [
    ['the day of a morning', '2011-11-17T09:00+01:00', '2011-11-17'], ['still the day before, in its night', '2011-11-18T03:59+01:00', '2011-11-17'], ['the new day from the day change on', '2011-11-18T04:00+01:00', '2011-11-18'],
    ['the last day, in its night', '2011-11-19T03:59+01:00', '2011-11-18'], ['no day before the first day change', '2011-11-17T03:59+01:00', undefined], ['no day after the last', '2011-11-19T04:00+01:00', undefined],
  ];
  for (const [claim, instant, date] of days) it(`is ${claim}`, () => expect(dayAt(agenda, Date.parse(instant))?.date).to.equal(date));

  it('goes by the day change of the event', () => expect(dayAt(agendaOf({}, { dayChange: '00:00' }), at('00:30', '2011-11-18'))?.date).to.equal('2011-11-18'));
  it('goes by the zone in which days are cut', () => {
    const document = buildProgramme({ a: held('23:00', '23:30') });
    const instant = at('23:00');
    expect([dayAt(buildAgenda(document), instant)?.date, dayAt(buildAgenda(document, 'Asia/Tokyo'), instant)?.date]).to.deep.equal(['2011-11-17', '2011-11-18']);
  });
  it('has 25 hours when clocks go back', () => {
    const autumn = agendaOf({}, { start: '2026-10-24', end: '2026-10-25' });
    expect(['2026-10-25T02:59Z', '2026-10-25T03:00Z'].map((instant) => dayAt(autumn, Date.parse(instant))?.date)).to.deep.equal(['2026-10-24', '2026-10-25']);
  });
});

describe('nearestEntry', () => {
  const agenda = agendaOf(morning);
  const cases: readonly (readonly [claim: string, instant: number, id: string | undefined])[] = [
    ['what comes first, before the event', at('12:00', '2011-11-10'), 'desk'], ['what is on', at('08:30'), 'desk'], ['what began last, of all that is on', at('09:30'), 'opening'],
    ['what is on although something else comes sooner', at('10:15'), 'desk'], ['what begins now with no known end', at('10:30'), 'moment'], ['what comes next, in a break', at('13:00'), 'next'],
    ['what comes next, in the night', at('02:00', '2011-11-18'), 'next'], ['nothing when all is over', at('10:00', '2011-11-18'), undefined],
  ];
  for (const [claim, instant, id] of cases) it(`is ${claim}`, () => expect(nearestEntry(agenda, instant)?.session.id).to.equal(id));

  it('is the first as read of those that begin together', () => {
    const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }];
    const together = agendaOf({ b: held('09:00', '10:00', { rooms: ['crypt'] }), a: held('09:00', '10:00', { rooms: ['hall'] }) }, { venue: { name: 'Palais', rooms } });
    expect([at('08:00'), at('09:30')].map((instant) => nearestEntry(together, instant)?.session.id)).to.deep.equal(['a', 'a']);
  });
  it('is never a session that is cancelled', () => expect(nearestEntry(agendaOf({ a: held('09:00', '10:00', { status: 'cancelled' }) }), at('08:00'))).to.equal(undefined));
  it('is nothing where no hour is known', () => expect(nearestEntry(agendaOf({ a: { day: '2011-11-17' } }), at('08:00'))).to.equal(undefined));
});
