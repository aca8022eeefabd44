import { describe, expect, it } from '../../harness.js';
import { entryOf, importFixture, type FixtureSession } from './schedules.js';

type Case = readonly [claim: string, sessions: readonly FixtureSession[], ids: readonly (string | RegExp)[], codes?: readonly string[]];

const slug = (text: string) => ({ slug: text });
const derived = /^session-[0-9a-f]{16}$/;

const cases: readonly Case[] = [
  ['the id of the source', [{ id: '7' }, { id: '8' }], ['7', '8']],
  ['the guid where several share the id', [{ id: '7', guid: 'a' }, { id: '7', guid: 'b' }, { id: '8', guid: 'c' }], ['a', 'b', '8'], ['id-shared', 'id-shared']],
  ['the guid where there is no id', [{ id: '', guid: '270fa44c-821a-577f-8ca3-33e8d4a8c2a7' }], ['270fa44c-821a-577f-8ca3-33e8d4a8c2a7']],
  ['the slug where there is neither', [{ id: '', fields: slug('opening') }], ['opening']],
  ['a hash where there is nothing', [{ id: '' }, { id: '', fields: { title: 'Closing' } }], [derived, derived], ['id-guessed', 'id-guessed']],
  ['a hash where all that there is is shared', [{ id: '7', fields: slug('x') }, { id: '7', fields: { ...slug('x'), title: 'Closing' } }], [derived, derived], ['id-shared', 'id-shared']],
  ['ids cleaned of what they may not hold', [{ id: 'Séance 1/2' }, { id: '-x-' }], ['Seance-1-2', 'x'], ['id-changed', 'id-changed']],
  ['ids that are reserved with a mark', [{ id: 'constructor' }, { id: '__proto__' }], ['constructor_', '__proto___'], ['id-changed', 'id-changed']],
  ['the guid where an id has nothing that may stay', [{ id: '???', guid: 'a' }], ['a'], ['id-shared']],
  ['ids that are not like others, even once cleaned', [{ id: 'a b' }, { id: 'a/b' }, { id: 'a-b' }], ['a-b', 'a-b-2', 'a-b-3'], ['id-changed', 'id-changed', 'id-changed']],
  ['ids that are not the guid of another', [{ id: '7' }, { id: '', guid: '7' }], ['7', '7-2'], ['id-changed']],
];

describe('the id of a session', () => {
  for (const [claim, sessions, ids, codes = []] of cases) {
    it(`is ${claim}`, () => {
      const { document, entries } = importFixture({ sessions });
      for (const [index, id] of ids.entries()) expect(document.sessions[index]?.id).to.match(typeof id === 'string' ? new RegExp(`^${id.replace(/[.?]/g, '\\$&')}$`) : id);
      expect(new Set(document.sessions.map(({ id }) => id)).size).to.equal(sessions.length);
      expect(entries.filter(({ code }) => code.startsWith('id-')).map(({ code }) => code)).to.deep.equal(codes);
    });
  }

  it('is the same in every run and for other neighbours', () => {
    const alone = importFixture({ sessions: [{ id: '' }] }).document.sessions[0]?.id;
    const second = importFixture({ sessions: [{ id: '', fields: { title: 'Before' } }, { id: '' }] }).document.sessions[1]?.id;
    expect(second).to.equal(alone);
    expect(alone).to.equal('session-c55c778430621774');
  });

  it('differs by day, hour, room and title', () => {
    const fields: readonly Readonly<Record<string, string>>[] = [{}, { start: '10:00' }, { room: 'Attic' }, { title: 'Other' }];
    const ids = fields.map((own) => importFixture({ sessions: [{ id: '', fields: own }] }).document.sessions[0]?.id);
    const nextDay = importFixture({ day: 'date="2026-05-05"', sessions: [{ id: '' }] }).document.sessions[0]?.id;
    expect(new Set([...ids, nextDay]).size).to.equal(5);
  });

  it('leaves the other names of the session without a place, which the report says', () => {
    const { entries } = importFixture({ sessions: [{ id: '7', guid: 'a', fields: slug('x') }] });
    expect(entries.filter(({ code }) => code === 'field-not-kept').map(({ found }) => found)).to.deep.equal(['event.guid', 'event.slug']);
  });

  it('is told with what it was', () => {
    const { entries } = importFixture({ sessions: [{ id: 'a b' }] });
    expect(entryOf(entries, 'id-changed')).to.deep.equal({ kind: 'changed', code: 'id-changed', place: 'day 1, room "Hall", event a b', subject: 'a-b Opening', found: 'a b', became: 'a-b' });
  });
});
