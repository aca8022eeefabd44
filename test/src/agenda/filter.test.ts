import { applyFilter, buildAgenda, countChoices, emptyFilter, entriesOf, facetNames, facetValues, setChoices, toggleChoice, type FacetName, type Filter } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme, idsOf } from './documents.js';

const tracks = [{ id: 'energy', name: 'Énergie' }, { id: 'health', name: 'Santé' }];
const rooms = [{ id: 'hall', name: 'Hall' }, { id: 'crypt', name: 'Crypte' }];
const document = buildProgramme({
  a: { track: 'energy', kind: 'panel', rooms: ['hall'], languages: ['fr', 'en'], clusters: ['scs'], countries: ['FR', 'IN'], tags: ['Eau', { fr: 'Mer', en: 'Sea' }], start: '2011-11-17T09:00' },
  b: { track: 'energy', kind: 'workshop', rooms: ['crypt'], languages: ['fr'], interpretation: ['en', 'ar'], tags: [{ en: 'Sea', fr: 'Mer' }], signUp: { left: 3 }, start: '2011-11-17T10:00' },
  c: { track: 'health', kind: 'panel', rooms: ['hall', 'crypt'], languages: ['en'], interpretation: ['ar'], countries: ['IN'], recorded: false, day: '2011-11-18' },
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
  ['a keyword, in whatever order its languages stand', { tag: ['Sea'] }, ['a', 'b']],
  ['a day', { day: ['2011-11-17'] }, ['a', 'b']],
  ['a language interpreted into', { interpretation: ['ar'] }, ['b', 'c']],
  ['what has places left', { places: ['free'] }, ['b']],
  ['what is not recorded', { recording: ['no'] }, ['c']],
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
      day: ['2011-11-17 2', '2011-11-18 1'], track: ['energy 2', 'health 1'], kind: ['panel 2', 'workshop 1', 'meal 1', 'talk 1'], room: ['hall 2', 'crypt 2'],
      language: ['fr 2', 'en 2'], interpretation: ['en 1', 'ar 2'], cluster: ['scs 1'], country: ['FR 1', 'IN 2'], tag: ['Eau 1', 'Sea 2'], places: ['free 1'], recording: ['no 1'],
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
    expect([sessions.size, facetNames.flatMap((facet) => values[facet])]).to.deep.equal([0, []]);
  });

  it('counts a session once for a value it names twice', () => {
    const twice = entriesOf(buildAgenda(buildProgramme({ a: { languages: ['fr', 'fr'] } })));
    expect(applyFilter(twice, emptyFilter).values.language).to.deep.equal([{ value: 'fr', count: 1 }]);
  });
});

describe('facetValues', () => {
  it('are none, but a kind, of a session that says nothing', () => {
    const talk = entries.at(-1)!;
    expect(Object.fromEntries(facetNames.map((facet) => [facet, facetValues(talk, facet)] as const).filter(([, values]) => values.length > 0))).to.deep.equal({ kind: ['talk'] });
  });

  it('has the day a session falls on in the zone that is shown', () => {
    const night = buildProgramme({ night: { start: '2011-11-17T22:00' } });
    const dayIn = (zone: string) => facetValues(entriesOf(buildAgenda(night, zone))[0]!, 'day');
    expect([dayIn('Europe/Paris'), dayIn('Asia/Tokyo')]).to.deep.equal([['2011-11-17'], ['2011-11-18']]);
  });

  const places: readonly (readonly [claim: string, session: Record<string, unknown>, values: readonly string[]])[] = [
    ['free where places are left', { signUp: { left: 1, capacity: 20 } }, ['free']], ['free where there is no limit', { signUp: {} }, ['free']], ['free where nobody has said how many are left', { signUp: { capacity: 20 } }, ['free']],
    ['free where entry is', { signUp: { needed: false } }, ['free']], ['none where none is left', { signUp: { left: 0 } }, []], ['none where there never was any', { signUp: { capacity: 0 } }, []],
    ['none where none is left but a waiting list', { signUp: { left: 0, waitingList: {} } }, []], ['none in a session that is full', { status: 'full', signUp: { left: 2 } }, []], ['none in a session that is cancelled', { status: 'cancelled', signUp: { left: 2 } }, []],
    ['none in a session that another replaces', { status: 'replaced', replacedBy: 'talk', signUp: { left: 2 } }, []], ['free in a session that was moved', { status: 'moved', signUp: { left: 2 } }, ['free']], ['not told where one does not sign up', {}, []],
  ];
  for (const [claim, session, values] of places) {
    it(`has places ${claim}`, () => expect(facetValues(entriesOf(buildAgenda(buildProgramme({ one: session, talk: {} })))[0]!, 'places')).to.deep.equal(values));
  }

  it('has something to say of recording only where there is a promise not to', () => {
    const said = entriesOf(buildAgenda(buildProgramme({ a: { recorded: true }, b: { recorded: false }, c: {} })));
    expect(said.map((entry) => facetValues(entry, 'recording'))).to.deep.equal([[], ['no'], []]);
  });
});

describe('setChoices', () => {
  it('chooses these values and no others', () => expect(setChoices(choosing({ track: ['energy'] }), 'track', ['health', 'water']).facets).to.deep.equal({ track: ['health', 'water'] }));
  it('chooses each value once', () => expect(setChoices(emptyFilter, 'track', ['energy', 'energy']).facets).to.deep.equal({ track: ['energy'] }));
  it('takes back all of a facet', () => expect(countChoices(setChoices(choosing({ track: ['energy'] }), 'track', []))).to.equal(0));
  it('leaves the query, other facets and the filter it was given', () => {
    const filter: Filter = { query: 'eau', facets: { room: ['hall'], track: ['energy'] } };
    expect(setChoices(filter, 'track', ['health'])).to.deep.equal({ query: 'eau', facets: { room: ['hall'], track: ['health'] } });
    expect(filter.facets.track).to.deep.equal(['energy']);
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
