import fc from 'fast-check';
import type { Room } from '../../../schemas/index.js';
import type { AgendaDay, AgendaEntry } from '../../../src/agenda/index.js';
import { layoutDay, type GridCell } from '../../../src/agenda/grid.js';
import { describe, expect, it } from '../../harness.js';

const rooms: Room[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }));
const noonMs = Date.parse('2027-11-18T11:00Z');
const minuteMs = 60_000;

/** An entry from and to so many minutes after noon. */
function entry(id: string, from: number, to: number, places?: string[]): AgendaEntry {
  return { session: { id, title: id, ...(places ? { rooms: places } : {}) }, day: '2027-11-18', span: { startMs: noonMs + from * minuteMs, endMs: noonMs + to * minuteMs } };
}

function dayOf(...entries: AgendaEntry[]): AgendaDay {
  return { date: '2027-11-18', groups: entries.map((one) => ({ startMs: one.span!.startMs, entries: [one] })), unscheduled: [] };
}

const cellsOf = (...entries: AgendaEntry[]) => (layoutDay(dayOf(...entries), rooms, 'UTC')?.cells ?? []).map(({ entry: { session }, column, columns, lane, lanes }) => [session.id, column, columns, lane, lanes]);

describe('the grid of a day', () => {
  it('has a column for every room in which something is held, and one for what has none', () => {
    const grid = layoutDay(dayOf(entry('1', 0, 30, ['c']), entry('2', 0, 30, ['a']), entry('3', 0, 30)), rooms, 'UTC')!;
    expect(grid.columns.map((room) => room?.id)).to.deep.equal(['a', 'c', undefined]);
    expect(grid.emptyRooms.map(({ id }) => id)).to.deep.equal(['b', 'd']);
  });

  it('runs from a half hour to a half hour', () => {
    const { startMs, endMs } = layoutDay(dayOf(entry('1', 10, 65, ['a'])), rooms, 'UTC')!;
    expect([startMs - noonMs, endMs - noonMs]).to.deep.equal([0, 90 * minuteMs]);
  });

  it('counts half hours by the clocks of a zone that is three quarters of an hour off', () => {
    const { startMs, endMs } = layoutDay(dayOf(entry('1', 20, 50, ['a'])), rooms, 'Asia/Kathmandu')!;
    expect([startMs - noonMs, endMs - noonMs]).to.deep.equal([15 * minuteMs, 75 * minuteMs]);
  });

  it('puts what overlaps in a room side by side, and leaves the rest whole', () => {
    expect(cellsOf(entry('1', 0, 60, ['a']), entry('2', 30, 90, ['a']), entry('3', 90, 120, ['a']))).to.deep.equal([['1', 0, 1, 0, 2], ['2', 0, 1, 1, 2], ['3', 0, 1, 0, 1]]);
  });

  it('spans rooms that stand side by side, and repeats what is held in others', () => {
    expect(cellsOf(entry('1', 0, 60, ['b', 'a']), entry('2', 60, 90, ['a', 'c']), entry('3', 60, 90, ['b']))).to.deep.equal([['1', 0, 2, 0, 1], ['2', 0, 1, 0, 1], ['3', 1, 1, 0, 1], ['2', 2, 1, 0, 1]]);
  });

  it('repeats in each of its rooms what is not alone in all of them', () => {
    expect(cellsOf(entry('1', 0, 60, ['a', 'b']), entry('2', 30, 90, ['b']))).to.deep.equal([['1', 0, 1, 0, 1], ['1', 1, 1, 0, 2], ['2', 1, 1, 1, 2]]);
  });

  const foldsOf = (...entries: AgendaEntry[]) => layoutDay(dayOf(...entries), rooms, 'UTC')!.folds.map(({ startMs, endMs }) => [(startMs - noonMs) / minuteMs, (endMs - noonMs) / minuteMs]);
  const foldCases: readonly (readonly [claim: string, entries: readonly AgendaEntry[], folds: readonly (readonly number[])[]])[] = [
    ['folds two empty hours and more', [entry('1', 0, 60, ['a']), entry('2', 180, 240, ['b'])], [[60, 180]]],
    ['folds from a half hour to a half hour', [entry('1', 0, 50, ['a']), entry('2', 190, 240, ['b'])], [[60, 180]]],
    ['leaves what is shorter', [entry('1', 0, 60, ['a']), entry('2', 175, 240, ['a'])], []],
    ['leaves hours in which something is held in any room', [entry('1', 0, 60, ['a']), entry('2', 300, 330, ['a']), entry('3', 30, 250, ['b'])], []],
    ['folds each long stretch', [entry('3', 600, 660, ['b']), entry('1', 0, 60, ['a']), entry('2', 300, 330, ['a'])], [[60, 300], [330, 600]]],
  ];
  for (const [claim, entries, folds] of foldCases) it(claim, () => expect(foldsOf(...entries)).to.deep.equal(folds));

  it('leaves out hidden rooms with what is held there alone', () => {
    const grid = layoutDay(dayOf(entry('1', 0, 60, ['a', 'b']), entry('2', 0, 60, ['b'])), rooms, 'UTC', new Set(['b']))!;
    expect(grid.cells.map(({ entry: { session }, column }) => [session.id, column])).to.deep.equal([['1', 0]]);
    expect(grid.emptyRooms.map(({ id }) => id)).to.deep.equal(['c', 'd']);
  });

  it('is none where no session has an hour', () => expect(layoutDay(dayOf(), rooms, 'UTC')).to.equal(undefined));

  it('takes a room that the document does not know as none', () => expect(cellsOf(entry('1', 0, 30, ['cellar']))).to.deep.equal([['1', 0, 1, 0, 1]]));

  it('places every session once in each of its rooms, for as long as it lasts, and nothing over another', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }), fc.subarray(['a', 'b', 'c', 'd'])), { maxLength: 30 });
    fc.assert(fc.property(entries, (list) => {
      const all = list.map(([from, length, places], index) => entry(String(index), from, from + length, places));
      const cells = layoutDay(dayOf(...all), rooms, 'UTC')?.cells ?? [];
      for (const one of all) {
        const own = cells.filter((cell) => cell.entry === one);
        expect(own.reduce((sum, { columns }) => sum + columns, 0)).to.equal(Math.max(1, one.session.rooms?.length ?? 0));
        for (const cell of own) expect([cell.startMs, cell.endMs]).to.deep.equal([one.span!.startMs, Math.max(one.span!.endMs, one.span!.startMs + 15 * minuteMs)]);
      }
      expect(cells.filter((cell, index) => cells.slice(index + 1).some((other) => coversSame(cell, other)))).to.deep.equal([]);
    }));
  });
});

function coversSame(one: GridCell, other: GridCell): boolean {
  const inTime = one.startMs < other.endMs && other.startMs < one.endMs;
  const inColumn = one.column < other.column + other.columns && other.column < one.column + one.columns;
  const isBeside = one.lanes > 0 && (one.lane + 1) / one.lanes <= other.lane / other.lanes + 1e-9;
  const isBeyond = (other.lane + 1) / other.lanes <= one.lane / one.lanes + 1e-9;
  return inTime && inColumn && !isBeside && !isBeyond;
}
