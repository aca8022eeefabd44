import { describe, expect, it } from '../harness.js';
import { findFrenchSlips } from './french-typography.js';

const right = ['Tendances des clusters\u202F: l’essor', '«\u202Fl’Observatoire\u202F» à 9\u00A0h\u00A030', 'près de 6\u202F800 entreprises', '[appel](tel:+33465710017) à <presse@forum.example>\u202F!', 'la 7e édition, 12\u202F%, 45\u00A0€'];
const wrong = ['Tendances : essor', 'Tendances\u00A0: essor', 'Tendances: essor', '« l’Observatoire »', '«l’Observatoire»', "l'essor", 'un "pôle"', 'la Chine...', '6 800 entreprises', '12 % des parcs', 'à 9 h 30', '7ème Forum', 'les Etats-Unis', 'A propos de la Fondation', 'les soeurs', 'deux  espaces'];

describe('French typography', () => {
  for (const text of right) {
    it(`lets “${text}” pass`, () => {
      expect(findFrenchSlips(text)).to.deep.equal([]);
    });
  }
  for (const text of wrong) {
    it(`stops “${text}”`, () => {
      expect(findFrenchSlips(text)).not.to.deep.equal([]);
    });
  }
});
