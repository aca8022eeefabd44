import { readWrittenPeople } from '../../../../src/import/workbook/written-people.js';
import { describe, expect, it } from '../../../harness.js';

function namesOf(text: string): string[] {
  return readWrittenPeople(text).map(({ name, record }) => [name, record.get('job_title'), record.get('affiliation')].filter(Boolean).join(' | '));
}

describe('people in a cell', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []], ['Anne Morel', ['Anne Morel']], ['Anne Morel, Jean Petit et Zoé Grand', ['Anne Morel', 'Jean Petit', 'Zoé Grand']], ['Anne Morel & Jean Petit\nZoé Grand', ['Anne Morel', 'Jean Petit', 'Zoé Grand']], ['Anne Morel / M. Jean Petit', ['Anne Morel', 'Jean Petit']],
    ['- Anne Morel\n- Jean de la Tour', ['Anne Morel', 'Jean de la Tour']], ['Mme Anne Morel (ESA) et M. Jean Petit', ['Anne Morel | ESA', 'Jean Petit']], ['Anne Morel, ESA', ['Anne Morel | ESA']], ['Anne Morel – ESA', ['Anne Morel | ESA']], ['Anne Morel, directrice du pôle, Jean Petit', ['Anne Morel | directrice du pôle', 'Jean Petit']],
    ['Anne Morel, Pôle Soleil; Jean Petit, PhD', ['Anne Morel | Pôle Soleil', 'Jean Petit, PhD']], ['Morel, Anne; Petit, Jean', ['Anne Morel', 'Jean Petit']], ['Mme MOREL Anne (ESA)\nM. DE LA TOUR Jean', ['Anne MOREL | ESA', 'Jean DE LA TOUR']], ['ESA', ['ESA']], ['Anne, Jean et Zoé', ['Anne', 'Jean', 'Zoé']], ['Anne Morel, IGE <br> Jean Petit, ESA', ['Anne Morel | IGE', 'Jean Petit | ESA']], ['Anne Morel (Université de Nice, Sophia et Valbonne), Jean Petit (ESA)', ['Anne Morel | Université de Nice, Sophia et Valbonne', 'Jean Petit | ESA']],
    ['Recherche et Développement; Anne Morel', ['Recherche et Développement', 'Anne Morel']],
  ];
  for (const [text, names] of cases) it(`are told apart: ${JSON.stringify(text)}`, () => expect(namesOf(text)).to.deep.equal(names));
});
