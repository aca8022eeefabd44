import fc from 'fast-check';
import { buildAgenda, entriesOf, findOverlaps, overlapsOf, type AgendaEntry } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

type Sessions = Readonly<Record<string, Record<string, unknown>>>;

const from = (start: string, end: string, more: object = {}) => ({ start: `2011-11-17T${start}`, end: `2011-11-17T${end}`, ...more });
const entryOf = (id: string, start: number, length: number | undefined): AgendaEntry => ({ session: { id, title: id }, span: { startMs: start * 60_000, endMs: (start + (length ?? 0)) * 60_000 } });

/** By minutes, of which a session without an end takes the first instant alone. */
function doOverlap({ span: one }: AgendaEntry, { span: other }: AgendaEntry): boolean {
  const isWithin = (instant: number, { startMs, endMs }: { startMs: number; endMs: number }) => instant === startMs || (instant > startMs && instant < endMs);
  return isWithin(one!.startMs, other!) || isWithin(other!.startMs, one!);
}

const pairsOf = (sessions: Sessions) => findOverlaps(entriesOf(buildAgenda(buildProgramme(sessions)))).map((pair) => idsOf(pair).join('+'));

const cases: readonly (readonly [claim: string, sessions: Sessions, pairs: readonly string[]])[] = [
  ['two that share half an hour', { a: from('09:00', '10:00'), b: from('09:30', '10:30') }, ['a+b']],
  ['one within another', { b: from('09:30', '09:45'), a: from('09:00', '12:00') }, ['a+b']],
  ['two at the very same time', { a: from('09:00', '10:00'), b: from('09:00', '10:00') }, ['a+b']],
  ['each pair of three', { a: from('09:00', '12:00'), b: from('09:30', '11:00'), c: from('10:00', '11:30') }, ['a+b', 'a+c', 'b+c']],
  ['a long one with all it spans', { a: from('09:00', '12:00'), b: from('09:30', '10:00'), c: from('11:00', '12:30') }, ['a+b', 'a+c']],
  ['two that share an hour only by their offsets', { a: from('09:00', '10:00'), b: { start: '2011-11-17T08:30Z', end: '2011-11-17T09:30Z' } }, ['a+b']],
  ['none where one ends as the other begins', { a: from('09:00', '10:00'), b: from('10:00', '11:00') }, []],
  ['none with a session that is cancelled or replaced', { a: from('09:00', '10:00'), b: from('09:00', '10:00', { status: 'cancelled' }), c: from('09:00', '10:00', { status: 'replaced', replacedBy: 'a' }) }, []],
  ['none with a session without an hour', { a: from('09:00', '10:00'), b: { day: '2011-11-17' }, c: {} }, []],
  ['none across days', { a: from('09:00', '10:00'), b: { start: '2011-11-18T09:00', end: '2011-11-18T10:00' } }, []],
  ['none of one session', { a: from('09:00', '10:00') }, []],
  ['none of no sessions', {}, []],
  ['one that begins, its end unknown, within another', { a: from('09:00', '10:00'), b: { start: '2011-11-17T09:30' } }, ['a+b']],
  ['one that begins, its end unknown, with another', { b: from('09:00', '10:00'), a: { start: '2011-11-17T09:00' } }, ['a+b']],
  ['two that begin together, their ends unknown', { a: { start: '2011-11-17T09:00' }, b: { start: '2011-11-17T09:00' } }, ['a+b']],
  ['none with one that begins, its end unknown, as the other ends', { a: from('09:00', '10:00'), b: { start: '2011-11-17T10:00' } }, []],
];

describe('findOverlaps', () => {
  for (const [claim, sessions, pairs] of cases) it(`finds ${claim}`, () => expect(pairsOf(sessions)).to.deep.equal(pairs));

  it('finds the same whatever the order in which sessions are listed', () => {
    const [a, b] = [from('09:00', '10:00'), { start: '2011-11-17T09:00' }];
    expect(pairsOf({ a, b })).to.deep.equal(['a+b']).and.to.deep.equal(pairsOf({ b, a }));
  });

  it('finds the same pairs whatever the sessions and their order', () => {
    const minutes = fc.record({ start: fc.nat(20), length: fc.option(fc.nat(8), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, keys) => {
        const entries = list.map(({ start, length }, index) => entryOf(`s${index}`, start, length));
        const shuffled = entries.map((entry) => ({ entry, key: keys.next().value })).sort((x, y) => x.key - y.key).map(({ entry }) => entry);
        const expected = entries.flatMap((one, index) => entries.slice(index + 1).filter((other) => doOverlap(one, other)).map((other) => [one, other].map(({ session }) => session.id).sort().join('+')));
        expect(findOverlaps(shuffled)).to.deep.equal(findOverlaps(entries));
        expect(findOverlaps(entries).map((pair) => idsOf(pair).sort().join('+')).sort()).to.deep.equal(expected.sort());
      }),
    );
  });
});

describe('overlapsOf', () => {
  const overlapsIn = (sessions: Sessions) => Object.fromEntries([...overlapsOf(entriesOf(buildAgenda(buildProgramme(sessions))))].map(([id, others]) => [id, idsOf(others)]));

  it('gives for each session those that it overlaps, by start', () => {
    const sessions = { c: from('10:00', '11:30'), b: from('09:30', '11:00'), a: from('09:00', '12:00'), d: from('11:15', '13:00') };
    expect(overlapsIn(sessions)).to.deep.equal({ a: ['b', 'c', 'd'], b: ['a', 'c'], c: ['a', 'b', 'd'], d: ['a', 'c'] });
  });
  it('has nothing of a session that overlaps none', () => expect(overlapsIn({ a: from('09:00', '10:00'), b: from('09:30', '10:30'), c: from('10:30', '11:00') })).to.have.all.keys('a', 'b'));
  it('passes over sessions that are cancelled, replaced or without an hour', () => {
    expect(overlapsIn({ a: from('09:00', '10:00'), b: from('09:00', '10:00', { status: 'cancelled' }), c: from('09:00', '10:00', { status: 'replaced', replacedBy: 'a' }), d: { day: '2011-11-17' } })).to.deep.equal({});
  });
  it('is empty for an empty selection', () => expect(overlapsIn({})).to.deep.equal({}));
});
