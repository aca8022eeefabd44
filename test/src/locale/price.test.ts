import { formatPrice } from '../../../src/locale/price.js';
import { describe, expect, it } from '../../harness.js';

/** Prices, and how they are written; spaces that do not break count as spaces. */
const prices: readonly (readonly [amount: number, currency: string, language: string, written: string])[] = [
  [20, 'EUR', 'fr', '20 €'], [7.5, 'EUR', 'fr', '7,50 €'], [1200, 'EUR', 'fr', '1 200 €'], [12, 'GBP', 'en', '£12'], [12.25, 'GBP', 'en', '£12.25'],
  [0, 'EUR', 'fr', '0 €'], [9.9, 'CHF', 'de', '9,90 CHF'], [3, 'XQQ', 'fr', '3 XQQ'],
];

describe('a price', () => {
  for (const [amount, currency, language, written] of prices) {
    it(`is written as ${written} in ${language}`, () => {
      expect(formatPrice(amount, currency, language).replace(/[\u00a0\u202f]/g, ' ')).to.equal(written);
    });
  }
});
