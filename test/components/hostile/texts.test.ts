/** Every text of every field is an attack, in every element. */
import { attacks } from '../../hostile/attacks.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { clearPage, tags } from '../page.js';
import { attack, batches } from './attack.js';

describe('a document whose every text is an attack', () => {
  afterEach(clearPage);

  it('is made of hundreds of them', () => {
    expect(attacks.length).to.be.greaterThan(500);
  });

  for (const { batch, kind } of batches) {
    for (const tag of tags) it(`harms no ${tag} (${batch + 1}, from ${kind} on)`, () => attack(tag, batch));
  }
});
