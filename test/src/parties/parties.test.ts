import fc from 'fast-check';
import type { EventDocument, Party } from '../../../schemas/index.js';
import { describeCoFundingFault } from '../../../src/locale/index.js';
import { checkCoFunding, coFundingStatement, groupParties, isFundedByUnion } from '../../../src/parties/index.js';
import { describe, expect, it } from '../../harness.js';

const emblem = { url: 'emblem.svg', alt: { fr: 'Emblème', en: 'Emblem' }, width: 162, height: 108 };
const mention = { fr: 'Avec l’Union.', en: 'With the Union.' };
const funder: Party = { organisation: 'union', role: 'co-funder', emblem, mention };

function createDocument(...parties: Party[]): EventDocument {
  return {
    format: 'technopole-events/1',
    event: { id: 'forum', name: 'Forum', start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris', languages: ['fr', 'en'], parties },
    sessions: [], clusters: [], contacts: [],
    organisations: [{ id: 'union', name: 'Union', kind: 'european-union' }, { id: 'region', name: 'Région', kind: 'public-authority' }],
  };
}

/** What is missing, and what is said of it: code and language. */
const faults: readonly (readonly [claim: string, party: Party, found: readonly string[]])[] = [
  ['nothing where all is there', funder, []],
  ['a missing emblem', { organisation: 'union', role: 'co-funder', mention }, ['emblem-missing']],
  ['an emblem without text', { ...funder, emblem: { url: 'emblem.svg', width: 162, height: 108 } }, ['emblem-without-text']],
  ['an emblem of less than a centimetre', { ...funder, emblem: { ...emblem, height: 30 } }, ['emblem-too-small']],
  ['a missing sentence', { organisation: 'union', role: 'co-funder', emblem }, ['mention-missing']],
  ['a sentence that is not in each language', { ...funder, mention: { fr: 'Avec l’Union.' } }, ['mention-not-in-language en']],
  ['a plain sentence, which is in the first language', { ...funder, mention: 'Avec l’Union.' }, ['mention-not-in-language en']],
  ['another body that funds by a programme of the Union', { organisation: 'region', role: 'co-funder', programmeAcronym: { fr: 'FEDER' } }, ['emblem-missing', 'mention-missing']],
  ['nothing of another body that funds by its own means', { organisation: 'region', role: 'co-funder', programmeAcronym: 'FEDERA' }, []],
  ['nothing of the Union where it only supports', { organisation: 'union', role: 'supporter' }, []],
];

describe('checkCoFunding', () => {
  for (const [claim, party, found] of faults) {
    it(`tells ${claim}`, () => expect(checkCoFunding(createDocument(party)).map(({ code, language }) => (language ? `${code} ${language}` : code))).to.deep.equal(found));
  }

  it('says where in the document it is', () => {
    const document = createDocument({ organisation: 'region', role: 'supporter' }, { ...funder, emblem: { ...emblem, height: 10 } });
    expect(checkCoFunding(document)[0]?.path).to.deep.equal(['event', 'parties', 1, 'emblem', 'height']);
  });

  it('has a sentence for each fault in French and English', () => {
    const [fault] = checkCoFunding(createDocument({ ...funder, mention: { fr: 'Avec l’Union.' } }));
    expect(describeCoFundingFault(fault!, 'fr-FR')).to.equal('La phrase sur le financement par l’Union européenne manque dans cette langue\u202f: en. Pour les fonds de 2021 à 2027, c’est «\u00a0Co-funded by the European Union\u00a0»\u202f; pour d’autres, demandez-la à votre autorité de gestion.');
    expect(describeCoFundingFault(fault!, 'de')).to.equal('The sentence on the funding by the European Union is missing in this language: en. For funds of 2021 to 2027 it is “Co-funded by the European Union”; for others, ask your managing authority.');
  });
});

describe('coFundingStatement', () => {
  it('is there in eight languages and their varieties, and in no other', () => {
    expect(['en', 'fr-FR', 'DE-at', 'es', 'it', 'nl', 'pl', 'pt-BR'].map((language) => coFundingStatement(language)?.length ?? 0).every((length) => length > 20)).to.equal(true);
    expect(['ar', 'constructor', ''].map(coFundingStatement)).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('isFundedByUnion', () => {
  for (const acronym of ['ERDF', 'FEDER', 'FSE+', 'Interreg VI', 'HORIZON EUROPE']) {
    it(`knows ${acronym}`, () => expect(isFundedByUnion({ organisation: 'region', role: 'co-funder', programmeAcronym: acronym }, createDocument())).to.equal(true));
  }
});

describe('groupParties', () => {
  it('names organisers first and funders before supporters, and keeps roles it does not know', () => {
    const roles = ['hôte', 'supporter', 'co-funder', 'organiser'].map((role): Party => ({ organisation: 'union', role }));
    expect(groupParties(roles).map(({ role }) => role)).to.deep.equal(['organiser', 'co-funder', 'supporter', 'hôte']);
  });

  it('holds to the roles that are asked for, in their order', () => {
    const roles = ['organiser', 'co-funder', 'media'].map((role): Party => ({ organisation: 'union', role }));
    expect(groupParties(roles, ['media', 'organiser', 'patron']).map(({ role }) => role)).to.deep.equal(['media', 'organiser']);
  });

  it('loses no party, and sorts those of a role by their order, the rest as they stand', () => {
    const party = fc.record({ organisation: fc.string(), role: fc.constantFrom('organiser', 'co-funder', 'hôte'), order: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }) });
    fc.assert(fc.property(fc.array(party), (list) => {
      const parties = list.map(({ order, ...rest }): Party => (order === undefined ? rest : { ...rest, order }));
      const groups = groupParties(parties);
      expect(groups.flatMap((group) => group.parties)).to.have.members(parties);
      for (const group of groups) {
        const orders = group.parties.map(({ order }) => order ?? Infinity);
        expect(orders).to.deep.equal([...orders].sort((a, b) => (a === b ? 0 : a - b)));
        const unordered = group.parties.filter(({ order }) => order === undefined);
        expect(unordered).to.deep.equal(parties.filter(({ role, order }) => role === group.role && order === undefined));
      }
    }));
  });
});
