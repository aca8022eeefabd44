import { buildAgenda, entriesOf, nextTurn, nowAndNext, phaseOf, progressOf, type AgendaEntry } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }];
const at = (time: string) => Date.parse(`2011-11-17T${time}+01:00`);
const held = (start: string, end: string | undefined, room?: string, more: object = {}) => ({
  start: `2011-11-17T${start}`, ...(end ? { end: `2011-11-17T${end}` } : {}), ...(room ? { rooms: [room] } : {}), ...more,
});

function entriesWith(sessions: Readonly<Record<string, Record<string, unknown>>>): AgendaEntry[] {
  return entriesOf(buildAgenda(buildProgramme(sessions, { event: { venue: { name: 'Palais', rooms } } })));
}

const [session, moment, hourless] = entriesWith({ session: held('09:00', '10:00'), moment: held('09:30', undefined), hourless: { day: '2011-11-17' } }) as [AgendaEntry, AgendaEntry, AgendaEntry];

describe('phaseOf', () => {
  const phases: readonly (readonly [claim: string, entry: AgendaEntry, time: string, phase: string])[] = [
    ['to come before its start', session, '08:59', 'future'], ['on from its start', session, '09:00', 'now'], ['on before its end', session, '09:59', 'now'],
    ['over at its end', session, '10:00', 'past'], ['to come where its hour is not known', hourless, '23:00', 'future'],
    ['to come before its start where no end is known', moment, '09:29', 'future'], ['over at its start where no end is known', moment, '09:30', 'past'],
  ];
  for (const [claim, entry, time, phase] of phases) it(`calls a session ${claim}`, () => expect(phaseOf(entry, at(time))).to.equal(phase));
});

describe('progressOf', () => {
  const progress: readonly (readonly [claim: string, entry: AgendaEntry, time: string, part: number])[] = [
    ['nothing before its start', session, '08:00', 0], ['nothing at its start', session, '09:00', 0], ['a quarter of an hour', session, '09:15', 0.25],
    ['all at its end', session, '10:00', 1], ['all after its end', session, '12:00', 1], ['nothing where no end is known', moment, '09:30', 0], ['nothing where no hour is known', hourless, '09:30', 0],
  ];
  for (const [claim, entry, time, part] of progress) it(`is ${claim}`, () => expect(progressOf(entry, at(time))).to.equal(part));
});

/** Rooms as lines: `hall: a > b` where `a` is on and `b` comes next. */
const linesAt = (entries: readonly AgendaEntry[], time: string) => nowAndNext(entries, at(time)).map(({ room, now, next }) => `${room}: ${idsOf(now).join(' ')} > ${next?.session.id ?? ''}`.trim());

describe('nowAndNext', () => {
  const day = { a: held('09:00', '10:00', 'hall'), b: held('10:00', '11:00', 'hall'), c: held('09:30', '10:30', 'crypt') };
  const cases: readonly (readonly [claim: string, sessions: Record<string, Record<string, unknown>>, time: string, lines: readonly string[]])[] = [
    ['what comes first before anything is on', day, '08:00', ['hall:  > a', 'crypt:  > c']],
    ['what is on and what comes next', day, '09:45', ['hall: a > b', 'crypt: c >']],
    ['what begins at the moment the last one ends', day, '10:00', ['hall: b >', 'crypt: c >']],
    ['no room in which nothing is left', day, '10:30', ['hall: b >']],
    ['nothing when all is over', day, '11:00', []],
    ['all that is on in one room', { a: held('09:00', '11:00', 'hall'), b: held('09:30', '10:00', 'hall') }, '09:45', ['hall: a b >']],
    ['a session in each of its rooms', { a: held('09:00', '10:00', undefined, { rooms: ['hall', 'crypt'] }) }, '09:30', ['hall: a >', 'crypt: a >']],
    ['sessions without a room together', { a: held('09:00', '10:00'), b: held('10:00', '11:00') }, '09:30', [': a > b']],
    ['nothing that is cancelled or replaced', { a: held('09:00', '10:00', 'hall', { status: 'cancelled' }), b: held('10:00', '11:00', 'hall', { status: 'replaced', replacedBy: 'a' }) }, '09:30', []],
    ['what is moved, full or expected', { a: held('09:00', '10:00', 'hall', { status: 'full' }), b: held('10:00', '11:00', 'hall', { status: 'expected' }) }, '09:30', ['hall: a > b']],
    ['no session without an hour', { a: { day: '2011-11-17', rooms: ['hall'] } }, '09:30', []],
    ['the first listed of two that come next', { b: held('10:00', '11:00', 'hall'), a: held('10:00', '12:00', 'hall') }, '09:30', ['hall:  > b']],
  ];
  for (const [claim, sessions, time, lines] of cases) it(`tells ${claim}`, () => expect(linesAt(entriesWith(sessions), time)).to.deep.equal(lines));

  it('finds what comes next in entries of any order', () => expect(linesAt(entriesWith(day).reverse(), '08:00')).to.have.members(['hall:  > a', 'crypt:  > c']));

  it.skip('tells a session whose list of rooms is empty as one without a room', () => {
    expect(linesAt(entriesWith({ a: held('09:00', '10:00', undefined, { rooms: [] }) }), '09:30')).to.deep.equal([': a >']);
  });
});

describe('nextTurn', () => {
  const entries = entriesWith({ a: held('09:00', '10:00'), b: held('09:30', '11:00'), c: { day: '2011-11-17' } });
  const turns: readonly (readonly [from: string, to: string | undefined])[] = [['08:00', '09:00'], ['09:00', '09:30'], ['09:30', '10:00'], ['10:00', '11:00'], ['11:00', undefined], ['23:00', undefined]];
  for (const [from, to] of turns) it(`after ${from} is ${to ?? 'never'}`, () => expect(nextTurn(entries, at(from))).to.equal(to === undefined ? undefined : at(to)));
  it('never comes where no hour is known', () => expect(nextTurn([hourless], at('09:00'))).to.equal(undefined));
});
