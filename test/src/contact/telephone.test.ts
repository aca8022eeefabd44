import { formatTelephone } from '../../../src/contact/index.js';
import { describe, expect, it } from '../../harness.js';

const numbers: readonly (readonly [claim: string, number: string, written: string])[] = [
  ['in France in pairs', '+33465710017', '+33 4 65 71 00 17'],
  ['in Germany', '+4930123456', '+49 30 123456'],
  ['in the United States in groups of three and four', '+12125550123', '+1 212 555 0123'],
  ['of a country that does not exist as it is', '+999123456', '+999123456'],
  ['that is too short for its country as far as it goes', '+331', '+331'],
  ['that is none as it is', 'standard', 'standard'],
];

describe('formatTelephone', () => {
  for (const [claim, number, written] of numbers) it(`writes a number ${claim}`, () => expect(formatTelephone(number).replaceAll('\u00a0', ' ')).to.equal(written));
});
