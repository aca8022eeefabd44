import { SessionDetails } from '../../../components/programme/session-details.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, undoLater } from '../page.js';
import { recordErrors } from '../recording.js';
import { find, seen } from '../seen.js';
import { until } from '../waiting.js';
import { showDetails } from './details-host.js';

describe('details whose words cannot be fetched', () => {
  afterEach(clearPage);

  it('say so, and come when they are asked for again', async () => {
    const errors = recordErrors();
    const { prepare } = SessionDetails.prototype;
    undoLater(() => (SessionDetails.prototype.prepare = prepare));
    SessionDetails.prototype.prepare = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const [, dialog] = await showDetails(createProgramme([{ title: 'Atelier' }]));
    expect(seen(dialog)).to.match(/^Atelier .*pas de connexion.* Réessayer$/);
    await expectAccessible();
    SessionDetails.prototype.prepare = prepare;
    find(dialog, 'button', 'Réessayer').click();
    await until(() => seen(dialog).includes('Copier le lien'));
    expect(errors).to.deep.equal([]);
  });
});
