import { buildAgenda, entriesOf, nowAndNext } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

type Sessions = Readonly<Record<string, Record<string, unknown>>>;

const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }, { id: 'attic', name: 'Combles' }];
const at = (time: string) => Date.parse(`2011-11-17T${time}+01:00`);
const held = (start: string, end: string | undefined, room?: string, more: object = {}) => ({
  start: `2011-11-17T${start}`, ...(end ? { end: `2011-11-17T${end}` } : {}), ...(room ? { rooms: [room] } : {}), ...more,
});

const programmeOf = (sessions: Sessions, listed: readonly object[] = rooms) => buildProgramme(sessions, { event: { venue: { name: 'Palais', rooms: listed } } });

/** Rooms as lines: `hall: a > b` where `a` is on and `b` comes next. */
const linesOf = (states: ReturnType<typeof nowAndNext>) => states.map(({ room, now, next }) => `${room}: ${idsOf(now).join(' ')} > ${next?.session.id ?? ''}`.trim());

function linesAt(sessions: Sessions, time: string, listed?: readonly object[]): string[] {
  const document = programmeOf(sessions, listed);
  return linesOf(nowAndNext(entriesOf(buildAgenda(document)), at(time), document));
}

describe('nowAndNext', () => {
  const day = { a: held('09:00', '10:00', 'hall'), b: held('10:00', '11:00', 'hall'), c: held('09:30', '10:30', 'crypt') };
  const cases: readonly (readonly [claim: string, sessions: Sessions, time: string, lines: readonly string[]])[] = [
    ['what comes first before anything is on', day, '08:00', ['hall:  > a', 'crypt:  > c']],
    ['what is on and what comes next', day, '09:45', ['hall: a > b', 'crypt: c >']],
    ['what begins at the moment the last one ends', day, '10:00', ['hall: b >', 'crypt: c >']],
    ['no room in which nothing is left', day, '10:30', ['hall: b >']],
    ['nothing when all is over', day, '11:00', []],
    ['all that is on in one room', { a: held('09:00', '11:00', 'hall'), b: held('09:30', '10:00', 'hall') }, '09:45', ['hall: a b >']],
    ['a session in each of its rooms', { a: held('09:00', '10:00', undefined, { rooms: ['crypt', 'hall'] }) }, '09:30', ['hall: a >', 'crypt: a >']],
    ['a session that comes next in each of its rooms', { a: held('09:00', '10:00', 'hall'), b: held('10:00', '11:00', undefined, { rooms: ['hall', 'crypt'] }) }, '09:30', ['hall: a > b', 'crypt:  > b']],
    ['a session once in a room it names twice', { a: held('09:00', '10:00', undefined, { rooms: ['hall', 'hall'] }) }, '09:30', ['hall: a >']],
    ['sessions without a room together', { a: held('09:00', '10:00'), b: held('10:00', '11:00') }, '09:30', [': a > b']],
    ['a session whose list of rooms is empty as one without a room', { a: held('09:00', '10:00', undefined, { rooms: [] }) }, '09:30', [': a >']],
    ['sessions without a room last', { a: held('09:00', '10:00'), b: held('09:00', '10:00', 'attic') }, '09:30', ['attic: b >', ': a >']],
    ['nothing that is cancelled or replaced', { a: held('09:00', '10:00', 'hall', { status: 'cancelled' }), b: held('10:00', '11:00', 'hall', { status: 'replaced', replacedBy: 'a' }) }, '09:30', []],
    ['what comes after a cancelled session', { a: held('09:00', '10:00', 'hall'), b: held('10:00', '11:00', 'hall', { status: 'cancelled' }), c: held('11:00', '12:00', 'hall') }, '09:30', ['hall: a > c']],
    ['what is moved, full or expected', { a: held('09:00', '10:00', 'hall', { status: 'full' }), b: held('10:00', '11:00', 'hall', { status: 'expected' }) }, '09:30', ['hall: a > b']],
    ['no session without an hour', { a: { day: '2011-11-17', rooms: ['hall'] } }, '09:30', []],
    ['the first listed of two that come next', { b: held('10:00', '11:00', 'hall'), a: held('10:00', '12:00', 'hall') }, '09:30', ['hall:  > b']],
    ['what comes next on another day', { a: held('09:00', '10:00', 'hall'), b: { start: '2011-11-18T09:00', rooms: ['hall'] } }, '23:00', ['hall:  > b']],
  ];
  for (const [claim, sessions, time, lines] of cases) it(`tells ${claim}`, () => expect(linesAt(sessions, time)).to.deep.equal(lines));

  it('puts rooms in the order of the document, whichever is used first', () => {
    const listed = [{ id: 'hall', name: 'Hall', order: 2 }, { id: 'crypt', name: 'Crypte', order: 3 }, { id: 'attic', name: 'Combles', order: 1 }];
    const sessions = { a: held('09:00', '10:00', 'crypt'), b: held('09:30', '10:00', 'hall'), c: held('09:45', '10:00', 'attic') };
    expect(linesAt(sessions, '08:00', listed)).to.deep.equal(['attic:  > c', 'hall:  > b', 'crypt:  > a']);
  });

  it('puts rooms as they first occur where no document is given, sessions without one last', () => {
    const entries = entriesOf(buildAgenda(programmeOf({ desk: held('08:30', '09:00'), a: held('09:00', '10:00', 'crypt'), b: held('09:30', '10:00', 'hall') })));
    expect(linesOf(nowAndNext(entries, at('08:00')))).to.deep.equal(['crypt:  > a', 'hall:  > b', ':  > desk']);
  });

  it('finds what comes next in entries of any order', () => {
    const document = programmeOf(day);
    expect(linesOf(nowAndNext(entriesOf(buildAgenda(document)).reverse(), at('08:00'), document))).to.deep.equal(['hall:  > a', 'crypt:  > c']);
  });
});
