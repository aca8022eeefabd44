import { compareSnapshots, snapshotOf } from '../../../src/changes/index.js';
import { describe, expect, it } from '../../harness.js';
import { documentOf, usual, type Fields } from './programmes.js';

const usualTime = { fromMs: Date.parse('2011-11-17T08:00Z'), fromEndMs: Date.parse('2011-11-17T09:00Z') };

function changesOf(before: Fields, after: Fields): unknown {
  return compareSnapshots(snapshotOf(documentOf(before)), documentOf(after)).sessions.get('a') ?? [];
}

describe('the changes of a programme', () => {
  const cases: readonly (readonly [claim: string, before: Fields, after: Fields, changes: unknown])[] = [
    ['nothing', usual, { ...usual, abstract: 'Plus' }, []],
    ['nothing where the same moment is written otherwise', usual, { ...usual, start: '2011-11-17T08:00:00Z' }, []],
    ['another start', usual, { ...usual, start: '2011-11-17T09:30' }, [{ kind: 'moved', ...usualTime }]],
    ['another end', usual, { ...usual, end: '2011-11-17T10:30' }, [{ kind: 'moved', ...usualTime }]],
    ['an hour where there was a day', { id: 'a', day: '2011-11-18' }, usual, [{ kind: 'moved', fromDay: '2011-11-18' }, { kind: 'room', fromRooms: [] }]],
    ['a day where there was an hour', usual, { id: 'a', day: '2011-11-17', rooms: usual.rooms }, [{ kind: 'moved', ...usualTime }]],
    ['another day', { id: 'a', day: '2011-11-17' }, { id: 'a', day: '2011-11-18' }, [{ kind: 'moved', fromDay: '2011-11-17' }]],
    ['nothing where the day of an hour is written too', usual, { ...usual, day: '2011-11-17' }, []],
    ['nothing where only the end has become known', { ...usual, end: undefined }, usual, []],
    ['nothing where the end has been left open', usual, { ...usual, end: undefined }, []],
    ['the first of two hours, which a clock change repeats', { id: 'a', start: '2011-10-30T02:30' }, { id: 'a', start: '2011-10-30T02:30:00+01:00' }, [{ kind: 'moved', fromMs: Date.parse('2011-10-30T00:30Z') }]],
    ['nothing where only the form of that first hour is another', { id: 'a', start: '2011-10-30T02:30' }, { id: 'a', start: '2011-10-30T02:30:00+02:00' }, []],
    ['half a minute', { id: 'a', start: '2011-11-17T09:00:00' }, { id: 'a', start: '2011-11-17T09:00:30' }, [{ kind: 'moved', fromMs: usualTime.fromMs }]],
    ['nothing where rooms are named in another order', usual, { ...usual, rooms: ['nice', 'aix'] }, []],
    ['everything at once, by weight', { ...usual, status: 'replaced' }, { ...usual, start: '2011-11-17T09:30', rooms: ['nice'], title: 'Deux' }, [{ kind: 'restored' }, { kind: 'moved', ...usualTime }, { kind: 'room', fromRooms: ['aix', 'nice'] }, { kind: 'renamed' }]],
    ['a cancellation by another session', usual, { ...usual, status: 'replaced' }, [{ kind: 'cancelled' }]],
    ['nothing where a session that is off is replaced', { ...usual, status: 'cancelled' }, { ...usual, status: 'replaced' }, []],
    ['nothing where the languages of a title change places', { ...usual, title: { fr: 'Un', en: 'One' } }, { ...usual, title: { en: 'One', fr: 'Un' } }, []],
    ['nothing where letters of a title are composed otherwise', { ...usual, title: 'Énergie  verte' }, { ...usual, title: 'E\u0301nergie verte ' }, []],
    ['a day where there was none', { id: 'a' }, { id: 'a', day: '2011-11-18' }, [{ kind: 'moved' }]],
    ['another room', usual, { ...usual, rooms: ['nice'] }, [{ kind: 'room', fromRooms: ['aix', 'nice'] }]],
    ['a cancellation, which weighs most', usual, { ...usual, status: 'cancelled', title: 'Annulé' }, [{ kind: 'cancelled' }, { kind: 'renamed' }]],
    ['a cancellation taken back', { ...usual, status: 'cancelled' }, usual, [{ kind: 'restored' }]],
    ['nothing where an expected session is confirmed', { ...usual, status: 'expected' }, usual, []],
    ['another title in one language', { ...usual, title: { fr: 'Un', en: 'One' } }, { ...usual, title: { fr: 'Un', en: 'First' } }, [{ kind: 'renamed' }]],
  ];
  for (const [claim, before, after, changes] of cases) it(`are ${claim}`, () => expect(changesOf(before, after)).to.deep.equal(changes));

  it('name what is new and what is gone', () => {
    const { sessions, gone } = compareSnapshots(snapshotOf(documentOf({ id: 'old' }, { id: '__proto__' })), documentOf({ id: 'new' }));
    expect([...sessions]).to.deep.equal([['new', [{ kind: 'new' }]]]);
    expect(gone).to.deep.equal(['old', '__proto__']);
  });

  it('are none between two programmes without sessions', () => {
    expect(compareSnapshots(snapshotOf(documentOf()), documentOf())).to.deep.equal({ sessions: new Map(), gone: [] });
  });
});
