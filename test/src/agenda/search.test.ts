import { buildSearchIndex, buildSearchIndexInSteps, matchesQuery } from '../../../src/agenda/index.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from './documents.js';

const document = buildProgramme({
  full: {
    title: { fr: 'Cœur d’Été', en: 'Midsummer' }, subtitle: 'Sous-titre', abstract: { fr: 'Résumé', de: 'Zusammenfassung' }, description: { en: 'At length' },
    tags: [{ fr: 'Énergie marine', en: 'Tidal power' }, 'Solaire'], regions: ['Bassin méditerranéen'], track: 'water', rooms: ['hall', 'crypt'],
    people: [{ contact: 'martin' }, { contact: 'press', role: 'host' }, { contact: 'durand' }, { contact: 'petit' }], clusters: ['scs', 'young'],
  },
  bare: { title: 'مُؤَسَّسَة' },
}, {
  event: { venue: { name: 'Palais', rooms: [{ id: 'hall', name: { fr: 'Grande salle', en: 'Great Hall' } }, { id: 'crypt', name: 'Crypte' }] }, tracks: [{ id: 'water', name: { fr: 'Mer', en: 'Oceans' } }] },
  contacts: [{ id: 'martin', name: 'Łucja Martin', organisationName: { fr: 'Université de Nice', en: 'University of Nice' } }, { id: 'press', name: { fr: 'Service de presse', en: 'Press office' } }, { id: 'durand', name: 'Dominique Durand', organisation: 'lab' }, { id: 'petit', name: 'Alix Petit', organisation: 'park' }],
  organisations: [{ id: 'lab', name: { fr: 'Laboratoire Lumière', en: 'Light Laboratory' } }],
  clusters: [{ id: 'scs', name: 'Solutions communicantes', formerNames: ['Télécom Vallée', { fr: 'Pôle SCS', en: 'SCS Cluster' }] }, { id: 'young', name: 'Nouveau pôle' }, { id: 'park', name: 'Parc de la Roya' }],
});
const [full, bare] = document.sessions as [typeof document.sessions[0], typeof document.sessions[0]];
const index = buildSearchIndex(document);

const found: readonly (readonly [claim: string, query: string])[] = [
  ['its title', 'cœur'], ['its title without accents and ligatures', 'coeur ete'], ['its title in capitals', 'CŒUR D’ÉTÉ'], ['its title with a straight apostrophe', "d'ete"],
  ['its title in another language', 'midsummer'], ['its subtitle', 'sous-titre'], ['a hyphen as a space', 'sous titre'], ['its abstract', 'résumé'], ['its abstract in a third language', 'zusammenfassung'],
  ['its description', 'length'], ['a tag', 'solaire'], ['a tag in another language', 'tidal'], ['a region', 'mediterraneen'], ['its track', 'oceans'], ['its room', 'grande salle'],
  ['its second room', 'crypte'], ['its room in another language', 'great'], ['a person', 'lucja'], ['a person’s organisation', 'nice'], ['a desk in another language', 'office'], ['the organisation a person names by its identifier', 'laboratoire'], ['the cluster a person works at', 'roya'],
  ['a cluster', 'communicantes'], ['a cluster that never had another name', 'nouveau'], ['a former name of a cluster', 'telecom'], ['a former name in another language', 'scs cluster'], ['part of a word', 'summer'],
  ['a phrase in quotation marks', '"Cœur d’été"'], ['a phrase with other spaces', '«\u202fgrande   salle\u202f»'], ['a phrase and a word', 'nice "coeur d’ete"'],
  ['words of several places in any order', 'nice coeur tidal'], ['words with white space around', '  mer \n '], ['nothing asked', ''], ['only white space asked', ' \u00a0 '],
];

const missed: readonly (readonly [claim: string, query: string])[] = [
  ['a word that is nowhere', 'robotique'], ['one word of two that is nowhere', 'coeur robotique'], ['words run together across places', 'étésous'], ['the identifier of a room', 'hall2'],
  ['a phrase whose words stand apart', '"coeur ete"'], ['a phrase in another order', '"salle grande"'], ['a phrase that runs from one place to the next', '"ete midsummer"'],
];

describe('matchesQuery', () => {
  for (const [claim, query] of found) it(`finds a session by ${claim}`, () => expect(matchesQuery(full, query, index)).to.equal(true));
  for (const [claim, query] of missed) it(`does not find a session by ${claim}`, () => expect(matchesQuery(full, query, index)).to.equal(false));

  it('finds Arabic without its vowel marks', () => expect(matchesQuery(bare, 'مؤسسة', index)).to.equal(true));
  it('finds no other session', () => expect(matchesQuery(bare, 'coeur', index)).to.equal(false));
  it('finds a session that is not in the index only where nothing is asked', () => {
    const stranger = { ...bare };
    expect([matchesQuery(stranger, '', index), matchesQuery(stranger, 'مؤسسة', index)]).to.deep.equal([true, false]);
  });
});

describe('buildSearchIndex', () => {
  it('has every session', () => expect([...index.keys()]).to.deep.equal(document.sessions));
  it('is the same in steps, of which there is one for each session', () => {
    const steps = buildSearchIndexInSteps(document);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next(), count++) {
      if (!step.done) continue;
      expect([...step.value]).to.deep.equal([...index]);
      break;
    }
    expect(count).to.equal(document.sessions.length);
  });
  it('is empty for a programme without sessions', () => expect(buildSearchIndex(buildProgramme({})).size).to.equal(0));
});
