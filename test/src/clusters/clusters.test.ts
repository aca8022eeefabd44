import type { Cluster, EventDocument } from '../../../schemas/index.js';
import { emptyClusterFilter, findClusters, labelsOn, memberCount, predecessorsOf, sessionsOfCluster, sortClusters, standingClusters, successorOf, type ClusterFilter } from '../../../src/clusters/index.js';
import { describe, expect, it } from '../../harness.js';

const label = { name: { fr: 'Pôle de compétitivité', en: 'Competitiveness cluster' } };
const clusters: readonly Cluster[] = [
  { id: 'zephyr', name: 'Zéphyr', formerNames: ['Vents d’Œuvre'], themes: [{ fr: 'Énergie', en: 'Energy' }], region: 'Val', country: 'FR', members: [{ kind: 'company', count: 12 }, { kind: 'research', count: 3 }], projects: 9, labels: [{ ...label, level: { fr: 'mondial', en: 'world-class' }, validFrom: '2010-01-01', validThrough: '2012-12-31' }] },
  { id: 'ecume', name: 'Écume', themes: [{ fr: 'Mer', en: 'Sea' }, { fr: 'Énergie', en: 'Energy' }], country: 'PT', projects: 100, foundedYear: 1998, labels: [label] },
  { id: 'brise', name: 'Brise', mergedInto: 'tramontane' },
  { id: 'tramontane', name: 'Tramontane', mergedInto: 'zephyr' },
  { id: 'aube', name: 'Aube', region: 'Val', country: 'FR' },
];

