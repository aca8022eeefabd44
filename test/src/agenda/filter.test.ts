import { applyFilter, buildAgenda, countChoices, emptyFilter, entriesOf, facetNames, facetValues, toggleChoice, type FacetName, type Filter } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

const tracks = [{ id: 'energy', name: 'Énergie' }, { id: 'health', name: 'Santé' }];
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }];
const document = buildProgramme({
  a: { track: 'energy', kind: 'panel', rooms: ['hall'], languages: ['fr', 'en'], clusters: ['scs'], countries: ['FR', 'IN'] },
  b: { track: 'energy', kind: 'workshop', rooms: ['crypt'], languages: ['fr'] },
  c: { track: 'health', kind: 'panel', rooms: ['hall', 'crypt'], languages: ['en'], countries: ['IN'] },
  lunch: { kind: 'meal' },
  talk: {},
}, { event: { venue: { name: 'Palais', rooms }, tracks }, clusters: [{ id: 'scs', name: 'SCS' }] });
const entries = entriesOf(buildAgenda(document));

const choosing = (facets: Filter['facets']): Filter => ({ query: '', facets });
const countsOf = (facet: FacetName, filter: Filter, isFound?: (id: string) => boolean) =>
  applyFilter(entries, filter, isFound && (({ id }) => isFound(id))).values[facet].map(({ value, count }) => `${value} ${count}`);

const filters: readonly (readonly [claim: string, facets: Filter['facets'], ids: readonly string[]])[] = [
  ['everything without a choice', {}, ['a', 'b', 'c', 'lunch', 'talk']],
  ['everything where choices were taken back', { track: [], room: [] }, ['a', 'b', 'c', 'lunch', 'talk']],
  ['a track', { track: ['energy'] }, ['a', 'b']],
  ['any of two tracks', { track: ['energy', 'health'] }, ['a', 'b', 'c']],
  ['a kind', { kind: ['panel'] }, ['a', 'c']],
  ['talks that do not say so', { kind: ['talk'] }, ['talk']],
  ['a room, also one of several', { room: ['crypt'] }, ['b', 'c']],
  ['a language', { language: ['en'] }, ['a', 'c']],
  ['a cluster', { cluster: ['scs'] }, ['a']],
  ['a country', { country: ['IN'] }, ['a', 'c']],
  ['only what fits in each of two facets', { track: ['energy'], language: ['en'] }, ['a']],
  ['nothing where facets have nothing in common', { track: ['health'], cluster: ['scs'] }, []],
  ['nothing for a value that does not occur', { track: ['constructor'] }, []],
];

describe('applyFilter', () => {
  for (const [claim, facets, ids] of filters) it(`lets through ${claim}`, () => expect(idsOf(applyFilter(entries, choosing(facets)).sessions)).to.deep.equal(ids));

  it('lets through only what is found', () => {
    expect(idsOf(applyFilter(entries, choosing({ kind: ['panel'] }), ({ id }) => id !== 'a').sessions)).to.deep.equal(['c']);
  });

  it('counts the values of all that is let through, in the order they occur in', () => {
    const counts = Object.fromEntries(facetNames.map((facet) => [facet, countsOf(facet, emptyFilter)]));
    expect(counts).to.deep.equal({
      track: ['energy 2', 'health 1'], kind: ['panel 2', 'workshop 1', 'meal 1', 'talk 1'], room: ['hall 2', 'crypt 2'],
      language: ['fr 2', 'en 2'], cluster: ['scs 1'], country: ['FR 1', 'IN 2'],
    });
  });

  it('counts a facet’s values as if nothing were chosen in it', () => expect(countsOf('track', choosing({ track: ['energy'] }))).to.deep.equal(['energy 2', 'health 1']));
  it('counts other facets’ values in what the choice lets through', () => expect(countsOf('kind', choosing({ track: ['energy'] }))).to.deep.equal(['panel 1', 'workshop 1', 'meal 0', 'talk 0']));
  it('counts with two facets chosen each by the other', () => {
    const filter = choosing({ track: ['energy'], language: ['en'] });
    expect([countsOf('track', filter), countsOf('language', filter), countsOf('room', filter)]).to.deep.equal([['energy 1', 'health 1'], ['fr 2', 'en 1'], ['hall 1', 'crypt 0']]);
  });
  it('counts only what is found', () => expect(countsOf('track', emptyFilter, (id) => id === 'b')).to.deep.equal(['energy 1', 'health 0']));
  it('keeps values that nothing found has, so that choices stay in place', () => expect(countsOf('country', emptyFilter, () => false)).to.deep.equal(['FR 0', 'IN 0']));

  it('lists no values where there are no sessions', () => {
    const { sessions, values } = applyFilter([], emptyFilter);
    expect([sessions.size, facetNames.map((facet) => values[facet].length)]).to.deep.equal([0, [0, 0, 0, 0, 0, 0]]);
  });

  it.skip('counts a session once for a value it names twice', () => {
    const twice = entriesOf(buildAgenda(buildProgramme({ a: { languages: ['fr', 'fr'] } })));
    expect(applyFilter(twice, emptyFilter).values.language).to.deep.equal([{ value: 'fr', count: 1 }]);
  });
});

describe('facetValues', () => {
  it('are none, but a kind, of a session that says nothing', () => {
    const talk = document.sessions.at(-1)!;
    expect(facetNames.map((facet) => facetValues(talk, facet))).to.deep.equal([[], ['talk'], [], [], [], []]);
  });
});

describe('toggleChoice', () => {
  it('chooses a value', () => expect(toggleChoice(emptyFilter, 'track', 'energy').facets).to.deep.equal({ track: ['energy'] }));
  it('chooses a second one', () => expect(toggleChoice(choosing({ track: ['energy'] }), 'track', 'health').facets).to.deep.equal({ track: ['energy', 'health'] }));
  it('takes back a choice', () => expect(toggleChoice(choosing({ track: ['energy', 'health'] }), 'track', 'energy').facets).to.deep.equal({ track: ['health'] }));
  it('leaves the query and other facets', () => {
    expect(toggleChoice({ query: 'eau', facets: { room: ['hall'] } }, 'track', 'energy')).to.deep.equal({ query: 'eau', facets: { room: ['hall'], track: ['energy'] } });
  });
  it('leaves the filter it was given', () => {
    const filter = choosing({ track: ['energy'] });
    toggleChoice(filter, 'track', 'health');
    expect(filter.facets.track).to.deep.equal(['energy']);
  });
});

describe('countChoices', () => {
  it('is nought without a choice', () => expect([countChoices(emptyFilter), countChoices(choosing({ track: [] }))]).to.deep.equal([0, 0]));
  it('counts over all facets', () => expect(countChoices({ query: 'eau', facets: { track: ['energy', 'health'], room: ['hall'] } })).to.equal(3));
});
