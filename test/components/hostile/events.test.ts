/** Each attack as every text of an event, in the elements that show an event and nothing else. */
import { createHostile } from '../../hostile/hostile-document.js';
import { afterEach, describe, it } from '../../harness.js';
import { clearPage } from '../page.js';
import { attack, batches, perDocument, textOf } from './attack.js';

const tags = ['technopole-registration-button', 'technopole-calendar-button'] as const;

describe('an event whose every text is an attack', () => {
  afterEach(clearPage);

  for (const { batch, kind } of batches) {
    for (const tag of tags) {
      it(`harms no ${tag} (${batch + 1}, from ${kind} on)`, async () => {
        for (let index = 0; index < perDocument; index++) {
          await attack(tag, batch, undefined, createHostile(1, () => textOf(batch * perDocument + index)));
        }
      });
    }
  }
});