function createDocument(list: readonly Cluster[] = clusters, sessions: EventDocument['sessions'] = []): EventDocument {
  return { format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris', languages: ['fr', 'en'] }, sessions, clusters: [...list], contacts: [], organisations: [] };
}

const reader = { languages: ['fr'], plainLanguage: 'fr' };
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const one = (id: string, document = createDocument()) => document.clusters.find((cluster) => cluster.id === id)!;

function find(filter: Partial<ClusterFilter>, day = '2011-11-17') {
  const document = createDocument();
  return findClusters(standingClusters(document), { ...emptyClusterFilter, ...filter }, { document, day });
}

describe('clusters that became part of another', () => {
  it('lead to the last one, over any number of steps', () => {
    const document = createDocument();
    expect(successorOf(one('brise', document), document).id).to.equal('zephyr');
    expect(ids(predecessorsOf(one('zephyr', document), document))).to.deep.equal(['brise', 'tramontane']);
    expect(ids(standingClusters(document))).to.deep.equal(['zephyr', 'ecume', 'aube']);
  });

  it('stand for themselves where the way is a circle or leads nowhere', () => {
    const document = createDocument([{ id: 'a', name: 'A', mergedInto: 'b' }, { id: 'b', name: 'B', mergedInto: 'a' }, { id: 'c', name: 'C', mergedInto: 'c' }, { id: 'd', name: 'D', mergedInto: 'x' }]);
    expect(ids(standingClusters(document))).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('take a moment, however long the way is', () => {
    const chain = Array.from({ length: 2_000 }, (_, index): Cluster => ({ id: `c${index}`, name: `${index}`, ...(index > 0 ? { mergedInto: 'c0' } : {}) }));
    const startMs = performance.now();
    expect(predecessorsOf(chain[0]!, createDocument(chain)).length).to.equal(1_999);
    expect(performance.now() - startMs).to.be.below(500);
  });
});

describe('the labels of a cluster', () => {
  it('hold from their first day through their last', () => {
    const holds = (day: string) => labelsOn(one('zephyr'), day).length;
    expect(['2009-12-31', '2010-01-01', '2012-12-31', '2013-01-01'].map(holds)).to.deep.equal([0, 1, 1, 0]);
    expect(labelsOn(one('ecume'), '1900-01-01').length).to.equal(1);
  });
});

describe('finding clusters', () => {
  const queries: readonly (readonly [query: string, found: readonly string[]])[] = [
    ['', ['zephyr', 'ecume', 'aube']], ['zephyr', ['zephyr']], ['ECUME', ['ecume']], ['vents d\'oeuvre', ['zephyr']], ['brise', ['zephyr']], ['sea energy', ['ecume']], ['world', ['zephyr']], ['val', ['zephyr', 'aube']],
    ['zephyr aube', []], ['"œuvre énergie"', []],
  ];
  for (const [query, found] of queries) it(`by “${query}” gives ${found.join(', ') || 'none'}`, () => expect(ids(find({ query }).clusters)).to.deep.equal(found));

  it('by several facets gives those that have them all', () => {
    expect(ids(find({ facets: { theme: 'Énergie' } }).clusters)).to.deep.equal(['zephyr', 'ecume']);
    expect(ids(find({ facets: { theme: 'Énergie', country: 'PT' } }).clusters)).to.deep.equal(['ecume']);
    expect(ids(find({ facets: { label: 'Pôle de compétitivité, mondial' } }).clusters)).to.deep.equal(['zephyr']);
    expect(ids(find({ facets: { label: 'Pôle de compétitivité, mondial' } }, '2027-01-01').clusters)).to.deep.equal([]);
  });

  it('counts what another choice would give', () => {
    const { values } = find({ facets: { country: 'FR' } });
    expect(values.country.map(({ key, count }) => [key, count])).to.deep.equal([['FR', 2], ['PT', 1]]);
    expect(values.theme.map(({ key, count }) => [key, count])).to.deep.equal([['Énergie', 1], ['Mer', 0]]);
    expect(values.label[0]?.text).to.deep.equal({ fr: 'Pôle de compétitivité, mondial', en: 'Competitiveness cluster, world-class' });
  });
});

describe('sorting clusters', () => {
  const sorted = (by: Parameters<typeof sortClusters>[1]['by'], isDescending = false) => ids(sortClusters(standingClusters(createDocument()), { by, isDescending }, reader, '2011-11-17'));

  it('follows the language, not the code of letters', () => {
    expect(sorted('name')).to.deep.equal(['aube', 'ecume', 'zephyr']);
    expect(sorted('name', true)).to.deep.equal(['zephyr', 'ecume', 'aube']);
  });

  it('counts numbers as numbers, with what is not known last in both directions', () => {
    expect([sorted('projects'), sorted('projects', true)]).to.deep.equal([['zephyr', 'ecume', 'aube'], ['ecume', 'zephyr', 'aube']]);
    expect([sorted('founded'), sorted('members', true)]).to.deep.equal([['ecume', 'zephyr', 'aube'], ['zephyr', 'ecume', 'aube']]);
    expect(sorted('region')).to.deep.equal(['ecume', 'zephyr', 'aube']);
  });

  it('takes a language that is none', () => expect(ids(sortClusters(clusters, { by: 'name', isDescending: false }, { languages: ['x!'], plainLanguage: 'fr' }, '2011-11-17'))[0]).to.equal('aube'));

  it('adds members of every kind', () => expect([memberCount(one('zephyr')), memberCount(one('aube'))]).to.deep.equal([15, undefined]));
});

describe('the sessions of a cluster', () => {
  it('follow in time; those without an hour come after those of their day', () => {
    const of = (id: string, more: Partial<EventDocument['sessions'][number]>) => ({ id, title: id, clusters: ['zephyr'], ...more });
    const document = createDocument(clusters, [of('later', { start: '2011-11-18T09:00' }), of('unknown', {}), of('day', { day: '2011-11-17' }), of('first', { start: '2011-11-17T09:00' }), { id: 'other', title: 'other', clusters: ['aube'] }]);
    expect(ids(sessionsOfCluster('zephyr', document))).to.deep.equal(['first', 'day', 'later', 'unknown']);
  });
});
