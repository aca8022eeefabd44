import { buildAgenda, entriesOf, type Agenda } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { createDocument, createSession, readLeniently } from '../../schemas/documents.js';
import { buildDocument, buildProgramme, idsOf } from './documents.js';

type Sessions = Readonly<Record<string, Record<string, unknown>>>;

const rooms = [{ id: 'attic', name: 'Combles' }, { id: 'hall', name: 'Hall', order: 2 }, { id: 'crypt', name: 'Crypte', order: 1 }];
const at = (time: string, more: Record<string, unknown> = {}) => ({ start: `2011-11-17T${time}`, ...more });

/** An agenda as lines: `2011-11-17: a b | c; later` is a group of two, a group of one, and one without an hour. */
function toLines({ days, undated }: Agenda): string[] {
  const lines = days.map(({ date, groups, unscheduled }) => {
    const timed = groups.map(({ entries }) => idsOf(entries).join(' ')).join(' | ');
    return `${date}: ${timed}${unscheduled.length > 0 ? `; ${idsOf(unscheduled).join(' ')}` : ''}`.trim();
  });
  return undated.length > 0 ? [...lines, `undated: ${idsOf(undated).join(' ')}`] : lines;
}

const orders: readonly (readonly [claim: string, sessions: Sessions, lines: readonly string[], event?: Record<string, unknown>])[] = [
  ['every day of an event without sessions', {}, ['2011-11-17:', '2011-11-18:']],
  ['sessions by day and start', { c: { start: '2011-11-18T09:00' }, b: at('10:00'), a: at('09:00') }, ['2011-11-17: a | b', '2011-11-18: c']],
  ['sessions of one start by the order of rooms', { a: at('09:00', { rooms: ['hall'] }), b: at('09:00', { rooms: ['crypt'] }) }, ['2011-11-17: b a', '2011-11-18:']],
  ['rooms without an order after those with one', { a: at('09:00', { rooms: ['attic'] }), b: at('09:00', { rooms: ['hall'] }) }, ['2011-11-17: b a', '2011-11-18:']],
  ['sessions without a room last', { a: at('09:00'), b: at('09:00', { rooms: ['attic'] }), c: at('09:00') }, ['2011-11-17: b a c', '2011-11-18:']],
  ['sessions of one start and room as listed', { b: at('09:00', { rooms: ['hall'] }), a: at('09:00', { rooms: ['hall'] }) }, ['2011-11-17: b a', '2011-11-18:']],
  ['a session in several rooms by the main one', { a: at('09:00', { rooms: ['attic', 'crypt'] }), b: at('09:00', { rooms: ['hall'] }) }, ['2011-11-17: b a', '2011-11-18:']],
  ['one instant in two zones as one start', { a: at('09:00'), b: at('13:45', { start: '2011-11-17T13:45+05:45' }) }, ['2011-11-17: a b', '2011-11-18:']],
  ['a session after midnight with the evening before', { night: { start: '2011-11-18T01:00' }, dinner: at('20:00') }, ['2011-11-17: dinner | night', '2011-11-18:']],
  ['a session at the day change with the new day', { early: { start: '2011-11-18T04:00' } }, ['2011-11-17:', '2011-11-18: early']],
  ['a session after midnight with its date where that is the day change', { night: { start: '2011-11-18T01:00' } }, ['2011-11-17:', '2011-11-18: night'], { dayChange: '00:00' }],
  ['both passes of an hour that comes twice in the order in which they come', { b: { start: '2026-10-25T02:30+01:00' }, a: { start: '2026-10-25T02:45' } }, ['2026-10-25: a | b'], { start: '2026-10-25', end: '2026-10-25', dayChange: '00:00' }],
  ['sessions without an hour after the others, as announced', { z: { day: '2011-11-18' }, a: { day: '2011-11-18' }, t: { start: '2011-11-18T09:00' } }, ['2011-11-17:', '2011-11-18: t; z a']],
  ['sessions of which nothing is known apart, as announced', { z: {}, a: {}, t: at('09:00') }, ['2011-11-17: t', '2011-11-18:', 'undated: z a']],
  ['a session by its hour, whatever day it names', { a: { start: '2011-11-18T09:00', day: '2011-11-17' } }, ['2011-11-17:', '2011-11-18: a']],
];

describe('buildAgenda', () => {
  for (const [claim, sessions, lines, event] of orders) {
    it(`puts ${claim}`, () => {
      const document = buildProgramme(sessions, { event: { venue: { name: 'Palais', rooms }, ...event } });
      expect(toLines(buildAgenda(document))).to.deep.equal(lines);
    });
  }

  it('adds days outside the event that have sessions, in their place', () => {
    const sessions = [createSession({ id: 'after', start: '2011-11-21T09:00' }), createSession({ id: 'eve', day: '2011-11-16' })];
    const { document } = readLeniently(createDocument({ sessions }));
    expect(toLines(buildAgenda(document))).to.deep.equal(['2011-11-16: ; eve', '2011-11-17:', '2011-11-18:', '2011-11-21: after']);
  });

  it('gives each day what the document says of it', () => {
    const note = { date: '2011-11-18', title: 'Seconde journée' };
    const { days } = buildAgenda(buildProgramme({}, { event: { days: [note] } }));
    expect(days.map((day) => day.note)).to.deep.equal([undefined, note]);
  });

  it('gives each session its day and its instants', () => {
    const [entry] = entriesOf(buildAgenda(buildProgramme({ night: { start: '2011-11-18T01:00', end: '2011-11-18T02:00' } })));
    expect(entry).to.deep.include({ day: '2011-11-17', span: { startMs: Date.parse('2011-11-18T00:00Z'), endMs: Date.parse('2011-11-18T01:00Z') } });
  });

  it('gives a session that has neither neither', () => {
    const [entry] = entriesOf(buildAgenda(buildProgramme({ talk: {} })));
    expect(Object.keys(entry!)).to.deep.equal(['session']);
  });

  it('needs no venue', () => {
    const document = buildDocument({ event: { venue: undefined }, sessions: [createSession(at('09:00'))] });
    expect(toLines(buildAgenda(document))).to.deep.equal(['2011-11-17: opening', '2011-11-18:']);
  });

  it('leaves the document as it is', () => {
    const document = buildProgramme({ b: at('10:00'), a: at('09:00') }, { event: { venue: { name: 'Palais', rooms } } });
    const before = JSON.stringify(document);
    buildAgenda(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('entriesOf', () => {
  it('lists sessions in the order in which they are read', () => {
    const agenda = buildAgenda(buildProgramme({ someday: {}, next: { start: '2011-11-18T09:00' }, thatDay: { day: '2011-11-17' }, late: at('10:00'), early: at('09:00') }));
    expect(idsOf(entriesOf(agenda))).to.deep.equal(['early', 'late', 'thatDay', 'next', 'someday']);
  });
});
