import { sortFacetValues, type FacetName } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildDocument } from './documents.js';

const document = buildDocument({
  event: {
    tracks: [{ id: 'water', name: 'Eau' }, { id: 'air', name: 'Air' }],
    venue: { name: 'Palais', rooms: [{ id: 'attic', name: 'Combles' }, { id: 'hall', name: 'Hall', order: 2 }, { id: 'crypt', name: 'Crypte', order: 1 }] },
  },
  clusters: [{ id: 'scs', name: 'SCS' }, { id: 'mer', name: 'Mer' }],
});
const sorted = (facet: FacetName, ...values: string[]) => sortFacetValues(facet, values.map((value, count) => ({ value, count })), document).map(({ value }) => value);

describe('sortFacetValues', () => {
  it('puts days as they come', () => expect(sorted('day', '2011-11-18', '2011-11-30', '2011-11-17')).to.deep.equal(['2011-11-17', '2011-11-18', '2011-11-30']));
  it('puts tracks as the document lists them', () => expect(sorted('track', 'air', 'water')).to.deep.equal(['water', 'air']));
  it('puts rooms in their order', () => expect(sorted('room', 'hall', 'attic', 'crypt')).to.deep.equal(['crypt', 'hall', 'attic']));
  it('puts clusters as the document lists them', () => expect(sorted('cluster', 'mer', 'scs')).to.deep.equal(['scs', 'mer']));
  it('puts the most used keywords first', () => {
    const used = buildDocument({ sessions: ['Eau', 'Mer', 'Air', 'Mer'].map((tag, index) => ({ id: `s${index}`, title: 'Un', tags: [tag] })) });
    expect(sortFacetValues('tag', ['Air', 'Eau', 'Mer'].map((value) => ({ value, count: 1 })), used).map(({ value }) => value)).to.deep.equal(['Mer', 'Eau', 'Air']);
  });
  it('puts what the document does not list last, as given', () => expect(sorted('track', 'other', 'air', 'another', 'water')).to.deep.equal(['water', 'air', 'other', 'another']));
  for (const facet of ['kind', 'language', 'interpretation', 'country'] as const) {
    it(`leaves values of ${facet} as they are`, () => expect(sorted(facet, 'fr', 'water', 'en')).to.deep.equal(['fr', 'water', 'en']));
  }
  it('leaves the values it was given, and their counts', () => {
    const values = [{ value: 'air', count: 1 }, { value: 'water', count: 2 }];
    expect(sortFacetValues('track', values, document)).to.deep.equal([{ value: 'water', count: 2 }, { value: 'air', count: 1 }]);
    expect(values[0]).to.deep.equal({ value: 'air', count: 1 });
  });
  it('needs no rooms, tracks or clusters', () => {
    const bare = buildDocument({ event: { venue: undefined, tracks: undefined } });
    expect((['room', 'track', 'cluster'] as const).map((facet) => sortFacetValues(facet, [{ value: 'x', count: 1 }], bare))).to.deep.equal([[{ value: 'x', count: 1 }], [{ value: 'x', count: 1 }], [{ value: 'x', count: 1 }]]);
  });
});
