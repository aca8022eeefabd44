/** Every text of every field is an attack, in every view of the programme, with search and filters. */
import { afterEach, describe, it } from '../../harness.js';
import { clearPage } from '../page.js';
import { chooseView } from '../programme/visits.js';
import { find, findAll } from '../seen.js';
import { until } from '../waiting.js';
import { attack, batches, perDocument, textOf } from './attack.js';

describe('a programme whose every text is an attack', () => {
  afterEach(clearPage);

  for (const { batch, kind } of batches) {
    it(`harms no view, nor search and filters (${batch + 1}, from ${kind} on)`, () => attack('technopole-programme', batch, async (element, check) => {
      await until(() => findAll(element, '.visit-bar').length === 1);
      for (const name of [/Grille/, /En ce moment/, /Liste/]) {
        await chooseView(element, name);
        check();
      }
      find(element, 'button', /^Filtres/).click();
      await until(() => findAll(element, 'fieldset').length > 0);
      Object.assign(find<HTMLInputElement>(element, 'input[type=search]'), { value: textOf(batch * perDocument).slice(0, 12) }).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      await element.allDrawn;
      check();
    }));
  }
});
