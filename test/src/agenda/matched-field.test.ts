import { buildSearchIndex, matchedField, matchesQuery } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from './documents.js';

const document = buildProgramme({
  talk: {
    title: { fr: 'Cœur d’Été', en: 'Midsummer' }, subtitle: 'Soirée', abstract: { fr: 'Résumé de la soirée', de: 'Zusammenfassung' }, description: 'Programme complet à Nice',
    tags: ['Solaire'], regions: ['Bassin méditerranéen'], track: 'energy', rooms: ['hall'], people: [{ contact: 'martin' }], clusters: ['scs'],
  },
  bare: {},
}, {
  contacts: [{ id: 'martin', name: 'Camille Martin', organisation: 'unice' }], organisations: [{ id: 'unice', name: 'Université de Nice' }],
  clusters: [{ id: 'scs', name: 'Solutions communicantes', formerNames: ['Télécom Vallée'] }],
});
const [talk, bare] = document.sessions as [typeof document.sessions[0], typeof document.sessions[0]];

const cases: readonly (readonly [query: string, field: string | undefined])[] = [
  ['coeur', undefined], ['midsummer', undefined], ['cœur midsummer', undefined], ['', undefined], ['robotique', undefined],
  ['soiree', 'subtitle'], ['resume', 'abstract'], ['zusammen', 'abstract'], ['complet', 'description'], ['solaire', 'tag'], ['bassin', 'region'], ['energie', 'track'], ['hall', 'room'],
  ['camille', 'people'], ['universite', 'people'], ['communicantes', 'cluster'], ['telecom', 'cluster'], ['coeur resume', 'abstract'], ['"resume de la"', 'abstract'],
];

describe('matchedField', () => {
  for (const [query, field] of cases) it(`is ${field ?? 'nothing'} for “${query}”`, () => expect(matchedField(talk, query, document)).to.equal(field));

  it('is the more telling of two fields with the same words', () => expect(matchedField(talk, 'nice', document)).to.equal('people'));
  it('is the field with most of the words that the title lacks', () => expect(matchedField(talk, 'coeur nice complet', document)).to.equal('description'));
  it('is nothing for a session that says nothing', () => expect(matchedField(bare, 'nice', document)).to.equal(undefined));

  it('has a reason exactly where search finds what the title lacks', () => {
    const untitled = { ...talk, title: 'Autre' };
    const index = buildSearchIndex({ ...document, sessions: [untitled] });
    for (const query of ['midsummer', 'robotique', 'soiree', 'zusammen', 'complet', 'solaire', 'bassin', 'energie', 'hall', 'camille', 'universite', 'telecom', '"martin universite"']) {
      expect(matchedField(untitled, query, document) !== undefined, query).to.equal(matchesQuery(untitled, query, index));
    }
  });
});
