import fc from 'fast-check';
import { compareSnapshots, readSnapshot, snapshotOf, writeSnapshot } from '../../../src/changes/index.js';
import { describe, expect, it } from '../../harness.js';
import { documentOf, usual } from './programmes.js';

const minutes = fc.integer({ min: 0, max: 59 }).map((minute) => `2011-11-17T09:${String(minute).padStart(2, '0')}`);
const seconds = fc.tuple(minutes, fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 999 })).map(([minute, second, part]) => `${minute}:${String(second).padStart(2, '0')}.${String(part).padStart(3, '0')}+01:00`);
const moments = fc.oneof(minutes, seconds);
const sessions = fc.record(
  {
    id: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('__proto__', 'constructor', '12', '3')),
    start: moments,
    end: moments,
    day: fc.constantFrom('2011-11-17', '2011-11-18'),
    rooms: fc.uniqueArray(fc.constantFrom('aix', 'nice', '__proto__', '0')),
    status: fc.constantFrom('expected', 'confirmed', 'moved', 'full', 'cancelled', 'replaced'),
    title: fc.oneof(fc.string(), fc.record({ fr: fc.string(), en: fc.string() })),
  },
  { requiredKeys: ['id'] },
);
const programmes = fc.uniqueArray(sessions, { selector: ({ id }) => id, maxLength: 8 }).map((list) => documentOf(...list));

const stored = (...session: readonly unknown[]) => JSON.stringify({ version: 1, rooms: ['aix'], sessions: [session] });
const refused: readonly (readonly [claim: string, text: string | null])[] = [
  ['nothing', null],
  ['an empty text', ''],
  ['a text that was cut', writeSnapshot(snapshotOf(documentOf(usual))).slice(0, -3)],
  ['a list', '[]'],
  ['a number', '12'],
  ['a snapshot of another version', '{"version":2,"rooms":[],"sessions":[]}'],
  ['a snapshot without rooms', '{"version":1,"sessions":[]}'],
  ['a snapshot without sessions', '{"version":1,"rooms":[]}'],
  ['rooms that are no names', '{"version":1,"rooms":[{}],"sessions":[]}'],
  ['a session that is none', '{"version":1,"rooms":[],"sessions":[5]}'],
  ['a session without a name', stored(5, null, null, [], 1)],
  ['a start that is neither moment nor day', stored('a', {}, null, [], 1)],
  ['an end that is no moment', stored('a', null, '2011', [], 1)],
  ['rooms that are no list', stored('a', null, null, 'aix', 1)],
  ['a room that is not listed', stored('a', null, null, [1], 1)],
  ['a room that is no place in a list', stored('a', null, null, ['length'], 1)],
  ['a title that is no number', stored('a', null, null, [0], 'Un')],
  ['a status that is no word', stored('a', null, null, [0], 1, {})],
];

describe('a snapshot', () => {
  it('is the same when it is read again', () => {
    fc.assert(fc.property(programmes, (document) => void expect(readSnapshot(writeSnapshot(snapshotOf(document)))).to.deep.equal(snapshotOf(document))));
  });

  it('knows of no changes in the programme that it is of', () => {
    fc.assert(fc.property(programmes, (document) => {
      expect(compareSnapshots(readSnapshot(writeSnapshot(snapshotOf(document)))!, document)).to.deep.equal({ sessions: new Map(), gone: [] });
    }));
  });

  it('knows every session as new or gone where two programmes have none in common', () => {
    fc.assert(fc.property(programmes, (document) => {
      const ids = document.sessions.map(({ id }) => id);
      expect([...compareSnapshots(snapshotOf(documentOf()), document).sessions.keys()]).to.deep.equal(ids);
      expect(compareSnapshots(snapshotOf(document), documentOf()).gone).to.deep.equal(ids);
    }));
  });

  it('keeps a moment to the millisecond, also one that is no even number of minutes', () => {
    const startMs = 2_098_345_838_356;
    const document = documentOf({ id: 'a', start: new Date(startMs).toISOString() });
    expect(readSnapshot(writeSnapshot(snapshotOf(document)))!.get('a')!.startMs).to.equal(startMs);
  });

  it('holds no words of the programme', () => {
    const document = documentOf({ ...usual, title: { fr: 'Énergie', en: 'Energy' }, abstract: 'Secret' });
    expect(writeSnapshot(snapshotOf(document))).not.to.match(/nerg|Secret/);
  });

  it('is read from what is stored as it should be', () => {
    expect(readSnapshot(stored('a', '2011-11-17', null, [0], 1))).to.deep.equal(new Map([['a', { startMs: undefined, endMs: undefined, day: '2011-11-17', rooms: ['aix'], status: 'confirmed', title: 1 }]]));
  });

  for (const [claim, text] of refused) it(`is not read from ${claim}`, () => expect(readSnapshot(text)).to.equal(undefined));
});
