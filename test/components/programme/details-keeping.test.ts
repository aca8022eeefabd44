import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, seen } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails } from './details.js';
import { pressStar, visit } from './visits.js';

const document = createProgramme([{ title: 'Un' }, { title: 'Deux', start: '2011-11-17T11:00', end: undefined }]);

describe('the selection and the details of a session', () => {
  afterEach(clearPage);

  it('agree when it is kept in the details', async () => {
    const element = await visit({ document });
    const dialog = await openDetails(element, 'Un');
    (await until(() => dialog.querySelector<HTMLElement>('.star-text'))).click();
    await until(() => seen(find(dialog, '.star-text')) === 'Retirer de ma sélection');
    find(dialog, 'button', 'Fermer').click();
    await until(() => find(element, '.star', /Un/).getAttribute('aria-pressed') === 'true');
  });

  it('agree when it is kept in the list', async () => {
    const element = await visit({ document });
    await pressStar(element, 'Un');
    const dialog = await openDetails(element, 'Un');
    await until(() => dialog.querySelector('.star-text'));
    expect(find(dialog, '.star-text', 'Retirer de ma sélection').isConnected).to.equal(true);
  });
});
