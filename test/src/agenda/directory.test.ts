import { directoryOf, roomsInOrder, sessionsOf } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildDocument, buildProgramme, idsOf } from './documents.js';

const martin = { id: 'martin', name: 'Camille Martin' };

describe('directoryOf', () => {
  it('finds everything by its id', () => {
    const document = buildProgramme({ talk: {} }, { contacts: [martin], clusters: [{ id: 'scs', name: 'SCS' }], organisations: [{ id: 'fsa', name: 'FSA' }] });
    const { sessions, rooms, tracks, contacts, clusters, organisations } = directoryOf(document);
    const found = [sessions.get('talk')?.title, rooms.get('hall')?.name, tracks.get('energy')?.name, contacts.get('martin')?.name, clusters.get('scs')?.name, organisations.get('fsa')?.name];
    expect(found).to.deep.equal(['talk', 'Hall', 'Énergie', 'Camille Martin', 'SCS', 'FSA']);
  });

  it('finds nothing where nothing is', () => {
    const { rooms, tracks, contacts } = directoryOf(buildDocument({ event: { venue: undefined, tracks: undefined } }));
    expect([rooms.size, tracks.size, contacts.get('constructor')]).to.deep.equal([0, 0, undefined]);
  });

  it('is made once for a document', () => {
    const document = buildDocument();
    expect(directoryOf(document)).to.equal(directoryOf(document));
    expect(directoryOf({ ...document })).not.to.equal(directoryOf(document));
  });
});

const room = (id: string, order?: number) => ({ id, name: id, ...(order === undefined ? {} : { order }) });
const orders: readonly (readonly [claim: string, rooms: readonly object[], ids: readonly string[]])[] = [
  ['by their order', [room('c', 3), room('a', 1), room('b', 2)], ['a', 'b', 'c']],
  ['as listed where none has an order', [room('c'), room('a'), room('b')], ['c', 'a', 'b']],
  ['as listed where orders are equal', [room('c', 1), room('a', 1)], ['c', 'a']],
  ['without an order last', [room('c'), room('a'), room('b', 9)], ['b', 'c', 'a']],
  ['below nought first', [room('ground', 0), room('crypt', -1.5)], ['crypt', 'ground']],
];

describe('roomsInOrder', () => {
  for (const [claim, rooms, ids] of orders) {
    it(`puts rooms ${claim}`, () => {
      const document = buildDocument({ event: { venue: { name: 'Palais', rooms } } });
      expect(roomsInOrder(document).map(({ id }) => id)).to.deep.equal(ids);
    });
  }

  it('gives none where there is no venue', () => expect(roomsInOrder(buildDocument({ event: { venue: undefined } }))).to.deep.equal([]));
});

describe('sessionsOf', () => {
  const programme = buildProgramme({ b: { people: [{ contact: 'martin' }] }, none: {}, a: { people: [{ contact: 'durand', role: 'chair' }, { contact: 'martin', role: 'moderator' }] } }, {
    contacts: [martin, { id: 'durand', name: 'Dominique Durand' }, { id: 'press', name: 'Presse' }],
  });

  it('lists sessions of a contact in whatever role, as in the document', () => expect(idsOf(sessionsOf('martin', programme))).to.deep.equal(['b', 'a']));
  it('lists nothing for a contact without sessions', () => expect(sessionsOf('press', programme)).to.deep.equal([]));
});
