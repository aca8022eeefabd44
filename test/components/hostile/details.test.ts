/** Every text of every field is an attack, in the details of a session. */
import { afterEach, describe, it } from '../../harness.js';
import { clearPage } from '../page.js';
import { until } from '../waiting.js';
import { attack, batches, perDocument, textOf } from './attack.js';

describe('a session whose every text is an attack', () => {
  afterEach(clearPage);

  for (const { batch, kind } of batches) {
    it(`harms no details (${batch + 1}, from ${kind} on)`, () => attack('technopole-programme', batch, async (element, check) => {
      element.addressKey = 'off';
      for (let index = 0; index < perDocument; index++) {
        const title = plain(textOf(batch * perDocument + index));
        // A session without a title is left out.
        if (title === '') continue;
        element.openSession(`opening-${index}`);
        await until(() => plain(element.shadowRoot?.querySelector('dialog[open] #details-title')?.textContent ?? '').includes(title));
        check();
      }
    }));
  }
});

function plain(text: string): string {
  return text.replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, '');
}
